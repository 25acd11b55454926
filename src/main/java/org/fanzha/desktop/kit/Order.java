package org.fanzha.desktop.kit;

import java.util.Comparator;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/** The order a Chinese reader expects: by pinyin, with numbers inside a text as numbers. */
public final class Order {
    /** Blank comes last. */
    public static final Comparator<String> PINYIN = byPinyin();

    private Order() {
    }

    private static Comparator<String> byPinyin() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("zh@collation=pinyin"));
        collator.setNumericCollation(true);
        Collator frozen = collator.freeze();
        return Comparator.comparing(String::isEmpty).thenComparing(frozen::compare);
    }
}
