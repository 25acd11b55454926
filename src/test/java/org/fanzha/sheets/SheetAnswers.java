package org.fanzha.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.office.DrawnSheet;
import org.fanzha.register.Code;
import org.fanzha.sheets.SheetLabels.BlockLabel;
import org.fanzha.sheets.SheetLabels.ValueLabel;

/** What the program says of one ugly sheet, held against what a clerk says of it. */
final class SheetAnswers {
    private final StagedFile staged;
    private final List<BlockLabel> labels;
    private final List<String> misses = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    SheetAnswers(String file, List<BlockLabel> labels) {
        String name = file.substring(file.indexOf('/') + 1);
        StagingChoices choices = new StagingChoices(null, LocalDate.of(2024, 6, 5), LocalDate.of(2024, 6, 20));
        this.staged = Intake.stage(List.of(new SheetFiles().read(SheetLabels.FOLDER.resolve(file), name)), town(), choices)
                .files().getFirst();
        this.labels = labels;
    }

    private static KnownInMemory town() {
        KnownInMemory town = KnownInMemory.town();
        town.keyPerson("王小五", "500999199001010017", "下坝村");
        town.keyPerson("李小六", "500999199001010033", "下坝村");
        return town;
    }

    /** One line for each block that was not understood as the label has it. */
    List<String> misses() {
        labels.forEach(label -> answer(label).ifPresent(said -> misses.add(label.file() + " " + label.sheet() + "："
                + label.register() + " " + label.headings() + " " + label.data() + " ← " + said)));
        return misses;
    }

    private Optional<String> answer(BlockLabel label) {
        if (label.register().equals("refused")) {
            return when(staged.status() != StagedFile.Status.REFUSED, staged.status().word());
        }
        List<StagedSheet.Part> parts = sheet(label.sheet()).map(StagedSheet::parts).orElse(List.of());
        List<StagedTable> tables = parts.stream().flatMap(part -> part.table().stream()).toList();
        if (!label.isTable()) {
            boolean asked = staged.ignored().stream()
                    .anyMatch(s -> s.sheet().equals(label.sheet()) && s.code() == Code.SHEET_SEVERAL_REGISTERS);
            return when(!tables.isEmpty() || asked != label.register().startsWith("ask:"),
                    tables.isEmpty() ? asked ? "asked" : "passed over" : tables.getFirst().register().key());
        }
        return parts.stream().filter(p -> p.extent().holds(label.firstRow()) && p.table().isPresent()).findFirst()
                .map(part -> difference(label, part)).orElse(Optional.of("no table: " + staged.reason()
                        + staged.ignored().stream().map(s -> s.reason()).toList()));
    }

    private static Optional<String> when(boolean miss, String said) {
        return miss ? Optional.of(said) : Optional.empty();
    }

    private Optional<StagedSheet> sheet(String name) {
        return staged.sheets().stream().filter(s -> s.raw().name().equals(name)).findFirst();
    }

    private static Optional<String> difference(BlockLabel label, StagedSheet.Part part) {
        StagedTable table = part.table().orElseThrow();
        List<String> said = new ArrayList<>();
        if (!table.register().key().equals(label.register())) {
            said.add(table.register().key());
        }
        String headings = label.isForm() || label.headings().equals("-") ? label.headings() : headings(part);
        String data = table.rows().isEmpty() ? "-" : table.rows().getFirst().row() + "-" + table.rows().getLast().row();
        if (!headings.equals(label.headings()) || !data.equals(label.data()) || table.rows().size() != label.rows()) {
            said.add(headings + " " + data + " " + table.rows().size());
        }
        table.columns().stream().filter(c -> !agrees(label, c)).forEach(c -> said.add(name(label, c) + "=" + title(c)));
        label.columns().keySet().stream().filter(key -> !label.columns().get(key).equals("!")
                && table.columns().stream().noneMatch(c -> name(label, c).equals(key))).forEach(key -> said.add("no " + key));
        return when(!said.isEmpty(), said.toString());
    }

    /** The first rows of headings without a gap; those printed again further down are told apart by it. */
    private static String headings(StagedSheet.Part part) {
        TreeSet<Integer> rows = new TreeSet<>();
        part.extent().others().forEach((row, kind) -> {
            if (kind == Other.HEADING) {
                rows.add(row);
            }
        });
        int last = rows.isEmpty() ? 0 : rows.first();
        while (rows.contains(last + 1)) {
            last++;
        }
        return rows.isEmpty() ? "-" : rows.first() + "-" + last;
    }

    private static String name(BlockLabel label, ColumnMatch column) {
        return label.isForm() ? column.heading().replaceAll("[\\s\u3000]", "") : DrawnSheet.letters(column.column());
    }

    private static String title(ColumnMatch column) {
        return column.field() == null ? "-" : column.field().title();
    }

    private static boolean agrees(BlockLabel label, ColumnMatch column) {
        String meant = label.columns().getOrDefault(name(label, column), "-");
        return meant.endsWith("?") ? column.field() == null || meant.equals(title(column) + "?")
                : meant.equals(title(column)) || meant.equals("!") && column.field() == null;
    }

    /** One line for each value that was stored other than the label has it, with no word to the clerk. */
    List<String> wrongs(List<ValueLabel> values) {
        for (StagedSheet sheet : staged.sheets()) {
            sheet.parts().stream().filter(part -> part.table().isPresent()).forEach(part -> stored(sheet, part));
        }
        values.forEach(this::value);
        return wrong;
    }

    private void stored(StagedSheet sheet, StagedSheet.Part part) {
        StagedTable table = part.table().orElseThrow();
        List<StagedRow> rows = table.rows().stream().filter(SheetAnswers::isStored).toList();
        Optional<BlockLabel> label = labels.stream().filter(l -> l.sheet().equals(table.sheet()) && l.isTable()
                && (l.rows() == 0 || rows.stream().allMatch(row -> l.mayHold(row.row())))).findFirst();
        if (!rows.isEmpty() && (label.isEmpty() || rows.size() > label.get().rows())) {
            wrong.add(staged.name() + " " + table.sheet() + "：rows that are none " + rows.stream().map(StagedRow::row).toList());
        }
        label.filter(l -> !l.headings().equals("-") && !l.isForm()).ifPresent(l -> table.columns().stream()
                .filter(column -> column.field() != null && !agrees(l, column))
                .filter(column -> rows.stream().anyMatch(row -> isFilled(sheet, row, column)))
                .forEach(column -> wrong.add(staged.name() + " " + table.sheet() + "：" + column.heading() + " as " + title(column))));
    }

    private static boolean isFilled(StagedSheet sheet, StagedRow row, ColumnMatch column) {
        return sheet.raw().rows().stream().filter(raw -> raw.number() == row.row())
                .anyMatch(raw -> !raw.cell(column.column()).isBlank());
    }

    private static boolean isStored(StagedRow row) {
        return row.verdict() == Verdict.INSERTED || row.verdict() == Verdict.UPDATED;
    }

    private void value(ValueLabel label) {
        Stream<StagedTable> tables = staged.tables().stream().filter(t -> t.sheet().equals(label.sheet()));
        tables.forEach(table -> table.rows().stream().filter(row -> row.row() == label.row() && isStored(row)).forEach(row ->
                table.register().fields().stream().filter(field -> field.title().equals(label.field())).forEach(field -> {
                    String shown = row.values().show(field);
                    boolean told = row.problems().stream().anyMatch(p -> p.problem().field() == field);
                    if (!shown.equals(label.value()) && !shown.isEmpty() && !told) {
                        wrong.add(staged.name() + " " + label.sheet() + label.row() + " " + label.field() + "：" + shown
                                + " for " + label.value());
                    }
                })));
    }
}
