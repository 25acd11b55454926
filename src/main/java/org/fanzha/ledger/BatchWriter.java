package org.fanzha.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedBatch.StagedReturn;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.memory.Taught;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/**
 * Writes one staged batch within its act: a row of its register and one narrow line for each row that went in,
 * the line alone for the others.
 */
final class BatchWriter implements AutoCloseable {
    private static final int STEP = 500;
    private static final String TABLE = "INSERT INTO batch_table (id, file, returned, sheet, register, unit, month_of, "
            + "others, headings, first_row, row_count, content_sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Acting acting;
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Progress progress;
    private final BatchLines lines;
    private final ChangeLog.Writer changes;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Map<Register, Integer> entered = new HashMap<>();
    private final ContentSum entrySum = new ContentSum();
    private long nextFile;
    private long nextTable;
    private long done;
    private long all;

    BatchWriter(Acting acting, Map<String, RegisterTable> tables, EntryRows rows, Progress progress)
            throws SQLException {
        this.acting = acting;
        this.handle = acting.handle();
        this.tables = tables;
        this.rows = rows;
        this.progress = progress;
        this.lines = new BatchLines(handle);
        this.changes = new ChangeLog.Writer(acting, true);
        this.nextFile = next("batch_file", "id");
        this.nextTable = next("batch_table", "id");
    }

    private long next(String table, String column) {
        return EntryRows.numbers(handle, "SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + table).getFirst();
    }

    /** @return the batch's number */
    long write(StagedBatch batch) throws SQLException {
        all = batch.rows() + batch.returns().size();
        long number = next("batch", "number");
        Map<String, List<StagedReturn>> returns = batch.returns().stream()
                .collect(Collectors.groupingBy(StagedReturn::file));
        for (StagedFile file : batch.files()) {
            writeFile(number, file, returns.getOrDefault(file.name(), List.of()));
        }
        stopIfCancelled();
        handle.execute("INSERT INTO batch (number, act, inserted, updated, unchanged, parked, rejected, returned) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", number, acting.number(), batch.count(Verdict.INSERTED),
                batch.count(Verdict.UPDATED), batch.count(Verdict.UNCHANGED), batch.count(Verdict.PARKED),
                batch.count(Verdict.REJECTED), batch.returns().size());
        learn(batch);
        entered.forEach(acting::entered);
        int written = batch.count(Verdict.INSERTED) + batch.returns().size();
        if (written + batch.count(Verdict.UPDATED) > 0) {
            acting.did(new Acting.Deed(null, written + batch.count(Verdict.UPDATED), written, null, null, false));
        }
        acting.note("第 " + number + " 批，文件 " + batch.files().size() + " 个，数据 " + batch.rows() + " 行");
        return number;
    }

    private void learn(StagedBatch batch) {
        Taught taught = Taught.by(batch);
        LearnedLayouts layouts = new LearnedLayouts(handle, tables);
        taught.layouts().forEach(layout -> layouts.learn(acting.number(), layout));
        taught.used().forEach(layout -> layouts.use(acting.number(), layout));
        new LearnedMeanings(handle, tables).learn(acting.number(), taught.meanings());
    }

    private void writeFile(long batch, StagedFile file, List<StagedReturn> returns) throws SQLException {
        long id = nextFile++;
        handle.execute("INSERT INTO batch_file (id, batch, name, sha256, status, why, reason, ignored, instead_of) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id, batch, file.name(), file.sha256(), file.status().name(),
                file.why().map(Code::key).orElse(null), file.reason(), Json.text(file.ignored().stream()
                        .map(s -> List.of(s.sheet(), s.code().key(), s.reason())).toList()), file.insteadOf());
        for (StagedTable table : file.tables()) {
            writeTable(id, table);
        }
        if (!returns.isEmpty()) {
            writeReturns(id, returns);
        }
    }

    private void writeTable(long file, StagedTable table) throws SQLException {
        long id = nextTable++;
        long first = lines.next();
        RegisterTable target = tables.get(table.register().key());
        for (StagedRow row : table.rows()) {
            lines.add(row.row(), row.verdict(), row.entryId(), RowDetail.of(row));
            writeEntry(target, row, new Spot(id, row.row()));
            step();
        }
        handle.execute(TABLE, id, file, false, table.sheet(), target.name(), table.unit().map(Link::name).orElse(null),
                table.month().map(Object::toString).orElse(null), Json.text(table.other()),
                Json.text(table.columns().stream().map(BatchWriter::heading).toList()), first,
                table.rows().size(), lines.sum());
    }

    private static List<String> heading(ColumnMatch match) {
        List<String> heading = new ArrayList<>(List.of(String.valueOf(match.column()), match.heading()));
        if (match.field() != null) {
            heading.add(match.field().key());
            heading.add(match.by().name());
        }
        return heading;
    }

    private void writeReturns(long file, List<StagedReturn> returns) throws SQLException {
        long id = nextTable++;
        long first = lines.next();
        RegisterTable target = tables.get(returns.getFirst().values().register().key());
        for (StagedReturn one : returns) {
            lines.add(0, Verdict.INSERTED, one.entryId(), null);
            insert(target, Row.entered(one.entryId(), acting.number(), new Spot(id, 0), one.values()));
            step();
        }
        handle.execute(TABLE, id, file, true, "", target.name(), null, null, "{}", "[]", first, returns.size(),
                lines.sum());
    }

    private void writeEntry(RegisterTable table, StagedRow row, Spot spot) throws SQLException {
        switch (row.verdict()) {
            case INSERTED -> insert(table, Row.entered(row.entryId(), acting.number(), spot, row.values()));
            case UPDATED -> update(table, row, spot);
            default -> { }
        }
    }

    private void insert(RegisterTable table, Row row) throws SQLException {
        PreparedStatement statement = inserts.get(table.name());
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(table.insert());
            inserts.put(table.name(), statement);
        }
        table.bind(statement, row, entrySum);
        statement.executeUpdate();
        entered.merge(table.register(), 1, Integer::sum);
    }

    private void update(RegisterTable table, StagedRow staged, Spot spot) throws SQLException {
        Row old = rows.find(handle, table, staged.entryId())
                .filter(row -> row.version() == staged.before() && row.gone() == null)
                .orElseThrow(() -> new Refusal(Code.BATCH_STALE));
        rows.update(handle, table, List.of(old.with(staged.values(), spot)));
        changes.changed(table, old.id(), old.values(), staged.values(), spot);
        acting.touched(table.register());
    }

    private void step() {
        if (++done % STEP == 0) {
            progress.at("写入台账", done, all);
            stopIfCancelled();
        }
    }

    private void stopIfCancelled() {
        if (progress.isCancelled()) {
            throw new Refusal(Code.CANCELLED);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : inserts.values()) {
            statement.close();
        }
        changes.close();
        lines.close();
    }
}
