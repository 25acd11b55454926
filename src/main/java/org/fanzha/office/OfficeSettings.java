package org.fanzha.office;

import org.fanzha.paper.Letterhead;
import org.fanzha.plan.MonthRules;

/** The office's settings. All but its name still have their first values: nothing changes them yet. */
public final class OfficeSettings {
    /** The key under which a new ledger keeps the office's name. */
    public static final String NAME = "office.name";
    private final SettingStore store;

    OfficeSettings(SettingStore store) {
        this.store = store;
    }

    public String officeName() {
        return store.get(NAME).orElse("反诈办");
    }

    /** The office as its papers name it. */
    public Letterhead letterhead() {
        return Letterhead.of(officeName());
    }

    /** What a month is measured against. */
    public MonthRules rules() {
        return MonthRules.FIRST;
    }
}
