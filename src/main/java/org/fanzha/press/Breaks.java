package org.fanzha.press;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Chinese text may turn to the next line: Unicode's opportunities as ICU finds them, less what
 * GB/T 15834 forbids and what an office keeps whole (a number with its unit, 〔2024〕5号).
 */
final class Breaks {
    private static final Pattern WHOLE = Pattern.compile(
            "[+-]?\\d[\\d.,]*(?:—\\d+)?(?:%|‰|℃|万元|亿元|人次|场次|[元万亿起人个场份次条张户名件例年月日时天周岁号倍])?"
            + "|[A-Za-z][A-Za-z0-9.]*|——+|……+|〔\\d{4}〕\\d*号?");

    private Breaks() {
    }

    /** @return the char indexes before which a line may begin, 0 and the end left out */
    static BitSet of(String text) {
        BitSet breaks = new BitSet(text.length());
        BreakIterator lines = BreakIterator.getLineInstance(new ULocale("zh-Hans-u-lb-strict"));
        lines.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
            breaks.set(at);
        }
        besideQuotes(text, breaks);
        keepWhole(text, breaks);
        forbid(text, breaks);
        return breaks;
    }

    /** Unicode does not know which way “ and ” look; Chinese does. */
    private static void besideQuotes(String text, BitSet breaks) {
        for (int i = 1; i < text.length(); i++) {
            if (Marks.isOpening(text.charAt(i)) || Marks.isClosing(text.charAt(i - 1))) {
                breaks.set(i);
            }
        }
    }

    private static void keepWhole(String text, BitSet breaks) {
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            breaks.clear(whole.start() + 1, Math.max(whole.start() + 1, whole.end()));
        }
    }

    private static void forbid(String text, BitSet breaks) {
        for (int i = 1; i < text.length(); i++) {
            if (!Marks.mayStart(text.charAt(i)) || !Marks.mayEnd(text.charAt(i - 1))) {
                breaks.clear(i);
            }
        }
    }
}
