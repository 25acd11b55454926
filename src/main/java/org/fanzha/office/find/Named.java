package org.fanzha.office.find;

/** Whether a word fits the name of something, as written or spelt in pinyin by initials, in full, or mixed. */
public final class Named {
    private final String word;
    private final Pinyin pinyin;

    /** @param word without blanks, as typed */
    public Named(String word) {
        this.word = Plain.of(word);
        this.pinyin = Pinyin.isSpelling(this.word) ? new Pinyin(this.word) : null;
    }

    /** How a word may fit, best first. */
    public enum How { WHOLE, BEGINS, WITHIN, SPELT_WHOLE, SPELT_FROM_THE_START, SPELT, NOT }

    public How fits(String name) {
        String text = Plain.of(name);
        int at = text.indexOf(word);
        if (at >= 0) {
            return at > 0 ? How.WITHIN : text.length() == word.length() ? How.WHOLE : How.BEGINS;
        }
        int spelt = pinyin == null ? -1 : pinyin.indexIn(text, 0, text.length());
        return spelt < 0 ? How.NOT : spelt > 0 ? How.SPELT
                : pinyin.isWhole(text, 0, text.length()) ? How.SPELT_WHOLE : How.SPELT_FROM_THE_START;
    }

    /** Reads the tables of pinyin, which takes a moment, before the first letter is typed or the first list sorted. */
    public static void warm() {
        new Named("z").fits("准备");
        Order.key("准备");
    }
}
