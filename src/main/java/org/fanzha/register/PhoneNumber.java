package org.fanzha.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers of people: mobiles, landlines with or without area code, and the 13-digit numbers of things.
 * Mobiles are taken by their shape alone, because the narrow tables of prefixes go stale each year.
 */
public final class PhoneNumber {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern OF_THINGS = Pattern.compile("14\\d{11}");
    private static final Pattern SERVICE = Pattern.compile("1\\d{2}|1[02]\\d{3}|9[56]\\d{3,6}");
    private static final Pattern BARE_LANDLINE = Pattern.compile("[2-8]\\d{6,7}");
    private static final Pattern LONG_CODE = Pattern.compile("0[3-9]\\d{2}\\d{7,8}");
    private static final Pattern SHORT_CODE = Pattern.compile("0(10|2\\d)\\d{8}");
    private static final Pattern TOLL_FREE = Pattern.compile("[48]00\\d{7}");

    private PhoneNumber() {
    }

    /**
     * @param digits a number without blanks and hyphens
     * @return the number as it is kept, the area code of a landline set off by a hyphen; empty where it is none
     */
    public static Optional<String> of(String digits) {
        if (isMobile(digits) || OF_THINGS.matcher(digits).matches() || TOLL_FREE.matcher(digits).matches()
                || BARE_LANDLINE.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (SHORT_CODE.matcher(digits).matches()) {
            return Optional.of(digits.substring(0, 3) + "-" + digits.substring(3));
        }
        return LONG_CODE.matcher(digits).matches()
                ? Optional.of(digits.substring(0, 4) + "-" + digits.substring(4)) : Optional.empty();
    }

    public static boolean isMobile(String digits) {
        return MOBILE.matcher(digits).matches();
    }

    /** Whether it is a hot line (110, 96110, 12381, 95xxx), which is nobody's own telephone. */
    public static boolean isService(String digits) {
        return SERVICE.matcher(digits).matches();
    }

    /** {@code 138****5678}; of any other number the last four digits. */
    public static String masked(String number) {
        if (isMobile(number)) {
            return number.substring(0, 3) + "****" + number.substring(7);
        }
        int hidden = Math.max(0, number.length() - 4);
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
