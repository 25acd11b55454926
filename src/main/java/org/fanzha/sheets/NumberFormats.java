package org.fanzha.sheets;

import java.util.HashMap;
import java.util.Map;

/** The number formats of one workbook; of each it is found out once whether it shows a day. */
final class NumberFormats {
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();

    void put(int id, String text) {
        texts.put(id, text);
    }

    boolean isDate(int id) {
        return dates.computeIfAbsent(id, format -> CellForms.isDate(format, texts.get(format)));
    }
}
