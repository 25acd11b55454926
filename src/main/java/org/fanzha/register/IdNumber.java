package org.fanzha.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * 公民身份号码 after GB 11643-1999: 6 digits of address, 8 of birth, 3 of sequence, one check digit by
 * ISO 7064 MOD 11-2.
 */
public final class IdNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
            "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
            "63", "64", "65", "71", "81", "82", "83");

    private IdNumber() {
    }

    /** @param id 18 characters, upper-case X; a code whose fault makes it no resident's number, or empty */
    public static Optional<Code> fault(String id) {
        if (!id.matches("\\d{17}[\\dX]")) {
            return Optional.of(Code.ID_LENGTH);
        }
        if (!PROVINCES.contains(id.substring(0, 2))) {
            return Optional.of(Code.ID_REGION);
        }
        if (birth(id).isEmpty()) {
            return Optional.of(Code.ID_BIRTH);
        }
        return checkDigit(id) == id.charAt(17) ? Optional.empty() : Optional.of(Code.ID_CHECK);
    }

    /** The day of birth, where the eight digits are a day of the calendar. */
    public static Optional<LocalDate> birth(String id) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(id.substring(6, 10)),
                    Integer.parseInt(id.substring(10, 12)), Integer.parseInt(id.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** @param id at least 17 digits; the eighteenth by ISO 7064 MOD 11-2 */
    public static char checkDigit(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** @param old 15 digits of GB 11643-1989; the same person's 18 */
    public static String upgraded(String old) {
        String seventeen = old.substring(0, 6) + "19" + old.substring(6);
        return seventeen + checkDigit(seventeen);
    }
}
