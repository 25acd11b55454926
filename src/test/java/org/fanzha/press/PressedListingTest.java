package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.fanzha.office.Press.Pressed;
import org.fanzha.paper.Listing;
import org.fanzha.paper.Listing.Column;
import org.junit.jupiter.api.Test;

/** A register on paper, read back: every row once, the head and the page's number on every sheet, nothing cut off. */
class PressedListingTest {
    private static final OfficePress PRESS = new OfficePress(new FontFinder(List.of()));
    private static final String CAPTION = "云溪镇全民反诈办公室　筛选：下坝村　制表日期：2024年6月5日　共 3 条";

    private static Listing narrow(int rows) {
        return new Listing("单位台账", CAPTION, List.of(new Column("单位名称", false), new Column("常住人口", true)),
                IntStream.range(0, rows).mapToObj(i -> List.of("第" + i + "村", Integer.toString(1000 + i))).toList());
    }

    private static Listing wide(int rows) {
        List<Column> columns = new ArrayList<>();
        for (String title : List.of("档号", "姓名", "证件类型", "证件号", "村(社区)", "类别", "联系电话", "风险等级", "现状", "列管日期",
                "户籍地址", "现住址", "管控措施", "责任人", "最近核查", "备注")) {
            columns.add(new Column(title, false));
        }
        return new Listing("涉诈重点人员台账", CAPTION, columns, IntStream.range(0, rows).mapToObj(i -> List.of("云溪-" + i, "甲某某",
                "居民身份证", "500999********001" + i % 10, "青山村10组", "涉诈前科、两卡涉案", "139****0001", "高", "在控", "2024-03-01",
                "某某市某某县云溪镇青山村10组", "某某市某某县云溪镇", "每周见面一次，每月上门一次", "乙某某", "2024-05-20",
                i % 7 == 0 ? "家属反映其近期曾与外地号码频繁联系，已当面提醒并签订承诺书" : "")).toList());
    }

    private static PageReader read(Listing listing) throws IOException {
        return new PageReader(PRESS.pdf(listing).pdf());
    }

    @Test
    void liesUprightWhereItsColumnsFindRoom() throws IOException {
        try (PageReader reader = read(narrow(3))) {
            assertThat(reader.document().getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
            assertThat(reader.text(1)).startsWith("单位台账" + CAPTION + "序号单位名称常住人口1第0村1000")
                    .endsWith("第 1 页 共 1 页");
        }
    }

    @Test
    void liesOnItsSideWhereItsColumnsNeedIt() throws IOException {
        try (PageReader reader = read(wide(12))) {
            assertThat(reader.document().getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(reader.text(1)).contains("500999********0010", "139****0001", "2024-03-01");
            assertThat(reader.glyphs(1)).allMatch(glyph -> glyph.x() > ListingPlan.MARGIN - 0.1
                    && glyph.x() < Grid.PAGE_HEIGHT - ListingPlan.MARGIN);
        }
    }

    @Test
    void repeatsTheHeadAndNumbersEverySheetAndLosesNoRow() throws IOException {
        try (PageReader reader = read(narrow(100))) {
            assertThat(reader.pages()).isGreaterThan(1);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= reader.pages(); page++) {
                assertThat(reader.text(page)).contains("序号单位名称常住人口").contains("第 " + page + " 页 共 " + reader.pages() + " 页");
                all.append(reader.text(page));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(all).containsOnlyOnce(i + 1 + "第" + i + "村" + (1000 + i));
            }
        }
    }

    @Test
    void keepsEveryCellAboveTheFootThoughOneIsEndless() throws IOException {
        Listing endless = new Listing("宣传台账", CAPTION, List.of(new Column("备注", false)),
                List.of(List.of("很长的备注，".repeat(3000)), List.of("短")));
        try (PageReader reader = read(endless)) {
            assertThat(reader.pages()).isEqualTo(1);
            assertThat(reader.text(1)).contains("余下见台账", "短");
            assertThat(reader.glyphs(1)).allMatch(glyph -> glyph.baseline() < Grid.PAGE_HEIGHT - ListingPlan.MARGIN);
        }
    }

    @Test
    void printsAnEmptyListAsItsHeadAlone() throws IOException {
        try (PageReader reader = read(narrow(0))) {
            assertThat(reader.text(1)).contains("序号单位名称常住人口").endsWith("第 1 页 共 1 页");
        }
    }

    /** Draws a page of each manner into {@code target/pictures}, to be looked at; prints how long 2,000 rows take. */
    public static void main(String[] args) throws IOException {
        File folder = new File("target/pictures");
        folder.mkdirs();
        OfficePress machine = new OfficePress(FontFinder.ofThisMachine());
        for (Listing listing : List.of(narrow(60), wide(40))) {
            try (PageReader reader = new PageReader(machine.pdf(listing).pdf())) {
                for (int page = 1; page <= Math.min(2, reader.pages()); page++) {
                    ImageIO.write(reader.picture(page).image(), "png", new File(folder, listing.title() + page + ".png"));
                }
            }
        }
        for (int i = 0; i < 2; i++) {
            long from = System.nanoTime();
            Pressed pressed = machine.pdf(wide(2_000));
            System.out.printf("2000 rows: %d pages, %d KB, %d ms%n", pressed.pages(), pressed.pdf().length / 1024,
                    (System.nanoTime() - from) / 1_000_000);
        }
    }
}
