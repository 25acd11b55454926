package org.fanzha.intake.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Field;

/**
 * A file, less what the office itself had put into it before it gave it out.
 *
 * @param template where it is one of this ledger's templates
 */
public record OwnFile(RawFile file, Optional<TemplateAt> template) {

    /** The sheet with a template's options for drop-downs. */
    public static final String LISTS = "_fanzha_lists";

    /** @param ledger the ledger that is asked; a template of another is read as any sheet */
    public static OwnFile of(RawFile file, String ledger) {
        Optional<ReturnMark> mark = file.sheets().stream().filter(s -> s.name().equals(ReturnMark.SHEET))
                .flatMap(s -> ReturnMark.of(s).stream()).findFirst();
        Optional<TemplateKey> key = file.sheets().stream().filter(s -> s.name().equals(TemplateKey.SHEET))
                .flatMap(s -> TemplateKey.of(s).stream()).findFirst();
        RawFile bare = mark.map(m -> bare(file, m)).orElse(file);
        return key.map(k -> template(bare, k, ledger)).orElse(new OwnFile(bare, Optional.empty()));
    }

    private static RawFile with(RawFile file, List<RawSheet> sheets) {
        return new RawFile(file.name(), file.within(), file.sha256(), sheets, file.refusal(), file.insteadOf());
    }

    /** Without the sheet that sums up, the mark, and the two columns. */
    private static RawFile bare(RawFile file, ReturnMark mark) {
        List<RawSheet> own = file.sheets().stream()
                .filter(sheet -> !sheet.name().equals(ReturnMark.SHEET) && !sheet.name().equals(mark.summary()))
                .map(sheet -> added(sheet, mark).map(column -> without(sheet, column)).orElse(sheet)).toList();
        return new RawFile(file.name(), file.within(), file.sha256(), own, file.refusal(), mark.source());
    }

    /** Where the two columns stand now: where they were put, or where their headings were moved to. */
    private static Optional<Integer> added(RawSheet sheet, ReturnMark mark) {
        return !mark.sheets().contains(sheet.name()) ? Optional.empty() : sheet.rows().stream()
                .flatMap(row -> IntStream.range(0, row.cells().size()).filter(c -> row.cell(c).text().equals(ReturnMark.RESULT)
                        && row.cell(c + 1).text().equals(ReturnMark.REASON)).boxed())
                .max(Integer::compare);
    }

    private static RawSheet without(RawSheet sheet, int column) {
        return sheet.with(sheet.rows().stream().map(row -> row.blankIn(List.of(column, column + 1)))
                .filter(row -> !row.isBlank()).toList());
    }

    private static OwnFile template(RawFile file, TemplateKey key, String ledger) {
        List<RawSheet> shown = file.sheets().stream().filter(s -> !s.name().equals(TemplateKey.SHEET) && !s.name().equals(LISTS)).toList();
        for (RawSheet sheet : shown) {
            Optional<RawRow> head = sheet.rows().stream().filter(row -> corner(row) >= 0).findFirst();
            if (head.isPresent()) {
                TemplateAt at = at(sheet, head.get(), key);
                RawFile bare = with(file, shown.stream().map(s -> s == sheet ? at.sheet() : s).toList());
                return new OwnFile(bare, Optional.of(at).filter(t -> key.ledger().equals(ledger)));
            }
        }
        return new OwnFile(with(file, shown), Optional.empty());
    }

    private static int corner(RawRow row) {
        return IntStream.range(0, row.cells().size()).filter(c -> row.cell(c).text().equals(TemplateKey.CORNER)).findFirst()
                .orElse(-1);
    }

    private static TemplateAt at(RawSheet sheet, RawRow head, TemplateKey key) {
        int corner = corner(head);
        Map<Integer, Field<?>> columns = new HashMap<>();
        for (int c = 0; c < head.cells().size(); c++) {
            int column = c;
            TemplateKey.fieldOf(key.register(), head.cell(c).text()).ifPresent(field -> columns.put(column, field));
        }
        Map<Integer, String> rows = new HashMap<>();
        sheet.rows().stream().filter(row -> key.rows().containsKey(row.cell(corner).text()))
                .forEach(row -> rows.put(row.number(), row.cell(corner).text()));
        List<RawRow> shown = sheet.rows().stream().filter(row -> row != head).map(row -> row.blankIn(List.of(corner)))
                .filter(row -> !row.isBlank()).toList();
        return new TemplateAt(key, sheet.with(shown), columns, rows);
    }
}
