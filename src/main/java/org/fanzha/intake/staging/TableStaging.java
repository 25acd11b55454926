package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Mode;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;
import org.fanzha.register.Register;

/** Stages one table. Rows that name a parent unit not seen yet can be put off until the other units are staged. */
final class TableStaging {
    private static final int WATCHED = 1_000;
    private final LaidOut table;
    private final Place place;
    private final TableReader reader;
    private final RowJudge judge;
    private final TemplateRows template;
    private final StagedRow[] rows;
    private final Map<Integer, RawRow> putOff = new LinkedHashMap<>();
    private final Set<ReturnKey> returns = new LinkedHashSet<>();
    private final Sums sums;
    private final List<CellProblem> notices = new ArrayList<>();
    private Monthly monthly;

    TableStaging(LaidOut table, Place place, Surroundings around, Shelf shelf, Directories directories, Mode mode) {
        this.table = table;
        this.sums = new Sums(table);
        this.place = place;
        this.template = new TemplateRows(table, place.unit(), shelf);
        this.reader = new TableReader(table, place, around, directories.meanings(), template);
        this.judge = new RowJudge(table, shelf, directories, mode, template);
        this.rows = new StagedRow[table.block().data().size()];
        if (table.register().isSentByUnits() && (rows.length > 0 || table.template().isEmpty())) {
            ReturnKey.of(place.unit(), place.month()).ifPresent(returns::add);
        }
    }

    /** Has its counts compared with those of other months. */
    void compareIn(Monthly months) {
        this.monthly = months;
    }

    /** A word about the table as a whole, said at its first row. */
    void tell(CellProblem notice) {
        notices.add(notice);
    }

    /** @param watch told of the rows of this table that are done, before the first and after every thousand */
    void run(IntConsumer watch) {
        List<RawRow> data = table.block().data();
        for (int i = 0; i < rows.length; i++) {
            if (i % WATCHED == 0) {
                watch.accept(i);
            }
            RawRow filled = reader.fill(data.get(i));
            ReadRow read = reader.read(filled);
            if (waitsForParent(read)) {
                putOff.put(i, filled);
            } else {
                rows[i] = settle(i, read);
            }
        }
    }

    /** Tries the rows put off once more. @return whether any of them found its parent */
    boolean retry() {
        Map<Integer, RawRow> waiting = Map.copyOf(putOff);
        for (int i : new TreeSet<>(waiting.keySet())) {
            ReadRow read = reader.read(putOff.get(i));
            if (!waitsForParent(read)) {
                rows[i] = settle(i, read);
                putOff.remove(i);
            }
        }
        return putOff.size() < waiting.size();
    }

    private boolean waitsForParent(ReadRow read) {
        return table.register() == Units.REGISTER && read.problems().stream().map(CellProblem::problem)
                .anyMatch(p -> p.field() == Units.PARENT && p.code() == Code.UNIT_UNKNOWN);
    }

    private StagedRow settle(int index, ReadRow read) {
        ReadRow noticed = index == 0 ? noticed(read) : read;
        sums.add(read);
        if (monthly != null) {
            place.month().ifPresent(month -> monthly.add(month, this, read));
        }
        boolean kept = read.worst().compareTo(Grade.DAMAGED) < 0;
        if (kept && table.register().isSentByUnits() && !(place.unit().isPresent() && place.month().isPresent())) {
            Register register = table.register();
            ReturnKey.of(place.unit().or(() -> register.unitField().flatMap(read.values()::get)),
                    place.month().or(() -> register.monthOf(read.values()))).ifPresent(returns::add);
        }
        return judge.judge(noticed, template.goneAndTouched(table.block().data().get(index)),
                () -> reader.texts(table.block().data().get(index)));
    }

    private ReadRow noticed(ReadRow read) {
        ReadRow told = read;
        for (CellProblem notice : reader.notices()) {
            told = told.alsoTold(notice);
        }
        return told;
    }

    /** The units and months for which this table is a return. */
    Set<ReturnKey> returns() {
        return returns;
    }

    StagedTable staged() {
        for (int i : putOff.keySet()) {
            rows[i] = settle(i, reader.read(putOff.get(i)));
        }
        putOff.clear();
        sums.differences(reader).forEach(this::tell);
        if (rows.length > 0) {
            rows[0] = rows[0].alsoTold(notices);
        }
        return of(table, place, List.of(rows), reader.reused());
    }

    /** A table of a file that was taken in before: nothing of it is new. */
    static StagedTable unchanged(LaidOut table, Place place) {
        return of(table, place, table.block().data().stream().map(row -> new StagedRow(row.number(),
                Verdict.UNCHANGED, 0, 0, null, List.of(), List.of(), Map.of())).toList(), List.of());
    }

    private static StagedTable of(LaidOut table, Place place, List<StagedRow> rows, Collection<Meant> reused) {
        return new StagedTable(table.sheet().name(), table.register(), place.unit(), place.month(),
                table.block().other(), table.columns().stream().map(Column::match).toList(), rows,
                table.reused(reused));
    }
}
