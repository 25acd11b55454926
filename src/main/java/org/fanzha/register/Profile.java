package org.fanzha.register;

/** For whom something is put out: the office itself, the units, or the public. */
public enum Profile {
    INTERNAL("本办留存"), UNIT("发给各单位"), PUBLIC("对外公开");

    private final String title;

    Profile(String title) {
        this.title = title;
    }

    /** As the clerk reads it. */
    public String title() {
        return title;
    }
}
