package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.fanzha.figures.Town;
import org.fanzha.office.Press.FontUse;
import org.fanzha.paper.Bulletin;
import org.fanzha.paper.Letterhead;
import org.fanzha.paper.Paper;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.press.PageReader.Box;
import org.fanzha.press.PageReader.Glyph;
import org.fanzha.press.PageReader.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDF read back and measured against GB/T 9704, with this machine's faces and with the carried one alone. */
class PressedBulletinTest {
    private static final double MM = Grid.MM;
    /** A code point that no font has. */
    private static final String UNASSIGNED = Character.toString(0x2FFFC);
    private static final OfficePress MACHINE = new OfficePress(FontFinder.ofThisMachine());
    private static final OfficePress CARRIED = new OfficePress(new FontFinder(List.of()));

    private static final Map<OfficePress, PageReader> BULLETINS = new HashMap<>();

    /** The bulletin pressed once and read by every test that only looks at it. */
    private static PageReader bulletinBy(OfficePress press) throws IOException {
        if (!BULLETINS.containsKey(press)) {
            BULLETINS.put(press, read(press, bulletin()));
        }
        return BULLETINS.get(press);
    }

    @AfterAll
    static void closeAll() throws IOException {
        for (PageReader reader : BULLETINS.values()) {
            reader.close();
        }
    }

    static Stream<OfficePress> presses() {
        return Stream.of(MACHINE, CARRIED);
    }

    static Paper bulletin() {
        Letterhead head = new Letterhead("云溪镇全民反诈办公室", "云溪镇");
        return Bulletin.draft(head, Town.lively().figures(), "云反诈办〔2024〕5号", LocalDate.of(2024, 6, 3)).paper();
    }

    static Paper paper(String letterhead, List<Block> body, String copiedTo) {
        LocalDate day = LocalDate.of(2024, 6, 3);
        return new Paper(letterhead, "云反诈办〔2024〕5号", "关于2024年5月工作情况的通报", "各村（社区）", body,
                "云溪镇全民反诈办公室", day, copiedTo, "云溪镇全民反诈办公室", day);
    }

    private static PageReader read(OfficePress press, Paper paper) throws IOException {
        return new PageReader(press.pdf(paper).pdf());
    }

    @ParameterizedTest
    @MethodSource("presses")
    void beginsTheMarkThirtyFiveMillimetresUnderTheTextsTop(OfficePress press) throws IOException {
        PageReader reader = bulletinBy(press);
        Box mark = reader.picture(1).ink(Picture.RED, 0, 0, 210, 95);
        assertThat(mark.top()).isCloseTo(37 + 35, within(0.5));
        assertThat(mark.left()).isBetween(27.9, 29.0);
        assertThat(mark.right()).isBetween(183.0, 184.1);
    }

    @ParameterizedTest
    @MethodSource("presses")
    void drawsTheRedRuleFourMillimetresUnderTheNumber(OfficePress press) throws IOException {
        PageReader reader = bulletinBy(press);
        Picture page = reader.picture(1);
        Box rule = page.ink(Picture.RED, 0, 100, 210, 130);
        Box number = page.ink(Picture.BLACK, 0, 95, 210, rule.top());
        assertThat(rule.top() - number.bottom()).isCloseTo(4, within(0.5));
        assertThat(rule.left()).isCloseTo(28, within(0.11));
        assertThat(rule.right()).isCloseTo(184, within(0.11));
        assertThat((number.left() + number.right()) / 2).isCloseTo(106, within(0.8));
    }

    @Test
    void leavesTwoLinesBeforeNumberAndTitleAndOneAfterTheTitle() throws IOException {
        PageReader reader = bulletinBy(MACHINE);
        Box mark = reader.picture(1).ink(Picture.RED, 0, 0, 210, 95);
        double number = lineTop(reader.find(1, "云反诈办〔"), Grid.BODY);
        assertThat(number - mark.bottom() * MM).isBetween(2 * Grid.LINE - 2 * MM, 2 * Grid.LINE + 2 * MM);
        Box rule = reader.picture(1).ink(Picture.RED, 0, 100, 210, 130);
        Box title = reader.picture(1).ink(Picture.BLACK, 0, rule.bottom(), 210, rule.bottom() + 35);
        assertThat(title.top() - rule.bottom()).isCloseTo(2 * Grid.LINE / MM, within(0.9));
        double titleEnd = lineTop(reader.find(1, "工作情况的通报"), Grid.TITLE) + Grid.LINE;
        assertThat(lineTop(reader.find(1, "各村（社区），镇直"), Grid.BODY)).isCloseTo(titleEnd + Grid.LINE, within(0.5));
    }

    private static double lineTop(Glyph glyph, double size) {
        return glyph.baseline() - Grid.baseline(Grid.LINE, size);
    }

    @ParameterizedTest
    @MethodSource("presses")
    void setsTwentyTwoLinesOfTwentyEightCharacters(OfficePress press) throws IOException {
        Paper paper = paper("云溪镇反诈办文件", List.of(new Paragraph("反".repeat(28 * 60))), "");
        try (PageReader reader = read(press, paper)) {
            List<Glyph> body = reader.glyphs(2).stream().filter(g -> g.text().equals("反")).toList();
            assertThat(body).hasSize(22 * 28);
            assertThat(body.get(0).x()).isCloseTo(28 * MM, within(0.05));
            assertThat(body.get(27).x()).isCloseTo(28 * MM + 27 * Grid.CELL, within(0.05));
            assertThat(body.get(28).baseline() - body.get(0).baseline()).isCloseTo(Grid.LINE, within(0.02));
            Box ink = reader.picture(2).ink(Picture.BLACK, 0, 0, 210, 263);
            assertThat(ink.top()).isBetween(37.0, 41.0);
            assertThat(ink.bottom()).isBetween(258.0, 262.1);
        }
    }

    @ParameterizedTest
    @MethodSource("presses")
    void numbersPagesOutsideSevenMillimetresUnderTheText(OfficePress press) throws IOException {
        PageReader reader = bulletinBy(press);
        Picture odd = reader.picture(1);
        Box all = odd.ink(Picture.BLACK, 0, 263, 210, 290);
        Box dash = odd.ink(Picture.BLACK, all.left(), 263, all.left() + 2, 290);
        assertThat(dash.top()).isCloseTo(37 + 225 + 7, within(0.5));
        assertThat(all.right()).isCloseTo(184 - Grid.CELL / MM, within(0.8));
        Box even = reader.picture(2).ink(Picture.BLACK, 0, 263, 210, 290);
        assertThat(even.left()).isCloseTo(28 + Grid.CELL / MM, within(0.8));
        assertThat(reader.text(2)).endsWith("— 2 —");
    }

    @ParameterizedTest
    @MethodSource("presses")
    void endsTheImprintOnTheTextsBottomEdge(OfficePress press) throws IOException {
        Paper paper = paper("云溪镇反诈办文件", List.of(new Paragraph("短。")), "县反诈办，县公安局刑侦大队");
        try (PageReader reader = read(press, paper)) {
            Picture page = reader.picture(1);
            Box last = page.ink(Picture.BLACK, 0, 260.5, 210, 263);
            assertThat(last.bottom()).isCloseTo(262, within(0.15));
            assertThat(last.bottom() - last.top()).isBetween(0.2, 0.5);
            assertThat(last.left()).isCloseTo(28, within(0.11));
            assertThat(last.right()).isCloseTo(184, within(0.11));
            assertThat(reader.text(1)).contains("抄送：县反诈办，县公安局刑侦大队。")
                    .contains("云溪镇全民反诈办公室2024年6月3日印发");
            assertThat(reader.find(1, "抄送").x()).isCloseTo(28 * MM + Grid.CELL, within(0.05));
        }
    }

    @Test
    void signsTwoCharactersFromTheRight() throws IOException {
        Paper paper = paper("云溪镇反诈办文件", List.of(new Paragraph("短。")), "");
        try (PageReader reader = read(MACHINE, paper)) {
            Glyph name = reader.find(1, "云溪镇全民反诈办公室");
            assertThat(name.x() + 12 * Grid.CELL).isCloseTo(184 * MM, within(0.1));
            assertThat(reader.find(1, "2024年6月3日").x()).isCloseTo(name.x() + 2 * Grid.CELL, within(0.1));
            double last = reader.find(1, "短。").baseline();
            assertThat(name.baseline() - last).isCloseTo(2 * Grid.LINE, within(0.1));
        }
    }

    @ParameterizedTest
    @MethodSource("presses")
    void keepsEveryCharacterOfThePaperReadable(OfficePress press) throws IOException {
        List<Block> body = bulletin().body().stream().filter(b -> !(b instanceof Paper.Table)).toList();
        Paper paper = paper("云溪镇反诈办文件", body, "");
        String expected = paper.letterhead() + paper.number() + paper.title() + paper.addressee() + "："
                + body.stream().map(PressedBulletinTest::text).collect(Collectors.joining())
                + "云溪镇全民反诈办公室2024年6月3日";
        try (PageReader reader = read(press, paper)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.pages(); page++) {
                text.append(reader.text(page).replaceAll("— \\d+ —.*", ""));
            }
            assertThat(text.toString()).isEqualTo(expected);
        }
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph p -> p.text();
            case Heading h -> h.text() + h.rest();
            case Paper.Table t -> "";
        };
    }

    @Test
    void setsTheLevelsInTheirFaces() throws IOException {
        PageReader reader = bulletinBy(MACHINE);
        Map<String, String> faces = MACHINE.pdf(bulletin()).fonts().stream().collect(Collectors.toMap(FontUse::role, FontUse::used));
        Map<String, String> seen = Map.of("正文", reader.find(1, "现将").font(), "二级标题", reader.find(1, "（一）发案").font(),
                "一级标题、表头", reader.find(1, "一、发案").font());
        for (String one : seen.keySet()) {
            for (String other : seen.keySet()) {
                assertThat(seen.get(one).equals(seen.get(other))).as(one + " as " + other)
                        .isEqualTo(faces.get(one).equals(faces.get(other)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presses")
    void embedsEveryFont(OfficePress press) throws IOException {
        PageReader reader = bulletinBy(press);
        for (PDPage page : reader.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void repeatsTheTablesHeadOnTheNextPage() throws IOException {
        List<List<String>> rows = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> List.of("下坝村", Integer.toString(i))).toList();
        Block table = new Paper.Table("统计表", "单位：起", List.of("村（社区）", "起数"), List.of(2.0, 1.0),
                List.of(false, true), rows, false);
        try (PageReader reader = read(MACHINE, paper("云溪镇反诈办文件", List.of(table), ""))) {
            assertThat(reader.pages()).isGreaterThan(2);
            assertThat(reader.text(2)).startsWith("村（社区）起数下坝村");
            assertThat(reader.text(3)).startsWith("村（社区）起数下坝村");
        }
    }

    @Test
    void announcesEveryStandIn() {
        assertThat(CARRIED.pdf(bulletin()).fonts()).hasSize(5).allSatisfy(use -> {
            assertThat(use.isStandIn()).isTrue();
            assertThat(use.used()).startsWith("文泉驿正黑");
        }).extracting(FontUse::wanted)
                .containsExactly("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
    }

    @ParameterizedTest
    @MethodSource("presses")
    void printsNoBlankForARareCharacter(OfficePress press) throws IOException {
        Paper paper = paper("云溪镇反诈办文件", List.of(new Paragraph("䶮㛃" + UNASSIGNED + "村。")), "");
        try (PageReader reader = read(press, paper)) {
            assertThat(reader.text(1)).containsPattern("[䶮〓][㛃〓]〓村。");
        }
    }

    @ParameterizedTest
    @MethodSource("presses")
    void pressesOnePaperTwiceIntoTheSameText(OfficePress press) throws IOException {
        PageReader first = bulletinBy(press);
        try (PageReader again = read(press, bulletin())) {
            assertThat(again.pages()).isEqualTo(first.pages());
            for (int page = 1; page <= first.pages(); page++) {
                assertThat(again.text(page)).isEqualTo(first.text(page));
            }
        }
    }
}
