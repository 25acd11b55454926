package org.fanzha.office;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;

/**
 * Rows of a register as a spreadsheet program takes them from the clipboard, headings first.
 *
 * @param text columns set off by tabs, cells quoted as Excel quotes them
 * @param html the same as a table whose cells are text, so that long numbers keep their digits
 */
public record TableCopy(String text, String html, int rows) {
    /** Excel and WPS read this as the number format of text. */
    private static final String AS_TEXT = " style=\"mso-number-format:'\\@'\"";

    static TableCopy of(List<Field<?>> fields, List<Entry> entries, BiFunction<Entry, Field<?>, String> shown) {
        List<List<String>> lines = Stream.concat(Stream.of(fields.stream().map(Field::title).toList()),
                entries.stream().map(e -> fields.stream().map(f -> AsText.guarded(shown.apply(e, f))).toList())).toList();
        return new TableCopy(joined(lines, "", "\t", TableCopy::quoted, "\r\n"), "<meta charset=\"utf-8\"><table>"
                + joined(lines, "<tr><td" + AS_TEXT + ">", "</td><td" + AS_TEXT + ">", TableCopy::escaped, "</td></tr>")
                + "</table>", entries.size());
    }

    private static String joined(List<List<String>> lines, String start, String between,
            UnaryOperator<String> cell, String end) {
        return lines.stream().map(line -> start + line.stream().map(cell).collect(Collectors.joining(between)) + end)
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
