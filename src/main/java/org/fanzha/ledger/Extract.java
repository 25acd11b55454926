package org.fanzha.ledger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fanzha.register.Entry;
import org.fanzha.register.Values;

/**
 * A few columns of a whole register, each value kept once and each row pointing at it: small enough to be kept
 * beside the ledger, and read back without asking H2 for every row.
 *
 * @param columns one for each column that was asked for
 */
record Extract(long[] ids, int[] versions, List<Part> columns) {
    private static final int NONE = -1;

    /** One column. @param values the stored forms that occur @param at for each row the place of its value, -1 for none */
    private record Part(Object[] values, int[] at) {
        Object stored(int row) {
            return at[row] == NONE ? null : values[at[row]];
        }

        /** What each value is loaded as, in the same places: a choice or a link is made once, not once a row. */
        Part loaded(Column column, LinkNames links) {
            Object[] loaded = new Object[values.length];
            for (int i = 0; i < loaded.length; i++) {
                loaded[i] = column.value(values[i], links);
            }
            return new Part(loaded, at);
        }
    }

    /** Gathers rows as they are read. */
    static final class Gathering {
        private final List<Column> columns;
        private final List<Map<Object, Integer>> values = new ArrayList<>();
        private final List<int[]> rows = new ArrayList<>();
        private final List<Long> ids = new ArrayList<>();

        Gathering(List<Column> columns) {
            this.columns = columns;
            columns.forEach(column -> values.add(new LinkedHashMap<>()));
        }

        /** @param results id, version and the columns, in this order */
        boolean add(ResultSet results) throws SQLException {
            int[] row = new int[columns.size() + 1];
            for (int i = 0; i < columns.size(); i++) {
                Object stored = columns.get(i).read(results, i + 3);
                Map<Object, Integer> seen = values.get(i);
                row[i] = stored == null ? NONE : seen.computeIfAbsent(stored, value -> seen.size());
            }
            row[columns.size()] = results.getInt(2);
            ids.add(results.getLong(1));
            return rows.add(row);
        }

        Extract take() {
            List<Part> parts = IntStream.range(0, columns.size())
                    .mapToObj(i -> new Part(values.get(i).keySet().toArray(), column(i))).toList();
            return new Extract(ids.stream().mapToLong(Long::longValue).toArray(), column(columns.size()), parts);
        }

        private int[] column(int place) {
            return rows.stream().mapToInt(row -> row[place]).toArray();
        }
    }

    List<Entry> entries(RegisterTable table, List<Column> asked, LinkNames links) {
        List<Part> loaded = IntStream.range(0, asked.size()).mapToObj(i -> columns.get(i).loaded(asked.get(i), links)).toList();
        int[] slots = asked.stream().mapToInt(column -> table.register().indexOf(column.field())).toArray();
        List<Entry> entries = new ArrayList<>(ids.length);
        for (int row = 0; row < ids.length; row++) {
            Object[] values = new Object[table.columns().size()];
            for (int i = 0; i < slots.length; i++) {
                values[slots[i]] = loaded.get(i).stored(row);
            }
            entries.add(new Entry(ids[row], versions[row], Values.ofSlots(table.register(), values), null));
        }
        return entries;
    }

    /** For each entry that the first column points at, the latest day of the second up to one day. */
    Map<Long, LocalDate> latest(LocalDate upTo) {
        Part links = columns.getFirst();
        Part days = columns.getLast();
        Map<Long, LocalDate> latest = new HashMap<>();
        for (int row = 0; row < ids.length; row++) {
            if (links.stored(row) instanceof Long link && days.stored(row) instanceof LocalDate day && !day.isAfter(upTo)) {
                latest.merge(link, day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return latest;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(ids.length);
        ByteBuffer bytes = ByteBuffer.allocate(ids.length * Long.BYTES);
        bytes.asLongBuffer().put(ids);
        out.write(bytes.array());
        write(out, versions);
        for (Part part : columns) {
            out.writeInt(part.values.length);
            for (Object value : part.values) {
                byte[] text = Column.text(value).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            write(out, part.at);
        }
    }

    /** At one go, for the clerk waits for the reading. */
    private static void write(DataOutput out, int... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    static Extract read(DataInput in, List<Column> asked) throws IOException {
        long[] ids = new long[in.readInt()];
        bytes(in, ids.length * Long.BYTES).asLongBuffer().get(ids);
        int[] versions = numbers(in, ids.length);
        List<Part> columns = new ArrayList<>();
        for (Column column : asked) {
            columns.add(part(in, column, ids.length));
        }
        return new Extract(ids, versions, columns);
    }

    private static Part part(DataInput in, Column column, int rows) throws IOException {
        Object[] values = new Object[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.parse(new String(bytes(in, in.readInt()).array(), StandardCharsets.UTF_8));
        }
        return new Part(values, numbers(in, rows));
    }

    private static int[] numbers(DataInput in, int count) throws IOException {
        int[] numbers = new int[count];
        bytes(in, count * Integer.BYTES).asIntBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer bytes(DataInput in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
