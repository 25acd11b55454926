package org.fanzha.office;

import java.util.List;
import java.util.Map;

import org.fanzha.intake.given.TemplateKey;
import org.fanzha.register.Field;

/**
 * A template for one register, one unit and one month, ready to be written.
 *
 * @param title   of the sheet, with unit and month
 * @param notes   above the headings, one a line
 * @param blanks  how many empty rows follow those that are filled in
 */
public record Template(TemplateKey key, String title, List<String> notes, List<Column> columns, List<Row> rows, int blanks) {
    /** No cell of a workbook holds more letters. */
    static final int LONGEST_TEXT = 32_767;

    /**
     * A column to be filled in.
     *
     * @param hint    what to write, in a few words
     * @param options what may be chosen from; empty where anything may be written
     * @param isOnly  whether nothing else than one of the options may stand there
     */
    public record Column(Field<?> field, String hint, String example, List<String> options, boolean isOnly) {
    }

    /** @param key as {@link TemplateKey} makes it @param cells what is known: a text, a number or a day a field */
    public record Row(String key, Map<Field<?>, Object> cells) {
    }
}
