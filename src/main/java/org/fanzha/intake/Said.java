package org.fanzha.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/**
 * What the clerk said of one block before it was written. What she did not speak of is found as ever.
 *
 * @param register   the register it belongs to; empty where she did not say
 * @param passedOver whether it is to be left out, whatever it looks like
 * @param lines      where its headings and rows stand; empty where the program found them well
 * @param around     whose table it is and of which month
 * @param columns    by column from 0 the field it brings, or that it brings none
 * @param cells      texts that count in place of what is written there; the sheet itself stays as it is
 * @param anew       whether nothing that was said in earlier batches is to serve for it
 */
public record Said(Optional<Register> register, boolean passedOver, Optional<Lines> lines, Around around,
        Map<Integer, Optional<Field<?>>> columns, Map<CellAt, String> cells, boolean anew) {
    public static final Said NOTHING = new Said(Optional.empty(), false, Optional.empty(),
            new Around(Optional.empty(), Optional.empty()), Map.of(), Map.of(), false);

    /** A cell of the sheet. @param row from 1 @param column from 0 */
    public record CellAt(int row, int column) {
    }

    /** What fills the rows that do not name it themselves: above title, sheet and file name. */
    public record Around(Optional<Link> unit, Optional<YearMonth> month) {
    }

    /** Fields said before belong to another register and go. */
    public Said of(Register meant) {
        return new Said(Optional.of(meant), false, lines, around, Map.of(), cells, anew);
    }

    public Said leftOut() {
        return new Said(register, true, lines, around, columns, cells, anew);
    }

    /** As if the office had not learned anything yet. */
    public Said withoutMemory() {
        return new Said(register, passedOver, lines, around, columns, cells, true);
    }

    public Said drawn(Lines at) {
        return new Said(register, passedOver, Optional.of(at), around, columns, cells, anew);
    }

    public Said unit(Optional<Link> unit) {
        return new Said(register, passedOver, lines, new Around(unit, around.month()), columns, cells, anew);
    }

    public Said month(Optional<YearMonth> month) {
        return new Said(register, passedOver, lines, new Around(around.unit(), month), columns, cells, anew);
    }

    /** Whether only one column may bring it: several may name a key person together. */
    public static boolean isAlone(Field<?> field) {
        return !field.pointsAt(Fields.KEY_PEOPLE);
    }

    /** Another column that was said to bring the same field brings it no longer where only one may. */
    public Said column(int column, Optional<Field<?>> field) {
        Map<Integer, Optional<Field<?>>> more = new HashMap<>(columns);
        boolean alone = field.filter(Said::isAlone).isPresent();
        more.values().removeIf(other -> alone && other.equals(field));
        more.put(column, field);
        return new Said(register, passedOver, lines, around, Map.copyOf(more), cells, anew);
    }

    public Said cell(CellAt at, String text) {
        Map<CellAt, String> more = new HashMap<>(cells);
        more.put(at, text);
        return new Said(register, passedOver, lines, around, columns, Map.copyOf(more), anew);
    }

    /** The cell counts again as it is written. */
    public Said asWritten(CellAt at) {
        Map<CellAt, String> less = new HashMap<>(cells);
        less.remove(at);
        return new Said(register, passedOver, lines, around, columns, Map.copyOf(less), anew);
    }
}
