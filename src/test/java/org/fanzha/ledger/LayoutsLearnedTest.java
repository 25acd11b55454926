package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Ledger;
import org.fanzha.office.Lesson;
import org.fanzha.office.Lessons;
import org.fanzha.register.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that nobody knew, settled by hand once: next month's needs no word, though it was moved about. */
class LayoutsLearnedTest {
    private static final String MAY = """
            五月底册
            序 | 人员情况 | 证照 | 片区 | 归口 | 分级 | 经办
            1 | 孙云溪 | 500999199001010017 | 下坝片 | 两卡 | 一级 | 甲
            2 | 李云溪 | 500999199001010025 | 下坝片 | 前科 | 三级 | 乙
            """;
    private static final String JUNE = """
            六月底册
            序 | 片区 | 人员情况 | 证照 | 归口 | 走访次数 | 分级 | 经办
            1 | 下坝片 | 孙云溪 | 500999199001010017 | 两卡 | 3 | 三级 | 甲
            2 | 下坝片 | 周云溪 | 500999199001010033 | 前科 | 1 | 一级 | 乙
            """;
    private static final BlockAt AT = new BlockAt("五月.xlsx", TextOffice.SHEET, 0);

    @TempDir
    Path folder;
    private TextOffice desk;
    private Ledger ledger;
    private Lessons lessons;

    @BeforeEach
    void open() {
        desk = new TextOffice(folder);
        ledger = desk.ledger;
        lessons = desk.office.lessons();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Said columns(Said said) {
        return said.column(1, Optional.of(KeyPeople.NAME)).column(2, Optional.of(KeyPeople.ID)).column(3, Optional.of(KeyPeople.VILLAGE))
                .column(4, Optional.of(KeyPeople.KINDS)).column(5, Optional.of(KeyPeople.RISK)).column(6, Optional.empty());
    }

    private static Sayings settled() {
        return Sayings.NONE.with(AT, said -> columns(said.of(KeyPeople.REGISTER).drawn(new Lines(2, 2, 3, 4))))
                .with(new Meant(KeyPeople.VILLAGE, "下坝片", "下坝村"))
                .with(new Meant(KeyPeople.RISK, "一级", "高")).with(new Meant(KeyPeople.RISK, "三级", "低"));
    }

    private long learned() {
        return desk.takeIn(desk.stage("五月.xlsx", MAY, settled()));
    }

    private static StagedTable only(StagedBatch batch) {
        return batch.tables().findFirst().orElseThrow();
    }

    private static String verdicts(StagedBatch batch) {
        return batch.tables().flatMap(t -> t.rows().stream()).map(r -> r.verdict().word()).collect(Collectors.joining(" "));
    }

    @Test
    void theSecondMonthOfALayoutNeedsNoWord() {
        assertThat(desk.stage("五月.xlsx", MAY).files(StagedFile.Status.IGNORED)).isEqualTo(1);
        learned();
        StagedBatch june = desk.stage("六月.xlsx", JUNE);
        assertThat(verdicts(june)).isEqualTo("updated inserted");
        assertThat(only(june).rows().getLast().values().orNull(KeyPeople.RISK)).isEqualTo(KeyPeople.HIGH);
        assertThat(only(june).reused().words()).isEqualTo("“片区”是村(社区)；“人员情况”是姓名；“证照”是证件号；“归口”是类别；“分级”是风险等级；"
                + "“经办”不采用；“下坝片”是下坝村；“三级”是低；“一级”是高");
        desk.takeIn(june);
        assertThat(lessons.list()).filteredOn(Lesson.Layout.class::isInstance).singleElement()
                .isInstanceOfSatisfying(Lesson.Layout.class, layout -> assertThat(layout.columns()).extracting(Lesson.Column::heading)
                        .containsExactly("人员情况", "证照", "片区", "归口", "分级", "经办"));
    }

    @Test
    void aPreviewThatIsDroppedTeachesNothing() {
        desk.stage("五月.xlsx", MAY, settled());
        assertThat(lessons.list()).isEmpty();
        assertThat(desk.stage("六月.xlsx", JUNE).files(StagedFile.Status.IGNORED)).isEqualTo(1);
    }

    @Test
    void whatABatchTaughtOutlivesItsUndoing() {
        ledger.batches().undo(learned(), false);
        assertThat(verdicts(desk.stage("六月.xlsx", JUNE))).isEqualTo("inserted inserted");
    }

    @Test
    void whatWasLearnedIsInTheBackup() {
        learned();
        Path backup = ledger.safe().backup(null);
        Path other = folder.resolve("other");
        Bench.house().restore(backup, other, Bench.password());
        try (Ledger restored = Bench.open(other)) {
            assertThat(restored.lessons().lessons()).hasSize(4).hasSameSizeAs(lessons.list());
            assertThat(restored.safe().verify().faults()).isEmpty();
        }
    }

    @Test
    void aLessonForgottenIsAskedAgain() {
        learned();
        List<Lesson> served = lessons.of(only(desk.stage("六月.xlsx", JUNE)).reused());
        assertThat(served).extracting(Lessons::words).containsExactly(
                "“人员情况”是姓名；“证照”是证件号；“片区”是村(社区)；“归口”是类别；“分级”是风险等级；“经办”不采用",
                "“三级”是低", "“一级”是高", "“下坝片”是下坝村");
        lessons.forget(served.get(3));
        assertThat(verdicts(desk.stage("六月.xlsx", JUNE))).isEqualTo("parked parked");
        lessons.forget(served.getFirst());
        assertThat(desk.stage("六月.xlsx", JUNE).files(StagedFile.Status.IGNORED)).isEqualTo(1);
        assertThat(ledger.log().lines(2)).extracting(line -> line.act().note()).containsExactly("版式 涉诈重点人员台账", "叫法 村(社区)");
    }

    @Test
    void oneTableCanBeReadAsIfNothingWereKnown() {
        learned();
        int first = only(desk.stage("六月.xlsx", JUNE)).rows().getFirst().row() - 2;
        Sayings anew = Sayings.NONE.with(new BlockAt("六月.xlsx", TextOffice.SHEET, first), Said::withoutMemory);
        assertThat(desk.stage("六月.xlsx", JUNE, anew).files(StagedFile.Status.IGNORED)).isEqualTo(1);
    }

    private StagedBatch said(String file, String sheet, UnaryOperator<Said> more) {
        return desk.stage(file, sheet, Sayings.NONE.with(new BlockAt(file, TextOffice.SHEET, 1), more));
    }

    @Test
    void whatIsSaidNowStandsBeforeTheLayoutAndReplacesIt() {
        learned();
        StagedBatch june = said("六月.xlsx", JUNE, said -> said.column(7, Optional.of(KeyPeople.KEEPER)).column(5, Optional.empty()));
        assertThat(only(june).reused().words()).doesNotContain("经办").contains("人员情况");
        desk.takeIn(june);
        StagedTable july = only(desk.stage("七月.xlsx", JUNE.replace("六月", "七月")));
        assertThat(july.reused().words()).contains("“经办”是管控责任人", "“走访次数”不采用");
        assertThat(lessons.list()).filteredOn(Lesson.Layout.class::isInstance).hasSize(1);
    }

    @Test
    void aHeadingThatTheOfficeKnowsMeansWhatWasSaidOfItInThisLayoutAlone() {
        String sheet = """
                重点人员台账
                姓名 | 村 | 类别 | 风险等级 | 备注
                孙云溪 | 下坝村 | 两卡 | 高 | 周云溪
                """;
        Field<?> note = KeyPeople.NOTE;
        assertThat(only(desk.stage("五月.xlsx", sheet)).columns()).extracting(c -> (Object) c.field()).contains(note);
        desk.takeIn(said("五月.xlsx", sheet, said -> said.column(4, Optional.of(KeyPeople.KEEPER))));
        StagedTable june = only(desk.stage("六月.xlsx", sheet.replace("高", "低")));
        assertThat(june.columns().getLast().field()).isSameAs(KeyPeople.KEEPER);
        StagedTable other = only(desk.stage("通讯.xlsx", """
                联络员名单
                姓名 | 单位 | 角色 | 备注
                王云溪 | 下坝村 | 联络员 | 新任
                """));
        assertThat(other.columns().getLast().field().title()).isEqualTo("备注");
        assertThat(other.reused().isEmpty()).isTrue();
    }

    @Test
    void twoLayoutsThatSayDifferentThingsOfOneSheetAreNotUsed() {
        String one = """
                重点人员台账
                姓名 | 村 | 类别 | 风险等级 | 甲栏 | 乙栏
                孙云溪 | 下坝村 | 两卡 | 高 | 周云溪 | 丙
                """;
        String two = one.replace("乙栏", "丁栏");
        String mixed = one.replace("乙栏", "戊栏");
        desk.takeIn(said("一.xlsx", one, said -> said.column(4, Optional.of(KeyPeople.KEEPER))));
        desk.takeIn(said("二.xlsx", two, said -> said.withoutMemory().column(4, Optional.of(KeyPeople.NOTE))));
        StagedTable again = only(desk.stage("三.xlsx", one + "李云溪 | 下坝村 | 两卡 | 高 | 王云溪 | 丁\n"));
        assertThat(again.columns().get(4).field()).isSameAs(KeyPeople.KEEPER);
        assertThat(only(desk.stage("四.xlsx", mixed)).columns().get(4).field()).isNull();
    }

    @Test
    void aUnitOfTheVeryNameStandsBeforeWhatTheNameOnceMeant() {
        learned();
        ledger.entries().insert(SAVED, Bench.village("下坝片"));
        StagedTable june = only(desk.stage("六月.xlsx", JUNE));
        assertThat(june.rows().getLast().values().orNull(KeyPeople.VILLAGE).name()).isEqualTo("下坝片");
        assertThat(june.count(Verdict.PARKED)).isZero();
        assertThat(Meant.isFor(Units.NAME)).isFalse();
    }
}
