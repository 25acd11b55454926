package org.fanzha.sheets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** Text tables: encoding and delimiter are found out from the bytes, every cell is text. */
final class TextReader {
    private static final char[] DELIMITERS = {'\t', ',', ';'};
    private static final char QUOTE = '"';
    /** What no text holds. */
    private static final char NO_QUOTE = '\uFFFF';
    private static final int PROBED = 50;
    private static final int LONGEST_FIELD = 1 << 20;
    /** Excel's own trick to keep digits as text in csv: {@code ="500999…"}. */
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern PREFIXED = Pattern.compile("'(?=[=+\\-@\\t\\r\\n]).*", Pattern.DOTALL);
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();

    /** @param tableOnly where the name promises a workbook: text without any delimiter is none */
    List<RawSheet> read(byte[] bytes, boolean tableOnly) {
        String text = TextEncoding.decoded(bytes);
        if (text.isBlank()) {
            throw new Unreadable(Code.FILE_EMPTY);
        }
        Optional<Character> delimiter = delimiter(text);
        if (delimiter.isEmpty() && tableOnly) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        records(text, delimiter.orElse(',')).forEach(line -> row(line, Math.toIntExact(line.getStartingLineNumber())));
        return List.of(new RawSheet("", false, rows.sheet(), List.of(), List.of()));
    }

    /** One sheet of the clipboard's text; a record is a row, whatever lines it runs over. */
    List<RawSheet> pasted(String text) {
        int number = 0;
        for (CsvRecord line : records(text, '\t').stream().toList()) {
            row(line, ++number);
        }
        return List.of(new RawSheet("", false, rows.sheet(), List.of(), List.of()));
    }

    /** Quotes that people typed themselves are only marks: taken for more, they swallow rows up to the next one. */
    private static CsvReader<CsvRecord> records(String text, char delimiter) {
        return csv(text, delimiter, areQuotesInPairs(text, delimiter) ? QUOTE : NO_QUOTE, true);
    }

    private static boolean areQuotesInPairs(String text, char delimiter) {
        int columns = 0;
        try {
            for (CsvRecord line : csv(text, delimiter, QUOTE, false)) {
                columns = Math.max(columns, line.getFieldCount());
                int most = Math.max(2, columns - 1);
                if (line.getFields().stream().anyMatch(field -> holdsRows(field, delimiter, most))) {
                    return false;
                }
            }
            return true;
        } catch (CsvParseException unclosed) {
            return false;
        }
    }

    /** Whether a later line of a field has as many delimiters as a row. */
    private static boolean holdsRows(String field, char delimiter, int most) {
        return field.indexOf('\n') >= 0 && field.lines().skip(1).anyMatch(line -> line.chars().filter(c -> c == delimiter).count() >= most);
    }

    /** The library has no other switch yet. */
    @SuppressWarnings("removal")
    private static CsvReader<CsvRecord> csv(String text, char delimiter, char quote, boolean mayBeUnclosed) {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(mayBeUnclosed).maxBufferSize(LONGEST_FIELD)
                .skipEmptyLines(true).ofCsvRecord(text);
    }

    /** The delimiter that makes most fields of the first records; none where each makes one a record. */
    private static Optional<Character> delimiter(String text) {
        Character best = null;
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long fields = csv(text, delimiter, QUOTE, true).stream().limit(PROBED).mapToLong(r -> r.getFieldCount() - 1L).sum();
            if (fields > most) {
                most = fields;
                best = delimiter;
            }
        }
        return Optional.ofNullable(best);
    }

    private void row(CsvRecord line, int number) {
        RawCell[] cells = new RawCell[line.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = pool.text(plain(line.getField(i)));
        }
        rows.add(number, false, cells);
    }

    /** Undoes what keeps a spreadsheet program from taking a text for a formula or a number. */
    private static String plain(String field) {
        Matcher forced = FORCED_TEXT.matcher(field);
        if (forced.matches()) {
            return forced.group(1);
        }
        return PREFIXED.matcher(field).matches() ? field.substring(1) : field;
    }
}
