package org.fanzha.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fanzha.catalogue.Units;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.BatchStore.Undo;
import org.fanzha.office.Progress;
import org.fanzha.office.TakeIn;

/** Stages one set batch, whatever is handed in, and remembers what was written and undone. */
public final class FakeTakeIn implements TakeIn {
    public StagedBatch staged = new StagedBatch(0, List.of(), List.of());
    public final List<BatchLine> lines = new ArrayList<>();

    @Override
    public StagedBatch stage(List<Path> paths, YearMonth month, LocalDate received, Progress progress) {
        progress.at("正在读取 下坝村宣传台账.xlsx", 1, 3);
        return staged;
    }

    @Override
    public long commit(StagedBatch batch, Progress progress) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, batch.count(verdict));
        }
        long number = lines.size() + 1L;
        lines.add(new BatchLine(number, LocalDateTime.of(2024, 6, 3, 9, 30), batch.files().size(), counts,
                batch.returns().size(), false));
        return number;
    }

    @Override
    public List<BatchLine> batches() {
        return List.copyOf(lines);
    }

    @Override
    public Undo planUndo(long batch) {
        return new Undo(batch, List.of(new EntryKey(Units.REGISTER, 1)), List.of(),
                List.of(new EntryKey(Units.REGISTER, 2)));
    }

    @Override
    public Undo undo(long batch, boolean alsoEdited) {
        BatchLine line = lines.get((int) batch - 1);
        lines.set((int) batch - 1, new BatchLine(line.number(), line.at(), line.files(), line.verdicts(),
                line.returns(), true));
        return planUndo(batch);
    }
}
