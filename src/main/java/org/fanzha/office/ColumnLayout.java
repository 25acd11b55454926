package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** How the columns of a register's table were left: their order, which are shown, how wide. Holds every field once. */
public record ColumnLayout(List<Column> columns) {
    /**
     * One column.
     *
     * @param width in pixels; 0 for the usual one
     */
    public record Column(Field<?> field, boolean shown, double width) {
        public Column shown(boolean is) {
            return new Column(field, is, width);
        }

        public Column width(double wide) {
            return new Column(field, shown, wide);
        }
    }

    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /** As the definition has them, all shown. */
    public static ColumnLayout of(Register register) {
        return new ColumnLayout(List.of()).completed(register);
    }

    /** With the fields that are missing, such as those a later version brought, at the end. */
    ColumnLayout completed(Register register) {
        List<Column> all = new ArrayList<>(columns);
        register.fields().stream().filter(field -> column(field).isEmpty())
                .forEach(field -> all.add(new Column(field, true, 0)));
        return new ColumnLayout(all);
    }

    public Optional<Column> column(Field<?> field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The fields of the columns that can be seen, in order. */
    public List<Field<?>> shown() {
        return columns.stream().filter(Column::shown).<Field<?>>map(Column::field).toList();
    }

    /** With this column in the place of the one of the same field. */
    public ColumnLayout with(Column changed) {
        return new ColumnLayout(columns.stream().map(c -> c.field() == changed.field() ? changed : c).toList());
    }

    /** With a column moved; it stops at either end. */
    public ColumnLayout moved(int from, int by) {
        List<Column> all = new ArrayList<>(columns);
        Column column = all.remove(from);
        all.add(Math.clamp((long) from + by, 0, all.size()), column);
        return new ColumnLayout(all);
    }
}
