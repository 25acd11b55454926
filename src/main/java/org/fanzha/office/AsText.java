package org.fanzha.office;

/**
 * Values in the two forms that have no kinds of cells, the clipboard and csv: what begins like a formula would run on
 * somebody's computer, so an apostrophe goes before it, which spreadsheets and the intake take for “this is text”.
 */
final class AsText {
    /** Full-width signs are typed by Chinese input methods and mean the same to Excel. */
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

    private AsText() {
    }

    static String guarded(String value) {
        String seen = value.stripLeading();
        return seen.isEmpty() || STARTS_A_FORMULA.indexOf(seen.charAt(0)) < 0 ? value : "'" + value;
    }
}
