package org.fanzha.office.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Field<String> NAME = Fields.line("name", "姓名").alsoCalled("名字");
    private static final Field<String> VILLAGE = Fields.line("village", "村(社区)").alsoCalled("村", "社区");
    private static final Field<Option> RISK = Fields.choice("risk", "风险等级", Option.of("high", "高"),
            Option.of("middle", "中"), Option.of("low", "低"));
    private static final Field<Long> PEOPLE = Fields.number("people", "人数");
    private static final Field<BigDecimal> LOSS = Fields.money("loss", "损失");
    private static final Field<LocalDate> DAY = Fields.day("day", "日期");
    private static final Register REGISTER = Register.of("people", "名单", NAME, VILLAGE, RISK, PEOPLE, LOSS, DAY);

    private final List<Entry> entries = new ArrayList<>();

    private FindingTest person(String name, String village) {
        return row(Values.none(REGISTER).with(NAME, name).with(VILLAGE, village));
    }

    private FindingTest row(Values values) {
        entries.add(new Entry(entries.size() + 1L, 1, values, null));
        return this;
    }

    private Lines lines() {
        Lines.Builder lines = new Lines.Builder(REGISTER);
        entries.forEach(lines::add);
        return lines.build();
    }

    private List<Long> ids(Wanted wanted) {
        return ids(lines(), wanted);
    }

    private static List<Long> ids(Lines lines, Wanted wanted) {
        return Arrays.stream(Finding.find(REGISTER, lines, wanted).ids()).boxed().toList();
    }

    private List<Long> typed(String text) {
        return ids(Wanted.ALL.text(text));
    }

    private static Wanted sorted(Field<?> field, boolean descending) {
        return Wanted.ALL.sorts(List.of(new Wanted.Sort(field, descending)));
    }

    @Test
    void findsByInitialsByFullPinyinAndByBoth() {
        person("李明朗", "张家湾").person("王小明", "石桥村");
        for (String spelt : List.of("lml", "LML", "liminglang", "limingl", "limingla", "mingl", "zjw", "zhjw", "zhangjw")) {
            assertThat(typed(spelt)).as(spelt).containsExactly(1L);
        }
        assertThat(typed("lmw")).isEmpty();
    }

    @Test
    void doesNotSpellAcrossTwoCells() {
        person("李明", "朗村");
        assertThat(typed("lml")).isEmpty();
    }

    @Test
    void readsSurnamesAsTheirBearersDo() {
        List<String> surnames = List.of("曾", "单", "解", "仇", "区", "查", "朴", "盖", "尉");
        List<String> spelt = List.of("zeng", "shan", "xie", "qiu", "ou", "zha", "piao", "ge", "yu");
        surnames.forEach(surname -> person(surname + "一", "石桥村"));
        for (int i = 0; i < spelt.size(); i++) {
            assertThat(typed(spelt.get(i) + "yi")).as(surnames.get(i)).contains(i + 1L);
            assertThat(typed("姓名=" + spelt.get(i).charAt(0) + "y")).as(surnames.get(i)).contains(i + 1L);
        }
    }

    @Test
    void putsWholeCellsFirstThenPartsThenWhatIsSpelt() {
        person("梁大", "lm村").person("黎明村口", "大龙马").person("lm", "石桥村").person("李明", "石桥村");
        assertThat(typed("lm")).containsExactly(3L, 1L, 4L, 2L);
    }

    @Test
    void findsWhateverTheWidthAndTheCase() {
        person("ＬＥＤ屏", "石桥村").person("Led屏", "上坝村");
        assertThat(typed("led")).containsExactly(1L, 2L);
        assertThat(typed("ｌｅｄ屏")).containsExactly(1L, 2L);
    }

    @Test
    void asksForAllWordsInAnyColumn() {
        person("甲一", "张家湾").person("甲二", "石桥村");
        assertThat(typed("甲  湾")).containsExactly(1L);
        assertThat(typed("甲　石桥")).containsExactly(2L);
    }

    @Test
    void asksOneColumnByItsTitleOrAnotherName() {
        person("张家湾", "石桥村").person("甲", "张家湾村").person("乙", "张家湾").row(Values.none(REGISTER).with(NAME, "丙"));
        assertThat(typed("村=张家湾")).containsExactly(3L, 2L);
        assertThat(typed("村(社区)＝张家湾")).containsExactly(3L, 2L);
        assertThat(typed("村（社区）==张家湾")).containsExactly(3L);
        assertThat(typed("村=")).containsExactly(4L);
        assertThat(typed("村=zjw")).containsExactly(3L, 2L);
        assertThat(typed("村=张家湾 甲")).containsExactly(2L);
    }

    @Test
    void takesAnUnknownTitleForPlainText() {
        person("a=b", "石桥村");
        assertThat(typed("a=b")).containsExactly(1L);
        assertThat(typed("c=b")).isEmpty();
    }

    @Test
    void sortsTextsByPinyinAndNaturalNumbersAndPutsBlanksLastEitherWay() {
        person("青山10组", "村").person("大湾", "村").row(Values.none(REGISTER)).person("青山2组", "村");
        assertThat(ids(sorted(NAME, false))).containsExactly(2L, 4L, 1L, 3L);
        assertThat(ids(sorted(NAME, true))).containsExactly(1L, 4L, 2L, 3L);
    }

    @Test
    void sortsNumbersMoneyAndDaysByValueAndChoicesByTheirPlace() {
        Option low = RISK.type().choices().orElseThrow().byCode("low");
        Option middle = RISK.type().choices().orElseThrow().byCode("middle");
        row(Values.none(REGISTER).with(PEOPLE, 100L).with(LOSS, new BigDecimal("9.5")).with(RISK, low));
        row(Values.none(REGISTER).with(PEOPLE, 20L).with(LOSS, new BigDecimal("10")).with(RISK, middle));
        assertThat(ids(sorted(PEOPLE, false))).containsExactly(2L, 1L);
        assertThat(ids(sorted(LOSS, false))).containsExactly(1L, 2L);
        assertThat(ids(sorted(RISK, false))).containsExactly(2L, 1L);
    }

    @Test
    void sortsBySeveralColumnsTheFirstDeciding() {
        person("乙", "石桥村").person("甲", "石桥村").person("丙", "大湾村");
        assertThat(ids(Wanted.ALL.sorts(List.of(new Wanted.Sort(VILLAGE, true), new Wanted.Sort(NAME, false)))))
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void filtersColumns() {
        row(Values.none(REGISTER).with(PEOPLE, 9L).with(DAY, LocalDate.of(2024, 5, 31)));
        row(Values.none(REGISTER).with(PEOPLE, 30L).with(DAY, LocalDate.of(2024, 6, 1)).with(NAME, "甲"));
        row(Values.none(REGISTER).with(NAME, "甲乙"));
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.between(PEOPLE, "9", "29"))))).containsExactly(1L);
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.between(PEOPLE, "10", ""))))).containsExactly(2L);
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.between(DAY, "", "2024-05"))))).containsExactly(1L);
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.oneOf(NAME, List.of("甲", "")))))).containsExactly(1L, 2L);
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.contains(NAME, "甲"), Filter.blank(DAY))))).containsExactly(3L);
        assertThat(ids(Wanted.ALL.filters(List.of(Filter.filled(NAME))).only(Optional.of(Set.of(1L, 3L))))).containsExactly(3L);
    }

    @Test
    void staysSortedWhileEntriesComeChangeAndGo() {
        person("丁", "石桥村").person("甲", "石桥村").person("乙", "大湾村").row(Values.none(REGISTER));
        Lines lines = lines();
        assertThat(ids(lines, sorted(NAME, false))).containsExactly(1L, 2L, 3L, 4L);
        List<String> names = List.of("甲", "王", "阿", "", "丙", "丁", "曾");
        for (int i = 0; i < 40; i++) {
            String name = names.get(i % names.size());
            Values values = Values.none(REGISTER).with(NAME, name.isEmpty() ? null : name);
            Entry entry = new Entry(1 + i * 3 % 13, 2, values, null);
            lines = lines.with(List.of(entry));
            entries.removeIf(e -> e.id() == entry.id());
            entries.add(entry);
            if (i % 5 == 4) {
                long gone = 1 + i % 13;
                lines = lines.without(Set.of(gone));
                entries.removeIf(e -> e.id() == gone);
            }
            entries.sort(java.util.Comparator.comparing(Entry::id));
            assertThat(ids(lines, sorted(NAME, true))).isEqualTo(ids(lines(), sorted(NAME, true)));
            assertThat(ids(lines, Wanted.ALL.text("ding"))).isEqualTo(ids(lines(), Wanted.ALL.text("ding")));
        }
    }

    @Test
    void ordersByPinyinWithNumbersAsNumbersAndBlankLast() {
        assertThat(Stream.of("", "张", "第10组", "李", "第2组").sorted(Order.PINYIN))
                .containsExactly("第2组", "第10组", "李", "张", "");
    }

    @Test
    void tellsTheCellsOfAColumn() {
        person("甲", "石桥村").person("乙", "石桥村").row(Values.none(REGISTER));
        assertThat(lines().cells(VILLAGE)).containsOnly(java.util.Map.entry("石桥村", 2));
    }
}
