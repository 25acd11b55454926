package org.fanzha.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe.Soundness;
import org.fanzha.register.Code;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks at a database without changing a byte of it, and believes nothing H2 says of itself: a file that calls
 * itself empty, or that is behind its {@link Witness}, is damaged.
 */
final class Probe {
    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final Database database;
    private final Map<String, RegisterTable> tables;

    Probe(Database database, Map<String, RegisterTable> tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * @return the number of the database's schema, not newer than the program's
     * @throws Damage  where it is not what was kept
     * @throws Refusal {@code ledger.foreign}, {@code ledger.newer}
     */
    int check(Path file, String ledger, Optional<Witness> witness) throws IOException, SQLException {
        requireHeader(file);
        return check(ledger, witness);
    }

    /** As {@link #check(Path, String, Optional)}, of a database that is known to begin as one. */
    int check(String ledger, Optional<Witness> witness) throws SQLException {
        return look(handle -> {
            int schema = schema(handle, ledger);
            Head head = Head.of(handle);
            requireCounts(handle, head);
            witness.ifPresentOrElse(said -> requireWitnessed(head, said), () -> requireSound(handle));
            return schema;
        });
    }

    /** Reads everything there is. */
    Inspected inspect(String ledger) throws SQLException {
        return look(handle -> {
            int schema = schema(handle, ledger);
            Inspection inspection = new Inspection(handle, tables);
            Soundness soundness = inspection.look();
            return new Inspected(schema, Head.of(handle), soundness);
        });
    }

    record Inspected(int schema, Head head, Soundness soundness) {
    }

    private <T> T look(Function<Handle, T> work) throws SQLException {
        try (Connection connection = database.readOnly().getConnection(); Handle handle = Jdbi.open(() -> connection)) {
            return work.apply(handle);
        } finally {
            database.letGo();
        }
    }

    private static void requireHeader(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Damage("the database is missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
                throw new Damage("the database does not begin as one");
            }
        }
    }

    private static int schema(Handle handle, String ledger) {
        record Self(String id, int schema) {
        }
        Self self = handle.createQuery("SELECT id, schema_number FROM ledger")
                .map((r, context) -> new Self(r.getString(1), r.getInt(2))).findOne()
                .orElseThrow(() -> new Damage("the database calls itself empty"));
        if (!self.id.equals(ledger)) {
            throw new Refusal(Code.LEDGER_FOREIGN);
        }
        if (self.schema > Schema.newest()) {
            throw new Refusal(Code.LEDGER_NEWER);
        }
        return self.schema;
    }

    private void requireCounts(Handle handle, Head head) {
        long rows = rows(handle);
        if (rows != head.entries()) {
            throw new Damage("there are " + rows + " entries, not " + head.entries());
        }
    }

    /** In one question: two dozen cost the clerk a tenth of a second at each opening. */
    private long rows(Handle handle) {
        Set<String> existing = Inspection.existing(handle);
        String counts = tables.keySet().stream().filter(existing::contains)
                .map(table -> "(SELECT COUNT(*) FROM " + table + ")").collect(Collectors.joining(" + "));
        return counts.isEmpty() ? 0 : EntryRows.numbers(handle, "SELECT " + counts).getFirst();
    }

    private static void requireWitnessed(Head head, Witness said) {
        if (head.act() < said.act() || head.act() == said.act() && head.entries() != said.entries()) {
            throw new Damage("the database ends at act " + head.act() + ", before act " + said.act());
        }
    }

    /** A ledger without a witness proves itself. */
    private void requireSound(Handle handle) {
        if (!new Inspection(handle, tables).look().isSound()) {
            throw new Damage("the database has faults, and no witness");
        }
    }
}
