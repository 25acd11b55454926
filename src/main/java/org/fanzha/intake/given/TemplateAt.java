package org.fanzha.intake.given;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Field;

/**
 * A template that came back, found on its sheet wherever its columns and rows were moved to.
 *
 * @param columns the field of each column that still bears its key
 * @param rows    the key of each row that still bears one, by the row's number; a row that was added has none
 */
public record TemplateAt(TemplateKey key, RawSheet sheet, Map<Integer, Field<?>> columns, Map<Integer, String> rows) {
    /** The key of a row of the template; empty for one that was added. */
    public Optional<String> rowKey(int row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** The row without the cells that came back as they went out. */
    public RawRow said(RawRow row) {
        return rowKey(row.number()).map(one -> row.blankIn(columns.keySet().stream()
                .filter(column -> isAsGiven(key.given(one, columns.get(column)), row.cell(column).text())).toList())).orElse(row);
    }

    private static boolean isAsGiven(String given, String now) {
        return given.strip().equals(now.replace("\r", "").strip()) || isSameNumber(given, now);
    }

    private static boolean isSameNumber(String given, String now) {
        return isNumber(given) && isNumber(now) && new BigDecimal(given).compareTo(new BigDecimal(now)) == 0
                && given.length() < 15;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,14}(\\.\\d{1,6})?");
    }

    /** Whether the row says nothing that the office had not written there itself. */
    public boolean isUntouched(RawRow row) {
        RawRow said = said(row);
        return columns.keySet().stream().allMatch(column -> said.cell(column).isBlank());
    }
}
