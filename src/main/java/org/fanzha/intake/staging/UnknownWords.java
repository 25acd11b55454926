package org.fanzha.intake.staging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Meant;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;

/**
 * The words of a column that were not understood, each once with the rows that hold it, and those that were given a
 * meaning before: what a clerk says once for them all.
 */
public final class UnknownWords {
    private final StagedSheet sheet;
    private final StagedSheet.Part part;
    private final StagedTable table;
    private final Sayings sayings;
    private final Map<String, Word> words = new LinkedHashMap<>();
    /** What was found of a text, for most stand in many rows. */
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Optional<String>> meanings = new HashMap<>();

    /**
     * A word as the sheet has it.
     *
     * @param rows  that hold it
     * @param meant what was said of it, empty while it is not understood
     */
    public record Word(String written, int rows, Optional<String> meant) {
    }

    private UnknownWords(StagedSheet sheet, StagedSheet.Part part, StagedTable table, Sayings sayings) {
        this.sheet = sheet;
        this.part = part;
        this.table = table;
        this.sayings = sayings;
    }

    /** In the order of their first rows; none where the field's words are given no meaning. */
    public static List<Word> of(StagedSheet sheet, StagedSheet.Part part, ColumnMatch column, Sayings sayings) {
        return column.field() == null || !Meant.isFor(column.field()) || part.table().isEmpty() ? List.of()
                : new UnknownWords(sheet, part, part.table().get(), sayings).of(column);
    }

    private List<Word> of(ColumnMatch column) {
        Map<Integer, RawRow> raws = new HashMap<>();
        sheet.raw().rows().forEach(raw -> raws.put(raw.number(), raw));
        FillDown fillDown = new FillDown(new int[] {column.column()}, sheet.raw().merges());
        for (StagedRow row : table.rows()) {
            text(row, column.column(), raws, fillDown).ifPresent(text ->
                    wordsOf(column, row, text).forEach(word -> count(column.field(), word)));
        }
        return List.copyOf(words.values());
    }

    /** What fills the column in a row: as it was mended, else as written there or left to the row above. */
    private Optional<String> text(StagedRow row, int column, Map<Integer, RawRow> raws, FillDown fillDown) {
        String said = sayings.of(part.at()).cells().get(new Said.CellAt(row.row(), column));
        if (part.extent().lines().isEmpty()) {
            return Optional.ofNullable(raws.get(row.row())).map(raw -> fillDown.fill(mended(raw, column, said)).cell(column).text());
        }
        Optional<Said.CellAt> at = part.extent().place(row.row(), column).filter(place -> raws.containsKey(place.row()));
        return Optional.ofNullable(said).or(() -> at.map(place -> raws.get(place.row()).cell(place.column()).text()));
    }

    private static RawRow mended(RawRow raw, int column, String said) {
        return said == null ? raw : raw.with(column, RawCell.text(said));
    }

    private Set<String> wordsOf(ColumnMatch column, StagedRow row, String text) {
        Set<String> found = new HashSet<>();
        boolean unread = row.verdict() == Verdict.PARKED && row.problems().stream().map(p -> p.problem())
                .anyMatch(p -> p.field() == column.field() && p.grade().compareTo(Grade.DOUBTFUL) >= 0);
        for (String word : text.isBlank() ? List.<String>of() : Meanings.words(column.field(), text)) {
            if (meant(column.field(), word).isPresent() || unread && !isKnown(column.field(), word)) {
                found.add(word);
            }
        }
        return found;
    }

    private boolean isKnown(Field<?> field, String written) {
        return known.computeIfAbsent(written, w -> Meanings.isKnown(field, w));
    }

    private void count(Field<?> field, String written) {
        words.merge(Meanings.key(written), new Word(written, 1, meant(field, written)),
                (one, more) -> new Word(one.written(), one.rows() + 1, one.meant()));
    }

    private Optional<String> meant(Field<?> field, String written) {
        return meanings.computeIfAbsent(written, w -> Meanings.said(field, w, sayings.meanings()));
    }
}
