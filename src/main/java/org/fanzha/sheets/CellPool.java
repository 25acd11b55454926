package org.fanzha.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** One object for equal cells of a file: of a million cells most are a few hundred villages, kinds and numbers. */
final class CellPool {
    /** Past this many, values do not repeat and remembering them only costs. */
    private static final int REMEMBERED = 20_000;
    private final Map<String, RawCell> texts = new HashMap<>();
    private final Map<String, RawCell> numbers = new HashMap<>();
    private final Map<String, RawCell> days = new HashMap<>();
    private long letters;

    RawCell text(String text) {
        return text.isEmpty() ? RawCell.BLANK : pooled(texts, text, this::made);
    }

    private RawCell made(String text) {
        letters += text.length();
        if (letters > Limits.LETTERS) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        return RawCell.text(text);
    }

    RawCell number(String stored, Function<String, RawCell> form) {
        return pooled(numbers, stored, form);
    }

    RawCell day(String stored, Function<String, RawCell> form) {
        return pooled(days, stored, form);
    }

    private static RawCell pooled(Map<String, RawCell> pool, String key, Function<String, RawCell> form) {
        RawCell known = pool.get(key);
        if (known == null) {
            known = form.apply(key);
            if (pool.size() < REMEMBERED) {
                pool.put(key, known);
            }
        }
        return known;
    }
}
