package org.fanzha.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.figures.Town;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListTest {
    private final Town town = new Town();
    private Link village;

    @BeforeEach
    void aVillage() {
        village = town.village("下坝村", 2000L);
    }

    private List<Due> on(String day) {
        return DueList.on(LocalDate.parse(day), town.units, town.returns, town.keyPeople, town.checks,
                MonthRules.FIRST);
    }

    private List<Due> checksOn(String day) {
        return on(day).stream().filter(d -> d.rule().startsWith("checks.")).toList();
    }

    @ParameterizedTest
    @CsvSource({"high,2024-05-08", "middle,2024-05-15", "low,2024-06-01"})
    void owesTheFirstCheckOneCadenceAfterListing(String risk, String due) {
        town.person(village, Town.option(KeyPeople.RISK, risk), "2024-05-01");
        assertThat(checksOn(due)).singleElement().isEqualTo(new Due("checks." + risk, village,
                town.keyPeople.getFirst().link(), LocalDate.parse(due), 0, DueState.DUE));
    }

    @Test
    void endsAMonthsCadenceWithTheShorterMonth() {
        town.check(town.person(village, KeyPeople.LOW, "2023-01-01"), "2024-01-31");
        assertThat(checksOn("2024-02-25").getFirst().due()).isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "low,    2024-01-31, 2024-02-29, 2024-02-29, DUE, 0",
        "low,    2023-01-31, 2023-03-01, 2023-02-28, OVERDUE, 1",
        "low,    2024-03-31, 2024-04-30, 2024-04-30, DUE, 0",
        "low,    2024-02-29, 2024-03-28, 2024-03-29, SOON, 0",
        "low,    2023-12-31, 2024-01-31, 2024-01-31, DUE, 0",
        "middle, 2023-12-25, 2024-01-07, 2024-01-08, SOON, 0",
        "high,   2024-02-25, 2024-03-04, 2024-03-03, OVERDUE, 1",
        "high,   2024-05-27, 2024-06-03, 2024-06-03, DUE, 0",
        "high,   2024-06-03, 2024-06-03, 2024-06-10, SOON, 0",
        "high,   2024-05-24, 2024-06-03, 2024-05-31, OVERDUE, 3"})
    void tellsTheDayRightlyAtAMonthsEdgesAndOnTheDayItself(String risk, String last, String on, String due,
            DueState state, long late) {
        town.check(town.person(village, Town.option(KeyPeople.RISK, risk), "2023-01-01"), last);
        assertThat(checksOn(on)).singleElement().isEqualTo(new Due("checks." + risk, village,
                town.keyPeople.getFirst().link(), LocalDate.parse(due), late, state));
    }

    @Test
    void countsFromTheLatestCheckNotTheLatestEntered() {
        Entry person = town.person(village, KeyPeople.HIGH, "2024-01-01");
        town.check(person, "2024-05-10");
        town.check(person, "2024-05-03");
        assertThat(checksOn("2024-05-20")).singleElement().satisfies(due -> {
            assertThat(due.due()).isEqualTo("2024-05-17");
            assertThat(due.daysLate()).isEqualTo(3);
            assertThat(due.state()).isEqualTo(DueState.OVERDUE);
        });
    }

    @Test
    void leavesChecksOfALaterDayOutOfSight() {
        town.check(town.person(village, KeyPeople.HIGH, "2024-05-01"), "2024-05-20");
        assertThat(checksOn("2024-05-09").getFirst().daysLate()).isEqualTo(1);
    }

    @Test
    void callsSoonWhatIsDueWithinAWeekAndNothingFurther() {
        town.person(village, KeyPeople.MIDDLE, "2024-05-01");
        assertThat(checksOn("2024-05-08").getFirst().state()).isEqualTo(DueState.SOON);
        assertThat(checksOn("2024-05-07")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abroad", "in_custody", "dead"})
    void owesNoCheckWhereNoneCanBeMade(String state) {
        town.keep(town.keyPeople, town.personValues(village, KeyPeople.HIGH, "2024-01-01")
                .with(KeyPeople.STATE, Town.option(KeyPeople.STATE, state)));
        assertThat(checksOn("2024-05-20")).isEmpty();
    }

    @Test
    void owesNoCheckFromTheDayOfStrikingOff() {
        town.keep(town.keyPeople, town.personValues(village, KeyPeople.HIGH, "2024-01-01")
                .with(KeyPeople.STRUCK_ON, LocalDate.of(2024, 5, 20)));
        assertThat(checksOn("2024-05-19")).hasSize(1);
        assertThat(checksOn("2024-05-20")).isEmpty();
    }

    @Test
    void owesACheckAtOnceWhereNothingTellsHowLongThePersonWaited() {
        town.person(village, KeyPeople.LOW, null);
        assertThat(checksOn("2024-05-20").getFirst().state()).isEqualTo(DueState.DUE);
    }

    @Test
    void asksVillagesAndCommunitiesInUseForTheirReturn() {
        Link community = town.keep(town.units, Town.unit("云溪社区", Units.COMMUNITY)
                .with(Units.STATE, Units.IN_USE)).link();
        town.keep(town.units, Town.unit("老街村", Units.VILLAGE).with(Units.STATE, Town.option(Units.STATE, "merged")));
        town.keep(town.units, Town.unit("云溪小学", Town.option(Units.KIND, "school")));
        assertThat(on("2024-05-22")).extracting(Due::rule, Due::unit, Due::daysLate, Due::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("returns.monthly", village, 2L, DueState.OVERDUE),
                org.assertj.core.groups.Tuple.tuple("returns.monthly", community, 2L, DueState.OVERDUE));
    }

    @Test
    void asksNoMoreOnceTheReturnIsIn() {
        town.monthly(village, Town.MAY, "2024-05-25");
        assertThat(on("2024-05-27")).isEmpty();
    }

    @Test
    void keepsAskingForReturnsOfEarlierMonthsSinceTheFirst() {
        Link other = town.village("上坝村", 1000L);
        town.monthly(other, YearMonth.of(2024, 4), "2024-04-18");
        town.monthly(other, Town.MAY, "2024-05-18");
        assertThat(on("2024-06-03")).extracting(Due::due)
                .containsExactly(LocalDate.of(2024, 4, 20), LocalDate.of(2024, 5, 20));
    }

    @Test
    void showsTheNextMonthsReturnSoonWhereItIsDueEarly() {
        MonthRules early = new MonthRules(MonthRules.FIRST.highLossFrom(), 3, CheckCadence.FIRST, 7);
        town.monthly(village, Town.MAY, "2024-05-01");
        assertThat(DueList.on(LocalDate.of(2024, 5, 30), town.units, town.returns, List.of(), List.of(), early))
                .singleElement().extracting(Due::due).isEqualTo(LocalDate.of(2024, 6, 3));
    }

    @Test
    void takesTheEarlierOfTwoReturnsAndOnlyThatOfTheMonthlyWork() {
        town.monthly(village, Town.MAY, "2024-05-25");
        town.monthly(village, Town.MAY, "2024-05-19");
        town.monthly(village, Town.MAY, null);
        Link other = town.village("上坝村", 1000L);
        town.keep(town.returns, town.monthly(other, Town.MAY, "2024-05-10").values()
                .with(Returns.SUBJECT, Town.option(Returns.SUBJECT, "tips")));
        town.returns.remove(3);
        List<OwedReturn> owed = OwedReturns.of(Town.MAY, town.units, town.returns, MonthRules.FIRST);
        assertThat(owed).extracting(OwedReturn::isOnTime).containsExactly(true, false);
        assertThat(owed).extracting(OwedReturn::isMissing).containsExactly(false, true);
    }

    @Test
    void endsASetDayThatAMonthLacks() {
        MonthRules last = new MonthRules(MonthRules.FIRST.highLossFrom(), 31, CheckCadence.FIRST, 7);
        assertThat(last.returnsDue(YearMonth.of(2024, 2))).isEqualTo("2024-02-29");
    }

    @Test
    void putsTheLongestOverdueFirst() {
        town.person(village, KeyPeople.HIGH, "2024-05-06");
        town.person(village, KeyPeople.HIGH, "2024-04-06");
        assertThat(checksOn("2024-05-20")).extracting(Due::due)
                .containsExactly(LocalDate.of(2024, 4, 13), LocalDate.of(2024, 5, 13));
    }

    @Test
    void knowsThreeLevelsOfRiskOnly() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> CheckCadence.FIRST.next(Option.of("utter", "极高"), LocalDate.of(2024, 5, 1)));
    }

    @Test
    void namesStatesAsTheCommandLineDoes() {
        assertThat(DueState.values()).extracting(DueState::key).containsExactly("overdue", "due", "soon");
    }
}
