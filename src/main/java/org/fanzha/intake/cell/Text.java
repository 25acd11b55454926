package org.fanzha.intake.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The forms of a cell's text that cleaners compare: what stands in it, less what nobody meant to write. */
public final class Text {
    /** What sheets write for "nothing"; a tick reads 无 as no and does not ask this. */
    private static final Set<String> NOTHING = Set.of("无", "暂无", "没有", "/", "\\", "-", "--", "—", "——", "／", "－");
    /** What other programs write out for "no value", in every column. */
    private static final Set<String> NO_VALUE = Set.of("null", "none", "nan", "n/a", "空白", "(空白)", "（空白）", "(blank)");
    private static final Set<String> STROKES = Set.of("/", "\\", "-", "--", "—", "——", "／", "－");

    private Text() {
    }

    /** Without marks of the reading machine (BOM, zero-width, hard blanks) and outer blanks; inner ones stay single. */
    public static String tidy(String text) {
        return isPlain(text) ? text : collapse(visible(text).strip());
    }

    /** Half-width, without any blank: the form in which digits, units and choices are read. */
    public static String compact(String text) {
        if (isPlainAscii(text)) {
            return text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        }
        String half = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(half.length());
        half.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Half-width, blanks single. */
    public static String halfWidth(String text) {
        return isPlainAscii(text) ? text.strip() : collapse(Normalizer.normalize(visible(text), Normalizer.Form.NFKC).strip());
    }

    /** {@link #compact}, letters and digits only, upper case: the form in which words are looked up. */
    public static String canonical(String text) {
        String compact = compact(text);
        StringBuilder kept = new StringBuilder(compact.length());
        compact.codePoints().filter(Character::isLetterOrDigit).map(Character::toUpperCase).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public static boolean isNothing(String tidy) {
        return tidy.length() <= 2 && NOTHING.contains(tidy);
    }

    /** Whether it stands for a cell that was empty where the sheet comes from. */
    public static boolean isNoValue(String tidy) {
        return tidy.length() <= 7 && NO_VALUE.contains(tidy.toLowerCase(Locale.ROOT));
    }

    public static boolean isStroke(String tidy) {
        return STROKES.contains(tidy);
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> c == 0xA0 || c == 0x3000 || c == '\t' ? ' ' : c == '\r' ? '\n' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Han characters and visible ASCII only: nothing to strip, as most cells are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F && c < 0x4E00 || c >= 0xA000) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String text) {
        return text.indexOf("  ") < 0 ? text : text.replaceAll(" {2,}", " ");
    }
}
