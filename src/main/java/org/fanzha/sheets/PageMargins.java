package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.hssf.usermodel.HeaderFooter;

/** The words in page headers and footers, without the codes for fonts, pages and dates among them. */
final class PageMargins {
    private static final Pattern PARTS = Pattern.compile("&[LCR]");

    private PageMargins() {
    }

    /** @param coded such as {@code &L&"宋体"秘密★&C第 &P 页}; one text for each of left, centre and right */
    static List<String> texts(String coded) {
        List<String> texts = new ArrayList<>();
        for (String part : PARTS.split(coded)) {
            String words = HeaderFooter.stripFields(part).strip();
            if (!words.isEmpty()) {
                texts.add(words);
            }
        }
        return texts;
    }
}
