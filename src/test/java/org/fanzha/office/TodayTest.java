package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.MemoryLedger;
import org.fanzha.figures.CaseMonth;
import org.fanzha.plan.Due;
import org.fanzha.plan.DueState;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Profile;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first look of the day over the real ledger, on the third of June 2024. */
class TodayTest {
    private static final Act SAVED = new Act(Act.Kind.SAVED, "");
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    @TempDir
    private Path folder;
    private Ledger ledger;
    private Office office;
    private Link village;
    private Link community;

    @BeforeEach
    void openAnOffice() {
        ledger = SampleOffice.house().create(folder.resolve("ledger"), "云溪镇全民反诈办公室",
                "sample password".toCharArray()).ledger();
        office = SampleOffice.over(ledger);
        village = unit("下坝村", Units.VILLAGE);
        community = unit("云溪社区", Units.COMMUNITY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Link unit(String name, Option kind) {
        return keep(Values.none(Units.REGISTER).with(Units.NAME, name).with(Units.KIND, kind)).link();
    }

    private Entry keep(Values values) {
        return ledger.entries().insert(SAVED, values);
    }

    private Entry person(String name, Option risk, String listed, Option state) {
        return keep(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, name).with(KeyPeople.RISK, risk)
                .with(KeyPeople.VILLAGE, village).with(KeyPeople.STATE, state)
                .with(KeyPeople.LISTED_ON, LocalDate.parse(listed)));
    }

    private Entry checked(Entry person, String day) {
        keep(Values.none(Checks.REGISTER).with(Checks.PERSON, person.link()).with(Checks.DONE, LocalDate.parse(day)));
        return person;
    }

    private void aCase(String happened, String reported, String loss) {
        keep(Values.none(Cases.REGISTER).with(Cases.VILLAGE, village).with(Cases.LOSS, new BigDecimal(loss))
                .with(Cases.HAPPENED, LocalDateTime.parse(happened))
                .with(Cases.REPORTED, reported == null ? null : LocalDateTime.parse(reported)));
    }

    private Entry came(Link unit, YearMonth month) {
        return keep(Values.none(Returns.REGISTER).with(Returns.UNIT, unit).with(Returns.MONTH, month)
                .with(Returns.SUBJECT, Returns.MONTHLY_WORK));
    }

    private void people() {
        person("甲一", KeyPeople.HIGH, "2024-05-01", KeyPeople.CONTROLLED);
        checked(checked(person("乙二", KeyPeople.HIGH, "2024-01-01", null), "2024-05-20"), "2024-05-27");
        checked(person("丙三", KeyPeople.MIDDLE, "2024-01-01", null), "2024-05-22");
        checked(person("丁四", KeyPeople.LOW, "2024-01-01", null), "2024-05-30");
        person("戊五", KeyPeople.HIGH, "2024-01-01", KeyPeople.DEAD);
        ledger.entries().delete(SAVED, KeyPeople.REGISTER,
                List.of(person("己六", KeyPeople.HIGH, "2024-01-01", null).id()));
    }

    @Test
    void tellsWhoseCheckIsOverdueDueAndSoonDue() {
        people();
        TodayPicture.Owed checks = office.today().picture().checks();
        assertThat(List.of(checks.overdue(), checks.today(), checks.soon()))
                .containsExactly(java.util.Set.of(1L), java.util.Set.of(2L), java.util.Set.of(3L));
    }

    @Test
    void owesWhatTheListOfAllThatIsDueOwes() {
        people();
        came(community, YearMonth.of(2024, 4));
        came(village, MAY);
        List<Due> whole = office.dues().on(null, Profile.INTERNAL).stream().map(Dues.Owed::due)
                .filter(due -> due.state() == DueState.OVERDUE).toList();
        TodayPicture picture = office.today().picture();
        assertThat(picture.late()).isEqualTo(whole.size()).isEqualTo(3);
        assertThat(picture.longest()).extracting(o -> o.due().due(), o -> o.due().daysLate(), o -> o.due().unit())
                .containsExactlyElementsOf(whole.stream().map(d -> tuple(d.due(), d.daysLate(), d.unit())).toList());
        assertThat(picture.lateUnits()).containsExactlyInAnyOrder(village.id(), community.id());
    }

    @Test
    void masksWhoIsNamed() {
        people();
        assertThat(office.today().picture().longest()).extracting(Dues.Owed::person).containsExactly("甲*");
    }

    @Test
    void asksAPlanForThoseOfHighRiskWhoLive() {
        people();
        Entry planned = ledger.entries().find(KeyPeople.REGISTER, 2).orElseThrow();
        assertThat(office.today().picture().withoutPlan()).containsExactlyInAnyOrder(1L, 2L);
        ledger.entries().update(SAVED, planned, planned.values().with(KeyPeople.OWN_PLAN, "每周见面一次"));
        assertThat(office.today().picture().withoutPlan()).containsExactly(1L);
    }

    @Test
    void countsCasesInTheMonthTheyWereReported() {
        aCase("2024-04-30T23:00", "2024-05-01T08:00", "12000");
        aCase("2024-05-31T23:59", null, "500.50");
        aCase("2023-06-01T00:00", null, "1");
        aCase("2023-05-31T23:59", null, "9");
        List<CaseMonth> months = office.today().picture().months();
        assertThat(months).hasSize(12).extracting(CaseMonth::month)
                .startsWith(YearMonth.of(2023, 7)).endsWith(YearMonth.of(2024, 6));
        assertThat(months.get(10)).isEqualTo(new CaseMonth(MAY, 2, new BigDecimal("12500.5"), "1.25",
                java.util.Set.of(1L, 2L)));
        assertThat(months.stream().collect(Collectors.summingInt(CaseMonth::count))).isEqualTo(2);
    }

    @Test
    void countsOpenQuestionsByFile() throws IOException {
        Path sheet = Files.writeString(folder.resolve("下坝村2024年5月宣传台账.csv"), """
                日期,村(社区),活动类型,地点,参加人数
                2024-05-08,下坝村,院坝会,三组院坝,约100人
                2024-05-09,下坝村,院坝会,四组院坝,若干
                2024-05-10,下坝村,院坝会,五组院坝,40
                """);
        office.takeIn().commit(office.takeIn().stage(List.of(sheet), TakeIn.Choices.NONE, Progress.NONE), Progress.NONE);
        TodayPicture picture = office.today().picture();
        assertThat(picture.open()).containsExactly(new BatchStore.OpenFile(1, "下坝村2024年5月宣传台账.csv", 2));
        assertThat(picture.questions()).isEqualTo(2);
        assertThat(picture.lately()).extracting(BatchStore.BatchLine::number).containsExactly(1L);
        assertThat(picture.begun().isWhole()).isTrue();
    }

    @Test
    void entersANilReturnOnceAndTakesItBack() {
        ReturnsDesk desk = office.today().returns();
        Entry nil = desk.nil(village, MAY);
        assertThat(nil.get(Returns.NIL)).contains(true);
        assertThat(nil.get(Returns.RECEIVED)).contains(LocalDate.of(2024, 6, 3));
        assertThat(desk.of(MAY).missing()).extracting(MonthReturns.Missing::unit).containsExactly(community);
        assertThatThrownBy(() -> desk.nil(village, MAY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(Code.RETURN_IN));
        desk.takeBack(nil);
        assertThat(desk.of(MAY).missing()).extracting(MonthReturns.Missing::unit).containsExactly(village, community);
    }

    @Test
    void namesTheLiaisonInOfficeOnlyWhereAsked() {
        keep(liaison("甲一").with(Contacts.TO, LocalDate.of(2024, 6, 2)));
        keep(liaison("乙二").with(Contacts.TO, LocalDate.of(2024, 6, 3)).with(Contacts.PHONE, List.of("13900000001")));
        came(community, MAY);
        MonthReturns may = office.today().returns().of(MAY);
        assertThat(may.reminder(true)).isEqualTo("下坝村 乙二：您好，2024年5月反诈工作月报应于5月20日前报送，"
                + "目前还没有收到，麻烦尽快补报；没有情况的，请回复“零报告”。谢谢！");
        assertThat(may.reminder(false)).startsWith("下坝村：您好");
        assertThat(office.today().returns().of(YearMonth.of(2024, 6)).reminder(false)).hasLineCount(2)
                .contains("请于6月20日前报送");
    }

    private Values liaison(String name) {
        return Values.none(Contacts.REGISTER).with(Contacts.NAME, name).with(Contacts.UNIT, village)
                .with(Contacts.ROLES, List.of(Contacts.LIAISON));
    }

    @Test
    void knowsTheLastBackupAndWhetherSomethingChangedSince() {
        Today today = office.today();
        assertThat(today.picture().backup()).isEqualTo(new TodayPicture.Backup(java.util.Optional.empty(), true));
        TodayPicture.Backup made = today.backUp();
        assertThat(made.isDue()).isFalse();
        assertThat(made.last()).contains(LocalDateTime.of(2024, 6, 3, 9, 0));
        unit("上坝村", Units.VILLAGE);
        assertThat(today.picture().backup().isDue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-12,2024-05", "2024-06-13,2024-06", "2024-06-30,2024-06", "2024-07-01,2024-06"})
    void asksForTheMonthWhoseDayIsNearOrOverLast(String day, String month) {
        Ledger memory = new MemoryLedger();
        Clock clock = Clock.fixed(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        assertThat(new ReturnsDesk(memory, clock).month()).isEqualTo(YearMonth.parse(day.substring(0, 7)));
        memory.entries().insert(SAVED, Values.none(Returns.REGISTER).with(Returns.MONTH, YearMonth.of(2024, 3)));
        assertThat(new ReturnsDesk(memory, clock).month()).isEqualTo(YearMonth.parse(month));
    }
}
