package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Change;
import org.fanzha.intake.Mode;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.memory.RowWords;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Masking;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Gives a row that was read its verdict: first by its cells, then by what the ledger and the batch hold. */
final class RowJudge {
    private final LaidOut table;
    private final Register register;
    private final Shelf shelf;
    private final Matcher matcher;
    private final Directories directories;
    private final Mode mode;
    private final TemplateRows template;

    RowJudge(LaidOut table, Shelf shelf, Directories directories, Mode mode, TemplateRows template) {
        this.template = template;
        this.mode = mode;
        this.table = table;
        this.register = table.register();
        this.shelf = shelf;
        this.directories = directories;
        this.matcher = new Matcher(register, shelf, directories.units());
    }

    /**
     * @param gone  where the entry that the row shows is there no longer: whether the row says anything of it
     * @param texts the row as written, for rows that wait or are turned away
     */
    StagedRow judge(ReadRow row, Optional<Boolean> gone, Supplier<Map<String, String>> texts) {
        if (gone.isPresent()) {
            return gone.get() ? parked(row, List.of(), told(row, null, Code.ROW_GIVEN_GONE), texts)
                    : new StagedRow(row.number(), Verdict.UNCHANGED, 0, 0, null, List.of(), List.of(), Map.of());
        }
        return switch (row.worst()) {
            case DAMAGED -> new StagedRow(row.number(), Verdict.REJECTED, 0, 0, null, row.problems(), List.of(), texts.get());
            case DOUBTFUL, INVALID -> parked(row, candidates(row), row.problems(), texts);
            default -> match(row, texts);
        };
    }

    /** Of a row with a cell in doubt: what the cell may mean, else the entries that its sound cells speak of. */
    private List<Long> candidates(ReadRow row) {
        if (!row.candidates().isEmpty()) {
            return row.candidates();
        }
        return switch (matched(row)) {
            case Match.None none -> List.of();
            case Match.One one -> List.of(one.entry().id());
            case Match.Said said -> List.of(said.entry().id());
            case Match.Perhaps perhaps -> perhaps.entries().stream().map(Entry::id).toList();
        };
    }

    private Match matched(ReadRow row) {
        return template.match(row.number(), row.values()).orElseGet(() -> matcher.match(row.values()));
    }

    private StagedRow match(ReadRow row, Supplier<Map<String, String>> texts) {
        return switch (matched(row)) {
            case Match.None none -> inserted(row, none.keyless());
            case Match.One one -> named(row, one.entry(), texts);
            case Match.Said said -> named(bareOfWords(row, said.entry()), said.entry(), texts);
            case Match.Perhaps perhaps -> perhaps(row, perhaps.entries(), texts);
        };
    }

    private StagedRow inserted(ReadRow row, boolean keyless) {
        Entry entry = shelf.insert(row.values(), keyless);
        shelf.speak(entry.id(), row.values(), table, row.number());
        directories.learn(entry);
        return new StagedRow(row.number(), Verdict.INSERTED, entry.id(), 0, row.values(), row.problems(), List.of(), row.extras());
    }

    private StagedRow named(ReadRow read, Entry entry, Supplier<Map<String, String>> texts) {
        Allowed allowed = Allowed.by(mode, bareOfAlias(read.values(), entry), entry, shelf);
        Values said = allowed.values();
        ReadRow row = allowed.kept().isEmpty() ? read : read.alsoTold(allowed.notice(mode));
        Shelf.Spoken before = shelf.spokenOf(entry.id());
        if (before != null) {
            return before.values().overlaidBy(said).equals(before.values()) ? unchanged(row, entry)
                    : parked(row, List.of(entry.id()), told(row, null, Code.SAME_IN_BATCH, before.table().place(), before.row()), texts);
        }
        List<Field<?>> changing = register.fields().stream().<Field<?>>map(f -> f)
                .filter(f -> said.has(f) && !Objects.equals(said.orNull(f), entry.orNull(f))).toList();
        if (changing.isEmpty()) {
            shelf.speak(entry.id(), entry.values(), table, row.number());
            return unchanged(row, entry);
        }
        List<CellProblem> stale = stale(row, said, entry, changing);
        return stale.isEmpty() ? updated(row, said, entry) : parked(row, List.of(entry.id()), stale, texts);
    }

    /** How the two are named was judged when they were said to be the same; only the rest of the row is news. */
    private static ReadRow bareOfWords(ReadRow row, Entry entry) {
        Values values = row.values();
        for (Field<?> field : RowWords.fields(values.register())) {
            values = entry.values().has(field) ? values.withRaw(field, entry.orNull(field)) : values;
        }
        return new ReadRow(row.number(), values, row.problems(), row.worst(), row.candidates(), row.extras());
    }

    /** A unit that a row names by its alias keeps its name. */
    private Values bareOfAlias(Values values, Entry entry) {
        return register == Units.REGISTER ? values.withRaw(Units.NAME, entry.orNull(Units.NAME)) : values;
    }

    private StagedRow unchanged(ReadRow row, Entry entry) {
        return new StagedRow(row.number(), Verdict.UNCHANGED, entry.id(), 0, null, row.problems(), List.of(), row.extras());
    }

    private StagedRow updated(ReadRow row, Values said, Entry entry) {
        Values after = entry.values().overlaidBy(said);
        shelf.update(entry, after);
        shelf.speak(entry.id(), after, table, row.number());
        directories.learn(new Entry(entry.id(), entry.version(), after, entry.source()));
        return new StagedRow(row.number(), Verdict.UPDATED, entry.id(), entry.version(), after, row.problems(), List.of(), row.extras(),
                after.differingFrom(entry.values()).stream()
                        .map(field -> new Change(field, entry.orNull(field), after.orNull(field))).toList());
    }

    private List<CellProblem> stale(ReadRow row, Values said, Entry entry, List<Field<?>> changing) {
        List<CellProblem> stale = new ArrayList<>();
        for (Field<?> field : changing) {
            if (entry.values().has(field) && isSetSince(row, entry, field)) {
                stale.add(new CellProblem(heading(field), Problem.of(field, Grade.DOUBTFUL, Code.STALE_VALUE,
                        field.title(),
                        Masking.quoted(field, entry.show(field)), Masking.quoted(field, said.show(field)))));
            }
        }
        if (!stale.isEmpty()) {
            stale.addAll(row.problems());
        }
        return stale;
    }

    private boolean isSetSince(ReadRow row, Entry entry, Field<?> field) {
        return template.changedSince(row.number(), field, entry)
                .orElseGet(() -> shelf.setSince(entry, field, table.file().name()));
    }

    private String heading(Field<?> field) {
        return table.columns().stream().filter(c -> c.field() == field).findFirst().map(c -> c.heading()).orElse("");
    }

    private StagedRow perhaps(ReadRow row, List<Entry> entries, Supplier<Map<String, String>> texts) {
        Shelf.Spoken before = entries.size() == 1 ? shelf.spokenOf(entries.getFirst().id()) : null;
        if (before != null && before.values().equals(row.values())) {
            return unchanged(row, entries.getFirst());
        }
        List<Long> ids = entries.stream().map(Entry::id).toList();
        return parked(row, ids, entries.size() == 1
                ? told(row, null, Code.SAME_PERHAPS,
                        Masking.veiled(entries.getFirst().register().nameField(), entries.getFirst()))
                : told(row, null, Code.SAME_SEVERAL), texts);
    }

    private static List<CellProblem> told(ReadRow row, Field<?> field, Code code, Object... details) {
        List<CellProblem> problems = new ArrayList<>();
        problems.add(new CellProblem("", Problem.of(field, Grade.DOUBTFUL, code, details)));
        problems.addAll(row.problems());
        return problems;
    }

    private static StagedRow parked(ReadRow row, List<Long> candidates, List<CellProblem> problems, Supplier<Map<String, String>> texts) {
        return new StagedRow(row.number(), Verdict.PARKED, 0, 0, row.values(), problems, candidates, texts.get());
    }
}
