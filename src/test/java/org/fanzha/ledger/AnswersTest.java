package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Verdict;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.Ledger;
import org.fanzha.office.Mending;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.office.WorkList;
import org.fanzha.office.WorkList.Outcome;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work list answered: each row gets its verdict, its batch still adds up, and nothing is asked twice. */
class AnswersTest {
    private static final String EVENTS = """
            下坝村2024年5月反诈宣传台账
            序号 | 日期 | 活动类型 | 地点 | 参加人数
            1 | 5月3日 | 院坝会 | 村委会 | 40
            2 | 5月8日 | 院坝会 | 三组 | %s
            """;

    @TempDir
    Path folder;
    private TextOffice desk;
    private Ledger ledger;
    private WorkList work;
    private Entry village;

    @BeforeEach
    void open() {
        desk = new TextOffice(folder);
        ledger = desk.ledger;
        work = desk.office.workList();
        village = desk.village;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String law(int batch) {
        BatchLine line = ledger.batches().batches().get(batch - 1);
        return java.util.Arrays.stream(Verdict.values()).map(v -> v.word() + line.verdicts().get(v))
                .collect(Collectors.joining(" "));
    }

    private List<Entry> all(Register register) {
        return ledger.entries().list(register, Query.ALL);
    }

    @Test
    void entersAMendedRowWithItsSourceAndWhatWasReadWithIt() {
        desk.takeIn("宣传.xlsx", EVENTS.formatted("约100"));
        Mending mending = desk.opened();
        assertThat(mending.question().kind()).isEqualTo(Kind.CELL);
        assertThat(mending.cells()).filteredOn(c -> c.problem().isPresent()).extracting(Mending.Cell::heading, Mending.Cell::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("参加人数", "约100"));
        Draft draft = mending.draft();
        assertThat(draft.text(Publicity.DAY)).isEqualTo("2024-05-08");
        assertThat(draft.text(Publicity.PEOPLE)).isEqualTo("约100");
        assertThat(work.asNew(mending, draft, Set.of())).isInstanceOf(Outcome.Faulty.class);
        assertThat(work.asNew(mending, draft.type(Publicity.PEOPLE, "100"), Set.of())).isInstanceOf(Outcome.Answered.class);
        Entry entered = all(Publicity.REGISTER).getLast();
        assertThat(entered.orNull(Publicity.VILLAGE)).isEqualTo(village.link());
        assertThat(entered.orNull(Publicity.PEOPLE)).isEqualTo(100L);
        assertThat(entered.source()).isEqualTo(new Source(1, "宣传.xlsx", "表", 4));
        assertThat(law(1)).isEqualTo("inserted2 updated0 unchanged0 parked0 rejected0");
        assertThat(work.questions()).isEmpty();
    }

    @Test
    void offersTheUnitsThatAnUnknownNameIsLike() {
        ledger.entries().insert(SAVED, Bench.village("红岩村"));
        desk.takeIn("宣传.xlsx", "日期|村|活动类型|地点|参加人数\n2024-05-03|下巴村|院坝会|村委会|40");
        Mending mending = desk.opened();
        assertThat(mending.link()).contains(Publicity.VILLAGE);
        assertThat(mending.candidates()).containsExactly(village);
        assertThat(mending.question().parked().problems().getFirst().problem().message()).contains("可能是“下坝村”（读音相同）");
        Mending pointed = mending.pointing(mending.candidates().getFirst());
        assertThat(work.asNew(pointed, pointed.draft(), Set.of())).isInstanceOf(Outcome.Answered.class);
        assertThat(all(Publicity.REGISTER).getFirst().orNull(Publicity.VILLAGE)).isEqualTo(village.link());
    }

    @Test
    void offersNoUnitWhereTheNameIsLikeNone() {
        desk.takeIn("名单.xlsx", "姓名|单位|角色|联系电话\n李小六|下坝村|联络员|13900000022");
        desk.takeIn("名单2.xlsx", "姓名|单位|角色|联系电话\n李小六|别处的|联络员|13900000022");
        assertThat(desk.opened().link()).isEmpty();
        assertThat(desk.opened().candidates()).extracting(Entry::register).containsOnly(Contacts.REGISTER);
    }

    @Test
    void anAnswerTakenBackWaitsAgainAndCanBeGivenAgain() {
        desk.takeIn("宣传.xlsx", EVENTS.formatted("约100"));
        Mending mending = desk.opened();
        work.asNew(mending, mending.draft().type(Publicity.PEOPLE, "100"), Set.of());
        desk.undoLast();
        assertThat(all(Publicity.REGISTER)).hasSize(1);
        assertThat(law(1)).isEqualTo("inserted1 updated0 unchanged0 parked1 rejected0");
        assertThat(desk.only()).isEqualTo(mending.question());
        desk.undoLast();
        assertThat(all(Publicity.REGISTER)).hasSize(2);
        assertThat(work.questions()).isEmpty();
        assertThatThrownBy(() -> work.drop(mending.question(), "")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(Code.ANSWER_GONE));
    }

    @Test
    void aBatchTakesItsAnsweredEntriesAlongAndBringsThemBack() {
        desk.takeIn("宣传.xlsx", EVENTS.formatted("约100"));
        Mending mending = desk.opened();
        work.asNew(mending, mending.draft().type(Publicity.PEOPLE, "100"), Set.of());
        long answer = ledger.undoing().done(1).getFirst().act();
        assertThat(ledger.batches().undo(1, false).kept()).isEmpty();
        assertThat(all(Publicity.REGISTER)).isEmpty();
        assertThatThrownBy(() -> ledger.undoing().undo(answer)).isInstanceOf(Refusal.class);
        desk.undoLast();
        assertThat(all(Publicity.REGISTER)).hasSize(2);
        ledger.undoing().undo(answer);
        assertThat(all(Publicity.REGISTER)).hasSize(1);
    }

    private Entry person(String phone) {
        return ledger.entries().insert(SAVED, Bench.person("孙云溪", "500999199001010017", village.link())
                .with(KeyPeople.PHONE, List.of(phone)));
    }

    @Test
    void theSamePersonIsUpdatedAndABlankErasesNothing() {
        Entry known = person("13900000001");
        desk.takeIn("重点人员.xlsx", """
                重点人员台账
                姓名 | 村（社区） | 类别 | 风险等级 | 联系电话 | 备注
                孙云溪 | 下坝村 | 两卡 | 低危 | 13900000002 |
                """);
        Mending mending = desk.opened();
        assertThat(mending.question().kind()).isEqualTo(Kind.SAME);
        assertThat(mending.candidates()).extracting(Entry::id).containsExactly(known.id());
        work.same(mending, mending.candidates().getFirst(), mending.draft());
        Entry after = ledger.entries().find(KeyPeople.REGISTER, known.id()).orElseThrow();
        assertThat(after.orNull(KeyPeople.PHONE)).containsExactly("13900000002");
        assertThat(after.show(KeyPeople.ID)).isEqualTo("500999199001010017");
        assertThat(after.source().batch()).isEqualTo(1);
        assertThat(law(1)).isEqualTo("inserted0 updated1 unchanged0 parked0 rejected0");
        assertThat(ledger.batches().undo(1, false).reverted()).hasSize(1);
        assertThat(ledger.entries().find(KeyPeople.REGISTER, known.id()).orElseThrow().values()).isEqualTo(known.values());
    }

    @Test
    void anotherPersonIsEnteredBesideAndADroppedRowIsRejected() {
        person("13900000001");
        desk.takeIn("重点人员.xlsx", """
                重点人员台账
                姓名 | 村（社区） | 类别 | 风险等级
                孙云溪 | 下坝村 | 两卡 | 低危
                """);
        Mending mending = desk.opened();
        assertThat(work.asNew(mending, mending.draft(), Set.of())).isInstanceOf(Outcome.Like.class);
        work.asNew(mending, mending.draft(), Set.of(mending.candidates().getFirst().id()));
        assertThat(all(KeyPeople.REGISTER)).hasSize(2);
        desk.undoLast();
        work.drop(desk.only(), "重复报送");
        assertThat(law(1)).isEqualTo("inserted0 updated0 unchanged0 parked0 rejected1");
        assertThat(work.questions()).isEmpty();
        desk.undoLast();
        assertThat(work.questions()).hasSize(1);
    }

    @Test
    void asksWhomAMendedNumberTurnsOutToBe() {
        Entry known = person("13900000001");
        desk.takeIn("重点人员.xlsx", """
                重点人员台账
                姓名 | 身份证号码 | 村（社区） | 类别 | 风险等级
                孙云 | 500999199001010019 | 下坝村 | 两卡 | 低危
                """);
        Mending mending = desk.opened();
        Draft mended = mending.draft().type(KeyPeople.ID, known.show(KeyPeople.ID));
        assertThat(work.asNew(mending, mended, Set.of())).isInstanceOfSatisfying(Outcome.Like.class,
                like -> assertThat(like.entries()).extracting(Entry::id).containsExactly(known.id()));
    }

    @Test
    void pointsALinkInDoubtAtTheOneChosen() {
        Entry one = person("13900000001");
        Entry two = ledger.entries().insert(SAVED, Bench.person("孙云溪", "500999199001010025", village.link()));
        desk.takeIn("核查.xlsx", """
                重点人员核查记录
                重点人员 | 核查日期 | 核查方式 | 核查人
                孙云溪 | 2024-05-06 | 上门 | 李云溪
                """);
        Mending mending = desk.opened();
        assertThat(mending.link()).contains(Checks.PERSON);
        assertThat(mending.candidates()).extracting(Entry::id).containsExactlyInAnyOrder(one.id(), two.id());
        Mending chosen = mending.pointing(two);
        assertThat(work.asNew(chosen, chosen.draft(), Set.of())).isInstanceOf(Outcome.Answered.class);
        assertThat(all(Checks.REGISTER).getFirst().orNull(Checks.PERSON)).isEqualTo(two.link());
    }

    private void resend(String second) {
        desk.takeIn("一.xlsx", EVENTS.formatted("50"));
        desk.takeIn("二.xlsx", second);
    }

    private static String without() {
        return EVENTS.formatted("50").lines().limit(3).collect(Collectors.joining("\n"));
    }

    @Test
    void aRowThatIsGoneStaysOrGoesAndIsNotAskedAgain() {
        resend(without());
        assertThat(desk.only().kind()).isEqualTo(Kind.GONE);
        work.keep(desk.only());
        assertThat(work.questions()).isEmpty();
        desk.takeIn("三.xlsx", without() + "\n");
        assertThat(work.questions()).isEmpty();
        ledger.undoing().undo(ledger.undoing().done(9).stream().filter(d -> d.root() == 0
                && d.kind() == org.fanzha.office.Act.Kind.ANSWERED).findFirst().orElseThrow().act());
        work.delete(desk.only());
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.BIN)).hasSize(1);
        assertThat(work.questions()).isEmpty();
        desk.undoLast();
        assertThat(all(Publicity.REGISTER)).hasSize(2);
        assertThat(work.questions()).hasSize(1);
    }

    @Test
    void aChangedKeyBecomesTheEntryOfOldsOrStays() {
        resend(EVENTS.formatted("50").replace("三组", "三组院坝"));
        assertThat(desk.only().kind()).isEqualTo(Kind.KEY);
        work.sameKey(desk.only());
        assertThat(all(Publicity.REGISTER)).extracting(e -> e.show(Publicity.PLACE)).containsExactly("村委会", "三组院坝");
        assertThat(law(2)).isEqualTo("inserted0 updated1 unchanged1 parked0 rejected0");
        assertThat(work.questions()).isEmpty();
        desk.undoLast();
        assertThat(all(Publicity.REGISTER)).hasSize(3);
        assertThat(law(2)).isEqualTo("inserted1 updated0 unchanged1 parked0 rejected0");
        work.keep(desk.only());
        assertThat(work.questions()).isEmpty();
        assertThat(all(Publicity.REGISTER)).hasSize(3);
        assertThat(YearMonth.from(all(Publicity.REGISTER).getLast().orNull(Publicity.DAY))).isEqualTo(YearMonth.of(2024, 5));
    }

    @Test
    void undoingTheBatchOfAChangedKeyGivesTheOldKeyBack() {
        resend(EVENTS.formatted("50").replace("三组", "三组院坝"));
        work.sameKey(desk.only());
        ledger.batches().undo(2, false);
        assertThat(all(Publicity.REGISTER)).extracting(e -> e.show(Publicity.PLACE)).containsExactly("村委会", "三组");
        assertThat(work.questions()).isEmpty();
    }
}
