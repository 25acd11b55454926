package org.fanzha.intake.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/**
 * The gate inwards, in front of every cleaner: what is blank, a formula's error or a number that a spreadsheet
 * has rewritten is settled here once, and repeated cells are understood once.
 */
final class Gate implements Cleaner {
    /** Excel keeps fifteen digits of a number; what stands behind them is not what was typed. */
    private static final int KEPT_DIGITS = 15;
    private static final int REMEMBERED = 2_000;
    /** Errors of formulas, and what a csv keeps of a column that was too narrow to show its number. */
    private static final Pattern LOST = Pattern.compile(
            "#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)|#{3,}");

    private final Cleaner inner;
    private final Code damage;
    private final boolean nothingIsBlank;
    private final boolean remembering;
    private final Map<RawCell, Cleaned> remembered = new HashMap<>();

    Gate(Cleaner inner, Code damage, boolean nothingIsBlank, boolean remembering) {
        this.inner = inner;
        this.damage = damage;
        this.nothingIsBlank = nothingIsBlank;
        this.remembering = remembering;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        if (cell.isBlank()) {
            return Cleaned.BLANK;
        }
        Cleaned known = remembering ? remembered.get(cell) : null;
        return known == null ? remember(cell, settle(cell)) : known;
    }

    private Cleaned remember(RawCell cell, Cleaned cleaned) {
        if (remembering && remembered.size() < REMEMBERED) {
            remembered.put(cell, cleaned);
        }
        return cleaned;
    }

    private Cleaned settle(RawCell cell) {
        return switch (cell.kind()) {
            case ERROR -> Cleaned.damaged(Code.CELL_ERROR, cell.text());
            case NUMBER -> isRewritten(cell.text()) ? Cleaned.damaged(damage, cell.text()) : inner.clean(cell);
            case TEXT -> text(cell);
            default -> inner.clean(cell);
        };
    }

    private Cleaned text(RawCell cell) {
        String tidy = Text.tidy(cell.text());
        if (tidy.isEmpty() || Text.isNoValue(tidy) || (nothingIsBlank ? Text.isNothing(tidy) : Text.isStroke(tidy))) {
            return Cleaned.BLANK;
        }
        return tidy.startsWith("#") && LOST.matcher(tidy).matches()
                ? Cleaned.damaged(Code.CELL_ERROR, tidy) : inner.clean(cell);
    }

    private static boolean isRewritten(String number) {
        int point = number.indexOf('.');
        String whole = (point < 0 ? number : number.substring(0, point)).replaceFirst("^-?0*", "");
        return whole.length() > KEPT_DIGITS;
    }
}
