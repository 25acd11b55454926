package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanzha.office.Progress;
import org.fanzha.office.Safe.Soundness;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads everything a database holds and holds it against its sums: every entry of every register, every line of
 * every batch, the acts' unbroken numbers. Goes on after a fault, so that all are told.
 */
final class Inspection {
    private static final int PAGE = 2_000;
    private static final int FAULTS_TOLD = 50;

    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final Set<String> existing;
    private final Map<String, Integer> here = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long rows;

    Inspection(Handle handle, Map<String, RegisterTable> tables) {
        this.handle = handle;
        this.tables = tables;
        this.existing = existing(handle);
    }

    /** @return entries in their registers (those in the bin and undone ones are read too, and not counted) */
    Soundness look() {
        return look(Progress.NONE);
    }

    Soundness look(Progress progress) {
        int steps = tables.size() + 3;
        for (RegisterTable table : tables.values()) {
            progress.at("核对" + table.register().title(), here.size(), steps);
            guarded(table.register().title(), () -> entries(table));
        }
        progress.at("核对日志和导入批次", tables.size(), steps);
        guarded("操作日志", this::acts);
        guarded("导入批次", this::batches);
        progress.at("核对记住的认法", tables.size() + 1, steps);
        guarded("记住的认法", this::lessons);
        return new Soundness(here, List.copyOf(faults));
    }

    private void guarded(String what, Runnable look) {
        try {
            look.run();
        } catch (JdbiException | Damage unreadable) {
            fault("“" + what + "”读不下去，台账文件已损坏。");
        }
    }

    private void fault(String sentence) {
        if (faults.size() < FAULTS_TOLD) {
            faults.add(sentence);
        }
    }

    private void entries(RegisterTable table) {
        here.put(table.name(), 0);
        if (!existing.contains(table.name())) {
            return;
        }
        long after = 0;
        List<RegisterTable.Checked> page;
        do {
            page = page(table, after);
            page.forEach(checked -> entry(table, checked));
            after = page.isEmpty() ? after : page.getLast().row().id();
        } while (page.size() == PAGE);
    }

    /** The tables that are there, by name in small letters: a database of an older schema lacks the later ones. */
    static Set<String> existing(Handle handle) {
        return handle.createQuery("SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .mapTo(String.class).set();
    }

    private List<RegisterTable.Checked> page(RegisterTable table, long after) {
        ContentSum sum = new ContentSum();
        return handle.createQuery(table.select() + " WHERE id > ? ORDER BY id FETCH NEXT " + PAGE + " ROWS ONLY")
                .bind(0, after).map((r, context) -> table.check(r, LinkNames.NONE, sum)).list();
    }

    private void entry(RegisterTable table, RegisterTable.Checked checked) {
        rows++;
        if (checked.row().gone() == null) {
            here.merge(table.name(), 1, Integer::sum);
        }
        if (!checked.isSound()) {
            fault("“" + table.register().title() + "”第 " + checked.row().id() + " 号与校验值不符，内容已损坏。");
        }
    }

    private void acts() {
        Head head = Head.of(handle);
        if (EntryRows.numbers(handle, "SELECT COUNT(*) FROM act").getFirst() != head.act()) {
            fault("操作日志的编号有缺。");
        }
        if (faults.isEmpty() && rows != head.entries()) {
            fault("共有 " + rows + " 条记录，操作日志记的是 " + head.entries() + " 条。");
        }
    }

    /** Each of them is held against its sum as it is read. */
    private void lessons() {
        if (existing.contains("learned_layout")) {
            new LearnedLayouts(handle, tables).all();
            new LearnedMeanings(handle, tables).all();
            new LearnedPairs(handle, tables).all();
        }
    }

    private record Table(long id, long batch, long firstRow, int rows, long sum) {
    }

    private void batches() {
        Map<Long, Long> lines = new LinkedHashMap<>();
        handle.createQuery("SELECT t.id, f.batch, t.first_row, t.row_count, t.content_sum FROM batch_table t "
                        + "JOIN batch_file f ON f.id = t.file ORDER BY t.id")
                .map((r, context) -> new Table(r.getLong(1), r.getLong(2), r.getLong(3), r.getInt(4), r.getLong(5)))
                .list().forEach(table -> {
                    lines.merge(table.batch, (long) table.rows, Long::sum);
                    if (BatchLines.sum(handle, table.firstRow, table.rows) != table.sum) {
                        fault("第 " + table.batch + " 批的导入记录与校验值不符，内容已损坏。");
                    }
                });
        handle.createQuery("SELECT number, inserted + updated + unchanged + parked + rejected + returned FROM batch")
                .map((r, context) -> counted(r.getLong(1), r.getLong(2), lines)).list();
    }

    private boolean counted(long batch, long said, Map<Long, Long> lines) {
        boolean same = lines.getOrDefault(batch, 0L) == said;
        if (!same) {
            fault("第 " + batch + " 批的行数对不上。");
        }
        return same;
    }
}
