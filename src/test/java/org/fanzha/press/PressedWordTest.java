package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fanzha.paper.Paper;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

class PressedWordTest {
    private static XWPFDocument word(Paper paper) throws IOException {
        byte[] bytes = new OfficePress(new FontFinder(List.of())).word(paper);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static XWPFParagraph find(XWPFDocument word, WordStyle style) {
        return word.getParagraphs().stream().filter(p -> style.id().equals(p.getStyle())).findFirst().orElseThrow();
    }

    @Test
    void keepsTheStandardsPage() throws IOException {
        try (XWPFDocument word = word(PressedBulletinTest.bulletin())) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(580));
        }
    }

    @Test
    void saysTheSameAsThePaper() throws IOException {
        Paper paper = PressedBulletinTest.bulletin();
        try (XWPFDocument word = word(paper)) {
            List<String> texts = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts).startsWith(paper.letterhead(), paper.number());
            assertThat(texts).contains(paper.addressee() + "：", paper.signature(), "2024年6月3日");
            assertThat(paper.body()).allSatisfy(block -> {
                switch (block) {
                    case Paragraph p -> assertThat(texts).contains(p.text());
                    case Heading h -> assertThat(texts).contains(h.text() + h.rest());
                    case Paper.Table t -> assertThat(texts).contains(t.title(), t.unit());
                }
            });
        }
    }

    @Test
    void stylesParagraphsByStyleAndNotByHand() throws IOException {
        try (XWPFDocument word = word(PressedBulletinTest.bulletin())) {
            assertThat(word.getParagraphs()).allSatisfy(p -> assertThat(p.getStyle()).isNotNull());
            CTPPrGeneral body = word.getStyles().getStyle(WordStyle.BODY.id()).getCTStyle().getPPr();
            assertThat(body.getSpacing().getLine()).isEqualTo(BigInteger.valueOf(580));
            assertThat(body.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
            assertThat(body.getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
            assertThat(word.getStyles().getStyle(WordStyle.LEVEL2.id()).getCTStyle().getRPr().getRFontsArray(0)
                    .getEastAsia()).isEqualTo("楷体_GB2312");
            assertThat(find(word, WordStyle.LEVEL2).getRuns().get(1).getStyle()).isEqualTo(WordStyles.RUN_ON);
        }
    }

    @Test
    void drawsTheRedRuleUnderTheNumberAndShrinksALongMark() throws IOException {
        try (XWPFDocument word = word(PressedBulletinTest.bulletin())) {
            assertThat(find(word, WordStyle.NUMBER).getCTPPr().getPBdr().getBottom().getColor())
                    .isEqualTo(new byte[] {(byte) 255, 0, 0});
            assertThat(find(word, WordStyle.MARK).getRuns().getFirst().getTextScale()).isBetween(70, 90);
        }
    }

    @Test
    void repeatsTheTablesHead() throws IOException {
        try (XWPFDocument word = word(PressedBulletinTest.bulletin())) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("村（社区）");
            assertThat(table.getRows()).hasSize(14);
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        }
    }

    @Test
    void numbersOddAndEvenPagesOutside() throws IOException {
        try (XWPFDocument word = word(PressedBulletinTest.bulletin())) {
            assertThat(word.getEvenAndOddHeadings()).isTrue();
            assertThat(word.getFooterList()).hasSize(2).extracting(XWPFFooter::getText)
                    .allSatisfy(text -> assertThat(text).contains("—"));
        }
    }

    @Test
    void framesTheImprintWithItsRules() throws IOException {
        Paper paper = PressedBulletinTest.paper("云溪镇反诈办文件", List.of(new Paragraph("短。"),
                new Heading(1, "一、标题", ""), new Heading(4, "（1）", "四级")), "县反诈办");
        try (XWPFDocument word = word(paper)) {
            List<XWPFParagraph> imprint = word.getParagraphs().stream()
                    .filter(p -> WordStyle.IMPRINT.id().equals(p.getStyle())).toList();
            assertThat(imprint).extracting(XWPFParagraph::getText)
                    .containsExactly("抄送：县反诈办。", "云溪镇全民反诈办公室\t2024年6月3日印发");
            assertThat(imprint.getFirst().getCTPPr().getPBdr().getTop().getSz()).isEqualTo(BigInteger.valueOf(8));
            assertThat(imprint.getLast().getCTPPr().getPBdr().getTop().getSz()).isEqualTo(BigInteger.valueOf(6));
            assertThat(imprint.getLast().getCTPPr().getPBdr().getBottom().getSz()).isEqualTo(BigInteger.valueOf(8));
        }
    }
}
