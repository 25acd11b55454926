package org.fanzha.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fanzha.paper.Paper;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes a paper as a Word document in the same measures; where lines and pages turn is Word's business. */
final class WordPress {
    /** Eighths of a point. */
    private static final int RULE = 10;

    byte[] press(Paper paper) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordStyles.addTo(document);
            WordPage.setUp(document);
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setCreator(paper.signature());
            head(document, paper);
            paper.body().forEach(block -> add(document, block));
            signature(document, paper);
            WordPage.imprint(document, paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XWPFDocument document, Paper paper) {
        if (!paper.letterhead().isEmpty()) {
            redHead(document, paper);
        }
        title(document, TitleSetter.lines(paper.title(), HeadSetter.TITLE_CHARACTERS));
        if (!paper.addressee().isEmpty()) {
            paragraph(document, WordStyle.ADDRESSEE, paper.addressee() + "：");
        }
    }

    private static void redHead(XWPFDocument document, Paper paper) {
        XWPFRun mark = paragraph(document, WordStyle.MARK, paper.letterhead()).getRuns().getFirst();
        double width = nominalWidth(paper.letterhead()) * WordStyle.MARK.size();
        if (width > Grid.WIDTH) {
            mark.setTextScale((int) (100 * Grid.WIDTH / width));
        }
        XWPFParagraph number = paragraph(document, WordStyle.NUMBER, paper.number());
        CTBorder rule = number.getCTPPr().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(RULE));
        rule.setColor(WordStyles.RED);
        rule.setSpace(BigInteger.valueOf(Math.round(4 * Grid.MM - (Grid.LINE - Grid.BODY) / 2)));
    }

    private static void title(XWPFDocument document, List<String> lines) {
        XWPFParagraph title = paragraph(document, WordStyle.TITLE, lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            XWPFRun run = title.createRun();
            run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText(line);
        }
    }

    private static void add(XWPFDocument document, Block block) {
        switch (block) {
            case Paragraph p -> paragraph(document, WordStyle.BODY, p.text());
            case Heading h -> heading(document, h);
            case Table t -> WordTable.add(document, t);
        }
    }

    private static void heading(XWPFDocument document, Heading heading) {
        XWPFParagraph paragraph = paragraph(document, WordStyle.ofLevel(heading.level()), heading.text());
        if (heading.rest().isEmpty()) {
            paragraph.setKeepNext(true);
            return;
        }
        XWPFRun rest = paragraph.createRun();
        rest.setStyle(WordStyles.RUN_ON);
        rest.setText(heading.rest());
    }

    private static void signature(XWPFDocument document, Paper paper) {
        String day = FootSetter.day(paper.date());
        SignaturePlace place = SignaturePlace.of(nominalWidth(paper.signature()) * Grid.CELL,
                nominalWidth(day) * Grid.CELL);
        XWPFParagraph name = paragraph(document, WordStyle.SIGNATURE, paper.signature());
        name.setIndentationLeft(WordStyles.twips(place.name()).intValue());
        name.setKeepNext(true);
        paragraph(document, WordStyle.DATE, day).setIndentationLeft(WordStyles.twips(place.date()).intValue());
    }

    static XWPFParagraph paragraph(XWPFDocument document, WordStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** In characters, with half a character for what the offices' faces draw half as wide. */
    private static double nominalWidth(String text) {
        return text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }
}
