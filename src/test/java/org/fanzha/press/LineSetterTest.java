package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanzha.press.Line.Cell;
import org.fanzha.press.LineSetter.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSetterTest {
    /** The widths of the offices' own faces: ASCII half as wide as the rest. */
    static final Glyphs OFFICE = new Glyphs() {
        @Override
        public double width(int codePoint, Face face) {
            return codePoint < 128 ? 0.5 : 1;
        }

        @Override
        public double top(int codePoint, Face face) {
            return 0.85;
        }
    };

    private static List<Line> set(String text, int characters) {
        Frame frame = new Frame(characters * Grid.CELL, 0, Grid.BODY, Grid.CELL, true);
        return new LineSetter(OFFICE, frame).set(List.of(new Run(text, Face.BODY)));
    }

    private static List<String> texts(String text, int characters) {
        return set(text, characters).stream().map(Line::text).toList();
    }

    @Test
    void putsTwentyEightCharactersOnALineEachInItsCell() {
        List<Line> lines = new LineSetter(OFFICE, Frame.FLUSH).set(List.of(new Run("反".repeat(60), Face.BODY)));
        assertThat(lines).extracting(l -> l.cells().size()).containsExactly(28, 28, 4);
        Cell last = lines.getFirst().cells().getLast();
        assertThat(last.x()).isCloseTo(27 * Grid.CELL, within(0.01));
    }

    @Test
    void indentsTheFirstLineByTwoCharacters() {
        List<Line> lines = new LineSetter(OFFICE, Frame.BODY).set(List.of(new Run("反".repeat(30), Face.BODY)));
        assertThat(lines).extracting(l -> l.cells().size()).containsExactly(26, 4);
        assertThat(lines.getFirst().cells().getFirst().x()).isEqualTo(2 * Grid.CELL);
    }

    @ParameterizedTest
    @CsvSource({
        "'一二三四五六七，八九',8,'一二三四五六七，'", "'一二三四五六七（八）九十',8,'一二三四五六七'",
        "'一二三四五六《七八》九',7,'一二三四五六'", "'一二三四五33.3%六七八九',7,'一二三四五'",
        "'一二三四五六12万元七八',7,'一二三四五六'", "'一二三四五〔2024〕5号六七',7,'一二三四五'",
        "'一二三四五六——七八九十',7,'一二三四五六'", "'一二三四五APP六七八九',6,'一二三四五'"})
    void turnsWhereChineseMayTurn(String text, int characters, String first) {
        assertThat(texts(text, characters).getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neverBeginsOrEndsALineWithAForbiddenMark(long seed) {
        String text = babble(new Random(seed));
        List<Line> lines = set(text, 28);
        assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            assertThat(i == 0 || "。，、；：？！）》”%".indexOf(line.charAt(0)) < 0).as(line).isTrue();
            assertThat(i == lines.size() - 1 || "（《“".indexOf(line.charAt(line.length() - 1)) < 0).as(line).isTrue();
            assertThat(lines.get(i).width()).isLessThanOrEqualTo(28 * Grid.CELL + 0.01);
        }
    }

    private static String babble(Random random) {
        String[] words = {"全镇", "发案", "3起", "33.3%", "97.40万元", "（增加2起）", "，", "。", "；", "《通知》", "“断卡”", "村",
            "反电信网络诈骗", "国家反诈中心APP", "2024年5月", "、"};
        return "开头" + IntStream.range(0, 300).mapToObj(i -> words[random.nextInt(words.length)])
                .collect(Collectors.joining()).replaceAll("[，。；、]{2,}", "，") + "结尾";
    }

    @Test
    void pressesMarksThatMeet() {
        List<Cell> cells = set("一（二），三", 28).getFirst().cells();
        assertThat(cells.get(4).x() - cells.get(3).x()).isCloseTo(Grid.CELL - Grid.BODY / 2, within(0.01));
        assertThat(cells.get(5).x() - cells.get(4).x()).isCloseTo(Grid.CELL, within(0.01));
    }

    @Test
    void leavesNoCharacterAloneOnTheLastLine() {
        assertThat(texts("一二三四五六七八九。", 8)).containsExactly("一二三四五六七", "八九。");
    }

    @Test
    void cutsWhatIsWiderThanALine() {
        assertThat(String.join("", texts("1".repeat(40), 8))).hasSize(40);
        assertThat(texts("1".repeat(40), 8)).hasSize(3);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhole() {
        assertThat(texts("𬱖".repeat(10), 4)).containsExactly("𬱖𬱖𬱖𬱖", "𬱖𬱖𬱖𬱖", "𬱖𬱖");
    }

    @Test
    void setsHeadingsInTheirFaceAndTheRestInTheBodys() {
        List<Line> lines = new LineSetter(OFFICE, Frame.BODY).set(
                List.of(new Run("（一）总量。", Face.KAI), new Run("本月", Face.BODY)));
        assertThat(lines.getFirst().cells()).extracting(Cell::face)
                .startsWith(Face.KAI).endsWith(Face.BODY, Face.BODY);
        assertThat(BodySetter.face(1)).isEqualTo(Face.HEI);
        assertThat(BodySetter.face(4)).isEqualTo(Face.BODY);
    }

    @Test
    void setsNothingOfNothing() {
        assertThat(LineSetter.line(OFFICE, "", Face.BODY, 16, 16).cells()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "关于2024年5月全镇反电信网络诈骗工作情况的通报 | 关于2024年5月全镇反电信网络诈骗/工作情况的通报",
        "关于开展宣传活动的通知 | 关于开展宣传活动的通知",
        "云溪镇人民政府关于转发《全县电信网络诈骗重点人员管控办法》的通知 | 云溪镇人民政府关于转发/《全县电信网络诈骗重点人员管控办法》的通知"})
    void breaksATitleWhereItsSenseAllows(String title, String lines) {
        assertThat(String.join("/", TitleSetter.lines(title, 20))).isEqualTo(lines);
    }

    @Test
    void movesTheNameLeftForALongDate() {
        SignaturePlace usual = SignaturePlace.of(10 * Grid.CELL, 6.5 * Grid.CELL);
        assertThat(usual.name() + 10 * Grid.CELL).isCloseTo(26 * Grid.CELL, within(0.01));
        assertThat(usual.date() - usual.name()).isCloseTo(2 * Grid.CELL, within(0.01));
        SignaturePlace longDate = SignaturePlace.of(5 * Grid.CELL, 7 * Grid.CELL);
        assertThat(longDate.date() + 7 * Grid.CELL).isCloseTo(26 * Grid.CELL, within(0.01));
        assertThat(longDate.name()).isLessThan(longDate.date());
    }
}
