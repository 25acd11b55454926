package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in words or half in words: 三万二, 一百二十, 3.2万, 二〇二四. */
final class ChineseNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String ONES = "〇一二三四五六七八九";
    /** The forms of bank forms and receipts, and the plain ones. */
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟萬";
    private static final String PLAIN = "一二三四五六七八九十百千万";
    private static final String UNITS = "亿万千百十";
    private static final long[] WORTH = {100_000_000L, 10_000L, 1_000L, 100L, 10L};

    private ChineseNumber() {
    }

    /** @param text without blanks and separators of thousands; empty where it is no plain number */
    static Optional<BigDecimal> parse(String text) {
        String plain = plain(text).replace('○', '〇').replace('零', '〇').replace('两', '二').replace('O', '〇');
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (DIGITS.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain));
        }
        for (int i = 0; i < WORTH.length; i++) {
            int at = plain.lastIndexOf(UNITS.charAt(i));
            if (at >= 0) {
                return split(plain.substring(0, at), plain.substring(at + 1), WORTH[i]);
            }
        }
        return digitByDigit(plain);
    }

    /** 叁万贰仟 as 三万二千; everything else as it is. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int formal = FORMAL.indexOf(plain.charAt(i));
            if (formal >= 0) {
                plain.setCharAt(i, PLAIN.charAt(formal));
            }
        }
        return plain.toString();
    }

    private static Optional<BigDecimal> split(String left, String right, long worth) {
        Optional<BigDecimal> head = left.isEmpty() && worth == 10 ? Optional.of(BigDecimal.ONE) : parse(left);
        return head.flatMap(h -> rest(right, worth).map(r -> h.multiply(BigDecimal.valueOf(worth)).add(r)));
    }

    /** 三万二 is 32,000 and 三万零二 is 30,002: a lone digit without 零 counts the next lower unit. */
    private static Optional<BigDecimal> rest(String right, long worth) {
        if (right.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (right.charAt(0) == '〇') {
            return parse(right.substring(1));
        }
        Optional<BigDecimal> value = parse(right);
        return right.length() == 1 ? value.map(v -> v.multiply(BigDecimal.valueOf(worth / 10))) : value;
    }

    private static Optional<BigDecimal> digitByDigit(String text) {
        BigDecimal value = BigDecimal.ZERO;
        for (char c : text.toCharArray()) {
            int digit = ONES.indexOf(c);
            if (digit < 0) {
                return Optional.empty();
            }
            value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
        }
        return Optional.of(value);
    }
}
