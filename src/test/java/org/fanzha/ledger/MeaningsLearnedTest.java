package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Sayings;
import org.fanzha.office.Ledger;
import org.fanzha.office.Lesson;
import org.fanzha.office.Lessons;
import org.fanzha.office.Mending;
import org.fanzha.office.Query;
import org.fanzha.office.WorkList;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Mask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit or a choice that was mended once in the work list is read so ever after; data of people never are. */
class MeaningsLearnedTest {
    private static final String EVENTS = """
            反诈宣传台账
            日期 | 村 | 活动类型 | 地点 | 参加人数
            2024-05-03 | %s | %s | %s | 40
            """;

    @TempDir
    Path folder;
    private TextOffice desk;
    private Ledger ledger;
    private WorkList work;
    private Lessons lessons;

    @BeforeEach
    void open() {
        desk = new TextOffice(folder);
        ledger = desk.ledger;
        work = desk.office.workList();
        lessons = desk.office.lessons();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String verdicts(String file, String sheet) {
        return desk.stage(file, sheet).tables().flatMap(t -> t.rows().stream()).map(r -> r.verdict().word())
                .collect(Collectors.joining(" "));
    }

    private <T> void mend(Field<?> field, String text) {
        Mending mending = work.open(work.questions().getFirst());
        Draft draft = mending.draft().type(field, text);
        assertThat(work.asNew(mending, draft, Set.of())).isInstanceOf(WorkList.Outcome.Answered.class);
    }

    @Test
    void aUnitMendedOnceIsKnownInEveryRegisterAndNoneIsMade() {
        desk.takeIn("五月.xlsx", EVENTS.formatted("石桥大队", "院坝会", "村委会"));
        mend(Publicity.VILLAGE, "下坝村");
        assertThat(verdicts("六月.xlsx", EVENTS.formatted("石桥大队", "院坝会", "三组"))).isEqualTo("inserted");
        assertThat(verdicts("人员.xlsx", """
                重点人员台账
                姓名 | 村 | 类别 | 风险等级
                孙云溪 | 石桥 大队 | 两卡 | 高
                """)).isEqualTo("inserted");
        assertThat(ledger.entries().list(Units.REGISTER, Query.ALL)).containsExactly(desk.village);
        assertThat(lessons.list()).filteredOn(Lesson.Meaning.class::isInstance).extracting(Lessons::words)
                .containsExactly("“石桥大队”是下坝村");
    }

    @Test
    void aUnitChosenAmongThoseInDoubtIsKnownEverAfter() {
        ledger.entries().insert(SAVED, Bench.village("平桥村"));
        Entry community = ledger.entries().insert(SAVED, Bench.village("平桥社区"));
        desk.takeIn("五月.xlsx", EVENTS.formatted("平桥", "院坝会", "村委会"));
        Mending mending = desk.opened();
        assertThat(mending.link()).contains(Publicity.VILLAGE);
        Mending chosen = mending.pointing(community);
        work.asNew(chosen, chosen.draft(), Set.of());
        assertThat(desk.stage("六月.xlsx", EVENTS.formatted("平桥", "院坝会", "三组")).tables().findFirst().orElseThrow().rows())
                .singleElement().satisfies(row -> assertThat(row.values().orNull(Publicity.VILLAGE)).isEqualTo(community.link()));
    }

    @Test
    void aMeaningGoesWithTheAnswerThatGaveIt() {
        desk.takeIn("五月.xlsx", EVENTS.formatted("下坝村", "火把会", "村委会"));
        mend(Publicity.KIND, "院坝会");
        assertThat(verdicts("六月.xlsx", EVENTS.formatted("下坝村", "火把会", "三组"))).isEqualTo("inserted");
        ledger.undoing().undo(ledger.undoing().done(1).getFirst().act());
        assertThat(lessons.list()).isEmpty();
        assertThat(verdicts("六月.xlsx", EVENTS.formatted("下坝村", "火把会", "三组"))).isEqualTo("parked");
    }

    @Test
    void aWaitingRowOpensAsItsWordWasMendedElsewhere() {
        desk.takeIn("五月.xlsx", EVENTS.formatted("下坝村", "火把会", "村委会") + "2024-05-04 | 下坝村 | 火把会 | 三组 | 30\n");
        mend(Publicity.KIND, "院坝会");
        assertThat(work.suggested(work.open(work.questions().getFirst())).text(Publicity.KIND)).isEqualTo("院坝会");
    }

    @Test
    void theLaterOfTwoMeaningsHoldsAndForgettingTakesBoth() {
        desk.takeIn("五月.xlsx", EVENTS.formatted("下坝村", "火把会", "村委会") + "2024-05-04 | 下坝村 | 火把会 | 三组 | 30\n");
        mend(Publicity.KIND, "院坝会");
        mend(Publicity.KIND, "讲座培训");
        assertThat(lessons.list()).filteredOn(Lesson.Meaning.class::isInstance).extracting(Lessons::words).containsExactly("“火把会”是讲座培训");
        lessons.list().stream().filter(Lesson.Meaning.class::isInstance).forEach(lessons::forget);
        assertThat(verdicts("六月.xlsx", EVENTS.formatted("下坝村", "火把会", "五组"))).isEqualTo("parked");
    }

    @Test
    void nothingIsLearnedOfPeoplesOwnData() {
        assertThat(Catalogue.REGISTERS).allSatisfy(register -> assertThat(register.fields()).filteredOn(Meant::isFor)
                .allSatisfy(field -> assertThat(field.mask()).as(field.title()).isEqualTo(Mask.NONE)));
        desk.takeIn("人员.xlsx", """
                重点人员台账
                姓名 | 身份证号 | 村 | 类别 | 风险等级
                孙云溪 | 500999199001010010 | 下坝村 | 两卡 | 高
                """);
        mend(KeyPeople.ID, "500999199001010017");
        assertThat(lessons.list()).noneMatch(Lesson.Meaning.class::isInstance);
        desk.takeIn(desk.stage("六月.xlsx", EVENTS.formatted("下坝村", "院坝会", "村委会"),
                Sayings.NONE.with(new Meant(KeyPeople.NAME, "孙某", "孙云溪"))));
        assertThat(lessons.list()).noneMatch(Lesson.Meaning.class::isInstance);
    }
}
