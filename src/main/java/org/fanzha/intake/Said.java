package org.fanzha.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * What the clerk said of one block before it was written. What she did not speak of is found as ever.
 *
 * @param register   the register it belongs to; empty where she did not say
 * @param passedOver whether it is to be left out, whatever it looks like
 * @param lines      where its headings and rows stand; empty where the program found them well
 * @param columns    by column from 0 the field it brings, or that it brings none
 * @param cells      texts that count in place of what is written there; the sheet itself stays as it is
 */
public record Said(Optional<Register> register, boolean passedOver, Optional<Lines> lines,
        Map<Integer, Optional<Field<?>>> columns, Map<CellAt, String> cells) {
    public static final Said NOTHING = new Said(Optional.empty(), false, Optional.empty(), Map.of(), Map.of());

    /** A cell of the sheet. @param row from 1 @param column from 0 */
    public record CellAt(int row, int column) {
    }

    /** Fields said before belong to another register and go. */
    public Said of(Register meant) {
        return new Said(Optional.of(meant), false, lines, Map.of(), cells);
    }

    public Said leftOut() {
        return new Said(register, true, lines, columns, cells);
    }

    public Said drawn(Lines at) {
        return new Said(register, passedOver, Optional.of(at), columns, cells);
    }

    public Said column(int column, Optional<Field<?>> field) {
        Map<Integer, Optional<Field<?>>> more = new HashMap<>(columns);
        more.put(column, field);
        return new Said(register, passedOver, lines, Map.copyOf(more), cells);
    }

    public Said cell(CellAt at, String text) {
        Map<CellAt, String> more = new HashMap<>(cells);
        more.put(at, text);
        return new Said(register, passedOver, lines, columns, Map.copyOf(more));
    }
}
