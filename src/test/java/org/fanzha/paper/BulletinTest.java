package org.fanzha.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.figures.Figure;
import org.fanzha.figures.MonthFigures;
import org.fanzha.figures.Part;
import org.fanzha.figures.Town;
import org.fanzha.paper.Bulletin.Draft;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.fanzha.register.Link;
import org.junit.jupiter.api.Test;

class BulletinTest {
    private static final Letterhead HEAD = new Letterhead("云溪镇全民反诈办公室", "云溪镇");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static Draft draft(Town town) {
        return Bulletin.draft(HEAD, town.figures(), "云反诈办〔2024〕5号", LocalDate.of(2024, 6, 3));
    }

    private static String text(Draft draft) {
        return String.join("\n", pieces(draft).toList());
    }

    private static Stream<String> pieces(Draft draft) {
        return draft.paper().body().stream().flatMap(block -> switch (block) {
            case Paragraph p -> Stream.of(p.text());
            case Heading h -> Stream.of(h.text() + h.rest());
            case Table t -> Stream.concat(Stream.of(t.title(), t.unit()),
                    Stream.concat(t.heading().stream(), t.rows().stream().flatMap(List::stream)));
        });
    }

    private static List<String> chapters(Draft draft) {
        return draft.paper().body().stream().filter(b -> b instanceof Heading h && h.level() == 1)
                .map(b -> ((Heading) b).text()).toList();
    }

    @Test
    void standsInTheSkeletonOfABulletin() {
        Draft draft = draft(Town.lively());
        assertThat(draft.paper().letterhead()).isEqualTo("云溪镇全民反诈办公室文件");
        assertThat(draft.paper().title()).isEqualTo("关于2024年5月全镇反电信网络诈骗工作情况的通报");
        assertThat(draft.paper().addressee()).isEqualTo("各村（社区），镇直各单位");
        assertThat(text(draft)).startsWith("现将2024年5月全镇反电信网络诈骗工作情况通报如下：");
        assertThat(chapters(draft)).containsExactly("一、发案情况", "二、案件特点", "三、工作开展情况", "四、存在问题",
                "五、下一步要求");
    }

    @Test
    void printsNoNumberThatIsNotAFigures() {
        Draft draft = draft(Town.lively());
        Set<String> known = new TreeSet<>();
        draft.figures().forEach(f -> numbers(f.text()).forEach(known::add));
        for (Part part : Town.lively().figures().parts(MonthFigures.AGES)) {
            numbers(part.label()).forEach(known::add);
        }
        String body = Pattern.compile("^\\d+\\.(?=\\p{IsHan})", Pattern.MULTILINE).matcher(text(draft)).replaceAll("");
        assertThat(numbers(body).filter(n -> !known.contains(n))).isEmpty();
        assertThat(draft.figures()).extracting(Figure::key).contains("cases.count", "loss.total", "checks.due")
                .doesNotHaveDuplicates();
    }

    private static Stream<String> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results().map(java.util.regex.MatchResult::group);
    }

    @Test
    void refusesASentenceWithANumberOfItsOwn() {
        Script script = new Script(Town.lively().figures());
        assertThatIllegalArgumentException().isThrownBy(() -> script.say("本月发案8起"));
        assertThatIllegalArgumentException().isThrownBy(() -> script.say("本月发案{cases.guess}起"));
        assertThat(script.say("{}发案{cases.count}起", "全镇")).isEqualTo("全镇发案" + Wording.place("cases.count") + "起");
    }

    private static Draft reworded(String section, Section.Passage... passages) {
        Draft draft = draft(Town.lively());
        Section drafted = draft.drafted().stream().filter(s -> s.title().equals(section)).findFirst().orElseThrow();
        return Bulletin.draft(HEAD, Town.lively().figures(), "", LocalDate.of(2024, 6, 3),
                Rewording.NONE.with(drafted, List.of(passages)));
    }

    @Test
    void setsAClerksWordsAroundComputedFigures() {
        Draft draft = reworded("发案总量", Section.Passage.plain("本月发案" + Wording.place("cases.count") + "起。"),
                Section.Passage.plain("另起一段。"), new Section.Passage("一条", true), new Section.Passage("又一条", true));
        assertThat(text(draft)).contains("（一）发案总量。本月发案8起。\n另起一段。\n1.一条\n2.又一条\n（二）财产损失。");
    }

    @Test
    void closesUpTheNumbersWhereASectionWasEmptied() {
        assertThat(text(reworded("发案总量"))).contains("一、发案情况\n（一）财产损失。").doesNotContain("发案总量");
    }

    @Test
    void isTheDraftAgainOnceTheWordsAre() {
        Section drafted = draft(Town.lively()).drafted().getFirst();
        Rewording words = Rewording.NONE.with(drafted, List.of(Section.Passage.plain("另说。"))).with(drafted, drafted.passages());
        assertThat(words.isNone()).isTrue();
    }

    @Test
    void printsAFigureThatIsNoMoreAsUndefined() {
        assertThat(text(reworded("发案总量", Section.Passage.plain("发案" + Wording.place("cases.gone") + "起。")))).contains("发案—起。");
    }

    @Test
    void leavesOutWhatNoRegisterSpeaksOfAndClosesUpTheNumbers() {
        Town town = Town.lively();
        town.cases.clear();
        town.keyPeople.clear();
        Draft draft = draft(town);
        assertThat(chapters(draft)).containsExactly("一、工作开展情况", "二、存在问题", "三、下一步要求");
        assertThat(text(draft)).contains("（一）宣传防范。", "（二）信息报送。").doesNotContain("发案", "核查", "重点人员");
    }

    @Test
    void saysHonestlyThatAMonthHadNoCase() {
        Town town = Town.lively();
        town.cases.removeIf(c -> !Cases.REGISTER.monthOf(c.values()).orElseThrow().isBefore(Town.MAY));
        Draft draft = draft(town);
        assertThat(text(draft)).contains("本月，全镇未发生电信网络诈骗案件，环比下降100.0%（减少6起）。")
                .contains("本月零发案的12个，占100.0%").doesNotContain("起均损失", "按类型分", "压降发案");
        assertThat(chapters(draft)).doesNotContain("二、案件特点");
    }

    /** @param cases of each village, in no order */
    private static String townOf(int... cases) {
        Town town = new Town();
        String[] types = {"brushing", "investment"};
        for (int i = 0; i < cases.length; i++) {
            Link village = town.village("甲乙丙丁戊己庚辛".charAt(i) + "村", 1_000L * (i + 1));
            for (int n = 0; n < cases[i]; n++) {
                town.aCase(village, "2024-05-1" + n, types[(i + n) % 2], 1_000);
            }
        }
        return text(draft(town));
    }

    @Test
    void namesAllVillagesThatTieAtTheCutOrNone() {
        assertThat(townOf(1, 4, 2, 3)).contains("发案较多的是乙村（4起）、丁村（3起）、丙村（2起）。");
        assertThat(townOf(1, 4, 2, 2, 2)).contains("发案较多的是乙村（4起）、丙村（2起）、丁村（2起）、戊村（2起）。");
        assertThat(townOf(1, 4, 1, 1, 1, 1)).contains("发案较多的是乙村（4起）。");
        assertThat(townOf(2, 2, 2, 2, 2, 2, 1)).contains("发案最多的有多个村（社区），起数相同，均为2起。");
        assertThat(townOf(1, 0)).contains("发案较多的是甲村（1起）。");
    }

    @Test
    void namesAllTypesThatShareTheHighestNumber() {
        assertThat(townOf(1, 1)).contains("针对占比最高的").containsPattern("刷单返利诈骗（50.0%）、[^、]*投资[^、]*诈骗（50.0%），编印案例");
        assertThat(townOf(2, 1)).containsPattern("占比最高的[^、]*诈骗（66.7%），编印案例");
    }

    @Test
    void saysHonestlyThatThereIsNothing() {
        Draft draft = draft(new Town());
        assertThat(text(draft)).endsWith("本月各台账均无登记，没有可以通报的情况。");
        assertThat(chapters(draft)).isEmpty();
    }

    @Test
    void saysThatNoActivityWasHeldThisMonth() {
        Town town = Town.lively();
        town.publicity.removeIf(e -> true);
        town.event(town.units.getFirst().link(), "2024-04-02", "lecture", 10, 10);
        assertThat(text(draft(town))).contains("本月各村（社区）未登记宣传活动；今年以来累计开展1场次。");
    }

    @Test
    void praisesNobodyAndBlamesUnitsByNameOnly() {
        Town town = Town.lively();
        String text = text(draft(town));
        assertThat(text).contains("未报送本月月度工作情况的：滨河社区。", "超过规定日期报送的：柏林村。");
        assertThat(town.keyPeople).allSatisfy(person -> assertThat(text).doesNotContain(person.link().name()));
    }

    @Test
    void tellsACalmMonthWithoutProblems() {
        Town town = new Town();
        Link village = town.village("下坝村", null);
        town.event(village, "2024-05-02", "courtyard", 20, 0);
        town.monthly(village, Town.MAY, "2024-05-10");
        Draft draft = draft(town);
        assertThat(chapters(draft)).containsExactly("一、工作开展情况", "二、下一步要求");
        assertThat(text(draft)).contains("按时报送1个，按时报送率100.0%。");
    }

    @Test
    void addsUpItsTables() {
        List<Table> tables = draft(Town.lively()).paper().body().stream().filter(Table.class::isInstance)
                .map(Table.class::cast).toList();
        assertThat(tables).hasSize(2).allSatisfy(table -> {
            int rows = table.rows().size() - 1;
            long sum = table.rows().subList(0, rows).stream().mapToLong(r -> Long.parseLong(r.get(1))).sum();
            assertThat(table.rows().get(rows).get(1)).isEqualTo(Long.toString(sum));
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heading()));
        });
    }

    @Test
    void readsTheTownFromTheOfficesName() {
        assertThat(Letterhead.of("云溪镇全民反诈办公室").town()).isEqualTo("云溪镇");
        assertThat(Letterhead.of("滨江街道反诈办").everybody()).isEqualTo("各村（社区），街道直各单位");
        assertThat(Letterhead.of("反诈办").whole()).isEqualTo("全镇");
    }

    @Test
    void countsChaptersInChinese() {
        assertThat(Stream.of(1, 9, 10, 11, 20, 21, 99).map(Outline::chinese))
                .containsExactly("一", "九", "十", "十一", "二十", "二十一", "九十九");
    }
}
