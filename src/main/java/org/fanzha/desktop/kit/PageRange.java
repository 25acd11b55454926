package org.fanzha.desktop.kit;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as a clerk types them: nothing for all, 2, or 2-3. @param first from 1 @param last not before the first */
record PageRange(int first, int last) {
    static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:[-—–~到至](\\d{1,4}))?");

    /** Empty where it cannot be understood. */
    static Optional<PageRange> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s第页]", "");
        if (plain.isEmpty() || plain.equals("全部")) {
            return Optional.of(ALL);
        }
        Matcher match = TYPED.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new PageRange(first, last));
    }
}
