package org.fanzha.paper;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.figures.Figure;
import org.fanzha.figures.MonthFigures;

/**
 * Writes sentences around figures. A sentence may not hold a digit of its own: every number comes from a
 * figure, asked by its key, and the script remembers which were printed.
 */
final class Script {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final MonthFigures figures;
    private final Map<String, Figure> used = new LinkedHashMap<>();

    Script(MonthFigures figures) {
        this.figures = figures;
    }

    /**
     * @param pattern {@code {key}} is a figure's text, {@code {}} the next of the names
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
                m.group(1).isEmpty() ? words.next() : text(m.group(1))));
    }

    String text(String key) {
        Figure figure = figures.get(key);
        used.put(key, figure);
        return figure.text();
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

    List<Figure> used() {
        return List.copyOf(used.values());
    }

    /**
     * A comparison as one phrase: 环比上升33.3%（增加2起）, 环比持平, or 上月未发案，新增3起.
     *
     * @param percent    the key of the change in per cent
     * @param difference the key of the change in amounts
     */
    String compared(String word, String percent, String difference) {
        if (isDefined(percent) && !text(difference).equals("持平")) {
            return word + say("{" + percent + "}（{" + difference + "}）");
        }
        return text(percent).equals("持平") ? word + "持平" : text(percent);
    }
}
