package org.fanzha.ledger;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.HistoryLine;
import org.fanzha.register.Field;
import org.jdbi.v3.core.Handle;

/** Tells what became of one entry: how it was entered, each change since, and how it went. */
final class History {
    private final Handle handle;
    private final RegisterTable table;
    private final Sources sources;

    private record Done(LocalDateTime at, Act.Kind kind) {
    }

    History(Handle handle, RegisterTable table, Sources sources) {
        this.handle = handle;
        this.table = table;
        this.sources = sources;
    }

    List<HistoryLine> of(Optional<Row> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Row row = found.get();
        List<HistoryLine> lines = new ArrayList<>();
        lines.add(whole(row.enteredAct(), row.entered()));
        List<ChangeLog.Line> changes = ChangeLog.of(handle, table.register(), row.id());
        changes.forEach(line -> lines.add(line(line)));
        List<Long> told = changes.stream().map(ChangeLog.Line::act).toList();
        if (row.gone() == Gone.UNDONE && !told.contains(row.goneAct())) {
            lines.add(whole(row.goneAct(), null));
        }
        return lines;
    }

    private HistoryLine whole(long act, Spot spot) {
        Done done = done(act);
        return new HistoryLine(done.at, done.kind, null, "", "", sources.of(handle, spot));
    }

    private HistoryLine line(ChangeLog.Line line) {
        if (line.field() == null) {
            return whole(line.act(), null);
        }
        Done done = done(line.act());
        Field<?> field = table.field(line.field());
        return new HistoryLine(done.at, done.kind, field, shown(field, line.was()), shown(field, line.became()),
                sources.of(handle, line.spot()));
    }

    private String shown(Field<?> field, String text) {
        return field.showRaw(ChangeLog.value(table.column(field), text));
    }

    private Done done(long act) {
        return handle.createQuery("SELECT done_at, kind FROM act WHERE number = ?").bind(0, act)
                .map((r, context) -> new Done(r.getObject(1, LocalDateTime.class), Act.Kind.valueOf(r.getString(2))))
                .findOne().orElseThrow(() -> new Damage("there is no act " + act));
    }
}
