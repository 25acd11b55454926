package org.fanzha.ledger;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The code for the safe: 29 random characters (145 bits) of an alphabet without 0, O, 1 and I, and a check
 * character (Luhn mod 32) that catches every single slip of the pen, in six groups of five.
 */
final class RecoveryCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 30;
    private static final int GROUP = 5;

    private RecoveryCode() {
    }

    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        code.append(ALPHABET.charAt((32 - luhn(code, 2)) % 32));
        return grouped(code);
    }

    /** The code in its one form, whatever blanks, dashes and small letters it was typed with; empty if mistyped. */
    static Optional<char[]> tidy(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-–—－]", "")
                .toUpperCase(Locale.ROOT);
        boolean known = plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && plain.length() == LENGTH && luhn(plain, 1) == 0
                ? Optional.of(plain.toCharArray())
                : Optional.empty();
    }

    private static int luhn(CharSequence code, int firstFactor) {
        int sum = 0;
        int factor = firstFactor;
        for (int i = code.length() - 1; i >= 0; i--) {
            int product = factor * ALPHABET.indexOf(code.charAt(i));
            sum += product / 32 + product % 32;
            factor = 3 - factor;
        }
        return sum % 32;
    }

    private static String grouped(CharSequence code) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(code.charAt(i));
        }
        return text.toString();
    }
}
