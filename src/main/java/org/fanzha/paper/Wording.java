package org.fanzha.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with places for figures in it: words may be written anew, a number is always the computed one. A place is the
 * figure's key between two marks that no keyboard types.
 */
public final class Wording {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern PLACE = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    private Wording() {
    }

    /** A piece of a text: words, or the place of the figure with this key. */
    public sealed interface Run {
    }

    /** Written by the draft or a clerk. */
    public record Words(String text) implements Run {
    }

    /** Never written: what stands here is computed. */
    public record Place(String key) implements Run {
    }

    public static String place(String key) {
        return OPEN + key + CLOSE;
    }

    /** Words alone, without anything that could be taken for a place. */
    public static String words(String typed) {
        return typed.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** The text in pieces, in order. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            if (place.start() > from) {
                runs.add(new Words(text.substring(from, place.start())));
            }
            runs.add(new Place(place.group(1)));
            from = place.end();
        }
        if (from < text.length()) {
            runs.add(new Words(text.substring(from)));
        }
        return runs;
    }

    public static List<String> keys(String text) {
        return runs(text).stream().filter(Place.class::isInstance).map(run -> ((Place) run).key()).toList();
    }

    /** @param figure what to set for a key */
    public static String fill(String text, UnaryOperator<String> figure) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(figure.apply(place.group(1))));
    }
}
