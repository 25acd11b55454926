package org.fanzha.press;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title where its words end, into as few lines as hold it, the upper not shorter than the lower:
 * never inside 《》 or “”, never so that a line begins with 的, 和, 与 or 、, never one or two characters alone.
 */
final class TitleSetter {
    private static final String NO_START = "的和与及、";
    private static final int LEAST = 3;
    /** Terms of law and of the trade, which a dictionary of words would cut. */
    private static final List<String> TERMS = List.of("反电信网络诈骗", "电信网络诈骗", "国家反诈中心", "专项行动", "工作情况");
    /** An upper line shorter than the lower looks wrong; better to be further from the middle. */
    private static final double UPPER_SHORTER = 3;

    private TitleSetter() {
    }

    /** @param most characters a line holds; one or two more are squeezed in rather than broken */
    static List<String> lines(String title, int most) {
        double width = width(title);
        if (width <= most + 2) {
            return List.of(title);
        }
        int lines = (int) Math.ceil(width / most);
        List<String> broken = new ArrayList<>();
        String rest = title;
        for (int left = lines; left > 1; left--) {
            int at = bestBreak(rest, width(rest) / left, most);
            broken.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        broken.add(rest);
        return broken;
    }

    private static int bestBreak(String text, double aim, int most) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        int best = -1;
        double bestCost = Double.MAX_VALUE;
        for (int at = words.next(); at != BreakIterator.DONE && at < text.length(); at = words.next()) {
            double upper = width(text.substring(0, at));
            double cost = Math.abs(upper - aim) + (upper < aim ? UPPER_SHORTER : 0);
            if (upper <= most + 2 && cost < bestCost && isAllowed(text, at)) {
                best = at;
                bestCost = cost;
            }
        }
        return best > 0 ? best : Math.min(most, text.length() - 1);
    }

    private static boolean isAllowed(String text, int at) {
        String head = text.substring(0, at);
        boolean inside = count(head, '《') > count(head, '》') || count(head, '“') > count(head, '”');
        boolean tooShort = at < LEAST || text.length() - at < LEAST;
        return !inside && !tooShort && !isInTerm(text, at) && NO_START.indexOf(text.charAt(at)) < 0
                && Breaks.of(text).get(at);
    }

    private static boolean isInTerm(String text, int at) {
        return TERMS.stream().anyMatch(term -> {
            int start = text.lastIndexOf(term, at - 1);
            return start >= 0 && start < at && at < start + term.length();
        });
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** In characters: ASCII counts half. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }
}
