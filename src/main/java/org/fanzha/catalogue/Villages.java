package org.fanzha.catalogue;

/** Headings under which sheets bring the village or community of a row. */
final class Villages {
    static final String[] OTHER_NAMES = {
        "村", "村名", "村居", "村社", "社区", "村/社区", "行政村", "村（社）", "村（居）", "属地", "所属村", "所属村社区",
        "单位", "村（社区）名称"};

    private Villages() {
    }
}
