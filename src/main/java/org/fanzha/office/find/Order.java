package org.fanzha.office.find;

import java.util.Comparator;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/** The order a Chinese reader expects: by pinyin, with numbers inside a text as numbers. */
public final class Order {
    private static final Collator COLLATOR = byPinyin();
    /** Blank comes last. */
    public static final Comparator<String> PINYIN = Comparator.comparing(String::isEmpty).thenComparing(COLLATOR::compare);

    private Order() {
    }

    private static Collator byPinyin() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("zh@collation=pinyin"));
        collator.setNumericCollation(true);
        return collator.freeze();
    }

    /** Bytes that stand in the order of the text, for sorting many. */
    static byte[] key(String text) {
        return COLLATOR.getCollationKey(text).toByteArray();
    }
}
