package org.fanzha.paper;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.figures.MonthFigures;

/**
 * Writes sentences around figures, as {@link Wording}s. A sentence may not hold a digit of its own: every number
 * comes from a figure, asked by its key.
 */
final class Script {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final MonthFigures figures;

    Script(MonthFigures figures) {
        this.figures = figures;
    }

    /**
     * @param pattern {@code {key}} is a figure's place, {@code {}} the next of the names
     * @param names   words, such as a village's name or a class's label
     * @throws IllegalArgumentException where the pattern holds a digit or a key names no figure
     */
    String say(String pattern, String... names) {
        Iterator<String> words = List.of(names).iterator();
        Matcher slot = SLOT.matcher(pattern);
        if (DIGIT.matcher(slot.replaceAll("")).find()) {
            throw new IllegalArgumentException("a number that no figure computed: " + pattern);
        }
        return slot.reset().replaceAll(m -> Matcher.quoteReplacement(
                m.group(1).isEmpty() ? words.next() : place(m.group(1))));
    }

    /** @throws IllegalArgumentException where the key names no figure */
    String place(String key) {
        return Wording.place(figures.get(key).key());
    }

    private boolean isNought(String key) {
        return new BigDecimal(figures.get(key).value().toString()).signum() == 0;
    }

    boolean isDefined(String key) {
        return figures.get(key).value() != null;
    }

    long count(String key) {
        return figures.count(key);
    }

    MonthFigures figures() {
        return figures;
    }

    /**
     * A comparison as one phrase: 环比上升33.3%（增加2起）, 环比持平, or 上月未发案，新增3起.
     *
     * @param percent    the key of the change in per cent
     * @param difference the key of the change in amounts
     */
    String compared(String word, String percent, String difference) {
        if (isNought(difference)) {
            return word + "持平";
        }
        return isDefined(percent) ? word + say("{" + percent + "}（{" + difference + "}）") : place(percent);
    }
}
