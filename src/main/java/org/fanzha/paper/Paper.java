package org.fanzha.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * An official paper as plain objects, in the order of GB/T 9704-2012: head, number, title, addressee, body,
 * signature, date, imprint. How it looks is the press's business.
 *
 * @param letterhead the red mark (发文机关标志); empty for a paper without a red head
 * @param number     the document number (发文字号), such as {@code 云反诈办〔2024〕5号}; empty where not yet given
 * @param addressee  with no colon; empty for none
 * @param body       paragraphs, headings and tables in order
 * @param signature  the signing body (署名)
 * @param date       the date of issue (成文日期)
 * @param copiedTo   抄送, empty for none
 * @param printedBy  印发机关; empty for a paper without an imprint
 */
public record Paper(String letterhead, String number, String title, String addressee, List<Block> body,
        String signature, LocalDate date, String copiedTo, String printedBy, LocalDate printedOn) {

    /** One piece of the body. */
    public sealed interface Block {
    }

    /**
     * @param level 1 for 一、 2 for （一） 3 for 1. 4 for （1）; the number is part of the text
     * @param rest  text that runs on after the heading in the body's face; empty for a heading of its own
     */
    public record Heading(int level, String text, String rest) implements Block {
    }

    /** A paragraph of the body, indented by two characters. */
    public record Paragraph(String text) implements Block {
    }

    /**
     * @param title  above the table, centred
     * @param unit   such as {@code 单位：起、元}, right above the table; empty for none
     * @param weights relative widths of the columns
     * @param numeric which columns hold numbers and are set right
     */
    public record Table(String title, String unit, List<String> heading, List<Double> weights,
            List<Boolean> numeric, List<List<String>> rows, boolean lastIsTotal) implements Block {
    }
}
