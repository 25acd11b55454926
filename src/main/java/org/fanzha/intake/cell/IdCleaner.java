package org.fanzha.intake.cell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.IdNumber;

/**
 * Identity documents. A resident's number is brought to eighteen digits; whether it must be one at all is asked by
 * the register's own rule, which knows the kind of document.
 */
final class IdCleaner implements Cleaner {
    /** 5.01E+17 and, in engineering form, 501.0E+15; a passport such as 12E45 has neither point nor sign. */
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+|\\d+(\\.\\d+[eE]\\+?|[eE]\\+)\\d+");
    private static final Pattern LOOK_ALIKE_X = Pattern.compile("[x×✕✖ХхΧχ]");
    private static final Pattern NOISE = Pattern.compile("[\\-—‐–'’‘`\"“”·.,;:。、]");
    private static final Pattern LABEL = Pattern.compile("^(居民|公民)?身份(证(号码?)?|号码?):?(?=\\d)");
    private static final Pattern OLD = Pattern.compile("\\d{15}");

    private final LocalDate today;

    IdCleaner(LocalDate today) {
        this.today = today;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        String compact = Text.compact(cell.text());
        if (isExponent(compact)) {
            return Cleaned.damaged(Code.ID_DAMAGED);
        }
        String number = canonical(compact);
        boolean inFuture = number.length() == 18 && number.matches("\\d{17}[\\dX]")
                && IdNumber.birth(number).filter(day -> day.isAfter(today)).isPresent();
        return inFuture ? Cleaned.invalid(Code.ID_BIRTH) : Cleaned.asWritten(number, cell.text());
    }

    static boolean isExponent(String compact) {
        return EXPONENT.matcher(compact).matches();
    }

    /** @return eighteen digits for a resident's number of either age; any other text in upper case */
    static String canonical(String compact) {
        String tidy = NOISE.matcher(LABEL.matcher(compact).replaceFirst("")).replaceAll("");
        String number = LOOK_ALIKE_X.matcher(tidy).replaceAll("X").toUpperCase(Locale.ROOT);
        return OLD.matcher(number).matches() ? IdNumber.upgraded(number) : number;
    }
}
