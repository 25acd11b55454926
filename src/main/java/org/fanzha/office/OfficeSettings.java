package org.fanzha.office;

import org.fanzha.paper.Letterhead;
import org.fanzha.plan.MonthRules;

/** The office's settings with their first values; each is kept only once it was changed. */
public final class OfficeSettings {
    /** The key under which a new ledger keeps the office's name. */
    public static final String NAME = "office.name";
    private static final String CODE = "office.document-code";
    private final SettingStore store;

    OfficeSettings(SettingStore store) {
        this.store = store;
    }

    public String officeName() {
        return store.get(NAME).orElse("反诈办");
    }

    /** The office as its papers name it; 发文机关代字 stays empty until it is set. */
    public Letterhead letterhead() {
        Letterhead named = Letterhead.of(officeName());
        return store.get(CODE).map(code -> new Letterhead(named.office(), named.town(), code)).orElse(named);
    }

    public void setDocumentCode(String code) {
        store.put(CODE, code);
    }

    /** What a month is measured against. */
    public MonthRules rules() {
        return MonthRules.FIRST;
    }
}
