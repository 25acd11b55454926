package org.fanzha.paper;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号: the office's code, the year, the serial within it (GB/T 9704: the year in full within 〔〕, the serial
 * without leading zeros).
 *
 * @param code such as {@code 云反诈办}
 */
public record DocumentNumber(String code, int year, int serial) {
    /** Clerks type the brackets their keyboard has. */
    private static final Pattern WRITTEN = Pattern.compile("(.+?)[〔\\[［(（【](\\d{4})[〕\\]］)）】](\\d{1,6})号");

    public static Optional<DocumentNumber> parse(String written) {
        Matcher number = WRITTEN.matcher(written.replaceAll("\\s", ""));
        return number.matches() ? Optional.of(new DocumentNumber(number.group(1), Integer.parseInt(number.group(2)),
                Integer.parseInt(number.group(3)))) : Optional.empty();
    }

    /** The one after the highest given out under this code in this year; what cannot be read is no number. */
    public static DocumentNumber next(String code, int year, Collection<String> givenOut) {
        int last = givenOut.stream().flatMap(written -> parse(written).stream())
                .filter(n -> n.code.equals(code) && n.year == year).mapToInt(DocumentNumber::serial).max().orElse(0);
        return new DocumentNumber(code, year, last + 1);
    }

    @Override
    public String toString() {
        return "%s〔%d〕%d号".formatted(code, year, serial);
    }
}
