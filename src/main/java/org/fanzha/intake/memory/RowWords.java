package org.fanzha.intake.memory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;
import org.fanzha.register.Sensitivity;
import org.fanzha.register.Values;

/**
 * The words by which a row is known again in another file: the values of its personal fields and of its units, and
 * whatever the register's rule of sameness asks about.
 */
public final class RowWords {
    private RowWords() {
    }

    /** The fields that identify a row, in the register's order. */
    public static List<Field<?>> fields(Register register) {
        Sameness rule = register.sameness();
        List<Field<?>> asked = Stream.concat(rule.keys().stream(), rule.suspicions().stream()).flatMap(List::stream).toList();
        return register.fields().stream().<Field<?>>map(field -> field)
                .filter(field -> field.sensitivity() != Sensitivity.OPEN || field == register.nameField() || asked.contains(field)
                        || field.pointsAt(Fields.UNITS))
                .toList();
    }

    /** Equal for rows that name somebody alike, whatever else they say. */
    public static String of(Values row) {
        return fields(row.register()).stream().filter(row::has)
                .map(field -> field.key() + "=" + word(field, row.orNull(field))).collect(Collectors.joining("\n"));
    }

    private static String word(Field<?> field, Object value) {
        return value instanceof Link link ? "#" + link.id() : Text.canonical(field.showRaw(value));
    }
}
