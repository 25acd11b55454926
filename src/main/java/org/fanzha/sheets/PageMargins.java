package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words in page headers and footers, without the codes for fonts, pages and dates among them. */
final class PageMargins {
    private static final Pattern PARTS = Pattern.compile("&[LCR]");
    /** POI's own way through them takes the square of their number. */
    private static final Pattern CODES = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d+|[A-Za-z&])");

    private PageMargins() {
    }

    /** @param coded such as {@code &L&"宋体"秘密★&C第 &P 页}; one text for each of left, centre and right */
    static List<String> texts(String coded) {
        List<String> texts = new ArrayList<>();
        for (String part : PARTS.split(coded)) {
            String words = CODES.matcher(part).replaceAll(code -> code.group().equals("&&") ? "&" : "").strip();
            if (!words.isEmpty()) {
                texts.add(words);
            }
        }
        return texts;
    }
}
