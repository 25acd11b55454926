package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanzha.paper.Paper;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a paper falls into pages, looked at before anything is drawn. */
class CompositorTest {
    private static List<Sheet> set(List<Block> body, String copiedTo) {
        Paper paper = PressedBulletinTest.paper("云溪镇反诈办文件", body, copiedTo);
        return new Compositor(LineSetterTest.OFFICE).set(paper);
    }

    private static Block lines(int lines) {
        return new Paragraph("反".repeat(28 * lines - 2));
    }

    private static String text(Sheet sheet) {
        return sheet.markings().stream().filter(Words.class::isInstance).map(m -> ((Words) m).line().text())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverSignsOnAPageWithoutText(int lines) {
        List<Sheet> sheets = set(List.of(lines(lines)), "");
        assertThat(sheets).anySatisfy(sheet -> assertThat(text(sheet)).contains("2024年6月3日\n")
                .contains("反反").contains("\n云溪镇全民反诈办公室\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void givesAnImprintOnAPageOfItsOwnNoNumber(int lines) {
        List<Sheet> sheets = set(List.of(lines(lines)), "");
        String last = text(sheets.getLast());
        assertThat(last).contains("印发");
        assertThat(last.contains("— " + sheets.size() + " —")).isEqualTo(last.contains("反反"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11})
    void neverEndsAPageWithAHeading(int lines) {
        List<Sheet> sheets = set(List.of(lines(lines), new Heading(1, "一、标题", ""), lines(6)), "");
        assertThat(text(sheets.getFirst()).lines().filter(l -> !l.startsWith("—")).toList().getLast())
                .isNotEqualTo("一、标题");
    }

    @Test
    void staysWithinTheTextWhateverComes() {
        List<List<String>> rows = IntStream.range(0, 70)
                .mapToObj(i -> List.of(i % 9 == 0 ? "名字很长很长很长很长的一个村（社区）" : "下坝村", "" + i)).toList();
        Table table = new Table("统计表", "单位：起", List.of("村（社区）", "起数"), List.of(1.0, 3.0),
                List.of(false, true), rows, true);
        for (Sheet sheet : set(List.of(lines(30), table, lines(3)), "县反诈办，".repeat(20))) {
            assertThat(sheet.markings()).allSatisfy(marking -> {
                switch (marking) {
                    case Rule r -> assertThat(Math.max(r.y1(), r.y2())).isLessThanOrEqualTo(Grid.BOTTOM + 0.1);
                    case Words w -> assertThat(w.baseline() <= Grid.BOTTOM
                            || w.line().text().matches("— \\d+ —")).isTrue();
                }
            });
        }
    }

    @Test
    void keepsTheTotalWithARowAbove() {
        for (int rowCount = 12; rowCount < 24; rowCount++) {
            List<List<String>> rows = IntStream.range(0, rowCount).mapToObj(i -> List.of("行" + i)).toList();
            Table table = new Table("表", "", List.of("头"), List.of(1.0), List.of(false), rows, true);
            List<Sheet> sheets = set(List.of(table), "");
            String total = "行" + (rowCount - 1);
            String above = "行" + (rowCount - 2);
            assertThat(sheets).anySatisfy(s -> assertThat(text(s).lines()).contains(total, above));
        }
    }

    @Test
    void goesBackToTheGridAfterATable() {
        Table table = new Table("表", "", List.of("头"), List.of(1.0), List.of(false), List.of(List.of("行")), false);
        Words words = set(List.of(table, new Paragraph("其后")), "").getFirst().markings().stream()
                .filter(Words.class::isInstance).map(Words.class::cast)
                .filter(w -> w.line().text().equals("其后")).findFirst().orElseThrow();
        double line = (words.baseline() - Grid.baseline(Grid.LINE, Grid.BODY) - Grid.TOP) / Grid.LINE;
        assertThat(Math.abs(line - Math.round(line))).isLessThan(0.001);
    }

    @Test
    void alignsTurnedLinesOfCopiesAfterTheColon() {
        String text = text(set(List.of(new Paragraph("短。")), "县反诈办，".repeat(12) + "县公安局").getLast());
        assertThat(text).contains("抄送：县反诈办").contains("县公安局。");
    }
}
