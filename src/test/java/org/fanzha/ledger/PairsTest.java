package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.office.Ledger;
import org.fanzha.office.Lesson;
import org.fanzha.office.Mending;
import org.fanzha.office.Query;
import org.fanzha.office.WorkList;
import org.fanzha.office.WorkList.Outcome;
import org.fanzha.register.Entry;
import org.fanzha.register.Source;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered once about a row and an entry is not asked again, and never settles what the words cannot tell apart. */
class PairsTest {
    private static final String PEOPLE = """
            重点人员台账
            姓名 | 村（社区） | 类别 | 风险等级
            孙云溪 | 下坝村 | 两卡 | %s
            """;

    @TempDir
    Path folder;
    private TextOffice desk;
    private Ledger ledger;
    private WorkList work;

    @BeforeEach
    void open() {
        desk = new TextOffice(folder);
        ledger = desk.ledger;
        work = desk.office.workList();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String verdicts(String file, String sheet) {
        return desk.stage(file, sheet).tables().flatMap(t -> t.rows().stream())
                .map(r -> r.verdict().word() + r.entryId() + r.candidates()).collect(Collectors.joining(" "));
    }

    private Entry person(String name, String id) {
        return ledger.entries().insert(SAVED, Bench.person(name, id, desk.village.link()));
    }

    private Entry now(Entry entry) {
        return ledger.entries().find(entry.register(), entry.id()).orElseThrow();
    }

    @Test
    void theSameIsAskedOnceAndUpdatedBySinceThen() {
        Entry known = person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        Mending mending = desk.opened();
        work.same(mending, mending.candidates().getFirst(), mending.draft());
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("unchanged" + known.id() + "[]");
        desk.takeIn("七月.xlsx", PEOPLE.formatted("中危"));
        assertThat(work.questions()).isEmpty();
        assertThat(now(known).orNull(KeyPeople.RISK)).isEqualTo(KeyPeople.MIDDLE);
        assertThat(now(known).show(KeyPeople.ID)).isEqualTo("500999199001010017");
    }

    @Test
    void notTheSameIsAskedOnceAndTheRowIsTheEntryItBecame() {
        Entry known = person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        Mending mending = desk.opened();
        work.asNew(mending, mending.draft(), Set.of(known.id()));
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("unchanged2[]");
        desk.takeIn("七月.xlsx", PEOPLE.formatted("中危"));
        assertThat(work.questions()).isEmpty();
        assertThat(now(known).values()).isEqualTo(known.values());
        assertThat(ledger.entries().find(KeyPeople.REGISTER, 2).orElseThrow().orNull(KeyPeople.RISK)).isEqualTo(KeyPeople.MIDDLE);
    }

    @Test
    void anAnswerTakenBackIsForgottenAndKnownAgainWhenGivenAgain() {
        Entry known = person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        Mending mending = desk.opened();
        work.same(mending, mending.candidates().getFirst(), mending.draft());
        desk.undoLast();
        assertThat(ledger.lessons().lessons()).isEmpty();
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("parked0[" + known.id() + "]");
        desk.undoLast();
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("unchanged" + known.id() + "[]");
    }

    @Test
    void aBatchUndoneLeavesWhatWasSaidOfItsRows() {
        Entry known = person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("高危"));
        work.same(desk.opened(), known, desk.opened().draft());
        ledger.batches().undo(1, true);
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("高危"))).isEqualTo("updated" + known.id() + "[]");
    }

    @Test
    void ofTwoOnlyTheOneSaidIsTaken() {
        Entry one = person("孙云溪", "500999199001010017");
        Entry two = person("孙云溪", "500999199001010025");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        work.same(desk.opened(), two, desk.opened().draft());
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("unchanged" + two.id() + "[]");
        Entry third = person("孙云溪", "500999199001010033");
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("unchanged" + two.id() + "[]");
        assertThat(List.of(one, third)).extracting(e -> now(e).version()).containsOnly(1);
    }

    @Test
    void anEntryThatTheRowIsNotLeavesTheOthersAsked() {
        person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        Mending mending = desk.opened();
        work.asNew(mending, mending.draft(), Set.of(1L));
        ledger.entries().delete(Bench.DELETED, KeyPeople.REGISTER, List.of(2L));
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("inserted3[]");
        Entry later = person("孙云溪", "500999199001010025");
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("parked0[" + later.id() + "]");
    }

    @Test
    void rowsThatNobodyCanTellApartTeachNothing() {
        String twice = """
                下坝村2024年5月反诈宣传台账
                日期 | 活动类型 | 地点 | 参加人数
                5月3日 | 院坝会 | 村委会 | 40
                5月3日 | 院坝会 | 村委会 | 60
                """;
        desk.takeIn("五月.xlsx", twice);
        Mending mending = desk.opened();
        assertThat(work.asNew(mending, mending.draft(), Set.of(1L))).isInstanceOf(Outcome.Answered.class);
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).hasSize(2);
        assertThat(ledger.lessons().lessons()).isEmpty();
        assertThat(verdicts("五月再报.xlsx", twice)).isEqualTo("parked0[1, 2] parked0[1, 2]");
    }

    @Test
    void whatTheClerkMendedIsNotOverwrittenByTheSameWords() {
        Entry known = ledger.entries().insert(SAVED, Values.none(Contacts.REGISTER)
                .with(Contacts.NAME, "李云溪").with(Contacts.UNIT, desk.village.link())
                .with(Contacts.ROLES, List.of(Contacts.LIAISON))
                .with(Contacts.PHONE, List.of("13900000003")));
        String sheet = """
                联络员名单
                姓名 | 单位 | 角色 | 联系电话
                李云夕 | 下坝村 | 联络员 | 13900000003
                """;
        desk.takeIn("五月.xlsx", sheet);
        Mending mending = desk.opened();
        work.same(mending, mending.candidates().getFirst(), mending.draft().type(Contacts.NAME, "李云溪"));
        assertThat(verdicts("六月.xlsx", sheet)).isEqualTo("unchanged" + known.id() + "[]");
    }

    @Test
    void aPairIsListedWithItsPlaceAndCanBeForgotten() {
        Entry known = person("孙云溪", "500999199001010017");
        desk.takeIn("五月.xlsx", PEOPLE.formatted("低危"));
        work.same(desk.opened(), known, desk.opened().draft());
        assertThat(ledger.lessons().lessons()).singleElement().isInstanceOfSatisfying(Lesson.Pair.class, pair -> {
            assertThat(pair.same()).isTrue();
            assertThat(pair.entry().show(KeyPeople.NAME)).isEqualTo("孙云溪");
            assertThat(pair.row()).isEqualTo(new Source(1, "五月.xlsx", "表", 3));
        });
        ledger.lessons().forget(ledger.lessons().lessons().getFirst());
        assertThat(ledger.lessons().lessons()).isEmpty();
        assertThat(verdicts("六月.xlsx", PEOPLE.formatted("低危"))).isEqualTo("parked0[" + known.id() + "]");
    }
}
