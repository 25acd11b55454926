package org.fanzha.office;

import java.util.List;

import org.fanzha.intake.Verdict;

/**
 * What a return copy says to the village, beside its own rows.
 *
 * @param source    the sha256 of the file it is a copy of
 * @param sentences for the first sheet, one paragraph each
 * @param items     what is to be mended, in the order of the sheets
 * @param unlisted  how many more there are to be mended than are listed
 */
public record ReturnCopy(String source, String title, List<String> sentences, List<Item> items, int unlisted, List<Marks> sheets) {
    /** @param column the heading; empty where the row as a whole is meant */
    public record Item(String sheet, int row, String column, String what) {
    }

    /**
     * What is marked on one sheet.
     *
     * @param headings the rows, from 1, beside which the two columns are headed
     */
    public record Marks(String sheet, List<Integer> headings, List<Row> rows) {
    }

    /** @param result the word that stands beside it @param reason empty where there is none */
    public record Row(int row, Verdict verdict, String result, String reason, List<Cell> cells) {
    }

    /** An offending cell. @param column from 0 */
    public record Cell(int column, String what) {
    }
}
