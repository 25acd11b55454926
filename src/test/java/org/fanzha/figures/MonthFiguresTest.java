package org.fanzha.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.figures.Figure.Ref;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthFiguresTest {
    private final Town town = new Town();
    private Link lower;
    private Link upper;

    @BeforeEach
    void twoVillages() {
        lower = town.village("下坝村", 2000L);
        upper = town.village("上坝村", 3000L);
    }

    private String text(String key) {
        return town.figures().get(key).text();
    }

    private Object value(String key) {
        return town.figures().get(key).value();
    }

    @Test
    void countsACaseInTheMonthOfItsReport() {
        Entry reported = town.keep(town.cases, Town.caseValues(lower, "2024-04-30", "loan", 100)
                .with(Cases.REPORTED, LocalDateTime.parse("2024-05-01T08:00")));
        town.aCase(lower, "2024-04-30", "loan", 100);
        assertThat(town.figures().get("cases.count").entries())
                .containsExactly(new Ref(Cases.REGISTER, reported.id()));
        assertThat(text("cases.last_month")).isEqualTo("1");
    }

    @Test
    void comparesJanuaryWithDecember() {
        town.aCase(lower, "2024-01-05", "loan", 100);
        town.aCase(lower, "2023-12-05", "loan", 100);
        town.aCase(lower, "2023-12-06", "loan", 100);
        MonthFigures january = MonthFigures.of(town.facts(YearMonth.of(2024, 1), LocalDate.of(2024, 2, 2)));
        assertThat(january.get("cases.month_on_month").text()).isEqualTo("下降50.0%");
        assertThat(january.get("cases.year_to_date").text()).isEqualTo("1");
        assertThat(january.get("month.span").text()).isEqualTo("1月");
    }

    @Test
    void comparesTheYearSoFarWithTheSameMonthsOfLastYear() {
        for (String day : List.of("2024-01-05", "2024-05-05", "2024-05-06", "2023-03-01", "2023-05-31", "2023-06-01")) {
            town.aCase(lower, day, "loan", 100);
        }
        assertThat(text("cases.year_to_date")).isEqualTo("3");
        assertThat(text("cases.last_year_to_date")).isEqualTo("2");
        assertThat(text("cases.year_on_year")).isEqualTo("上升50.0%");
        assertThat(value("cases.year_on_year")).isEqualTo(new BigDecimal("50.0"));
        assertThat(text("cases.year_change")).isEqualTo("增加1起");
    }

    @Test
    void saysSoWhereLastMonthHadNoCase() {
        town.aCase(lower, "2024-05-05", "loan", 100);
        assertThat(text("cases.month_on_month")).isEqualTo("上月未发案，新增1起");
        assertThat(value("cases.month_on_month")).isNull();
        assertThat(text("cases.year_on_year")).isEqualTo("去年同期未发案，新增1起");
        assertThat(text("loss.month_on_month")).isEqualTo("上月无损失，增加0.01万元");
    }

    @Test
    void sumsLossesAndCountsTheHighOnesFromTheThreshold() {
        town.aCase(lower, "2024-05-05", "loan", 100_000);
        town.aCase(lower, "2024-05-06", "loan", 99_999);
        town.keep(town.cases, Town.caseValues(lower, "2024-05-07", "loan", 0).with(Cases.LOSS, null));
        assertThat(value("loss.total")).isEqualTo(new BigDecimal("199999"));
        assertThat(text("loss.total")).isEqualTo("20.00");
        assertThat(text("loss.per_case")).isEqualTo("6.67");
        assertThat(text("cases.high_loss")).isEqualTo("1");
        assertThat(text("rules.high_loss")).isEqualTo("10");
    }

    @Test
    void leavesUndefinedWhatHasNoBase() {
        town.units.clear();
        assertThat(List.of("loss.per_case", "cases.per_10k", "villages.without_case_share", "returns.on_time_rate",
                "checks.on_time_rate")).allSatisfy(key -> {
                    assertThat(value(key)).isNull();
                    assertThat(text(key)).isEqualTo("—");
                });
    }

    @Test
    void countsResidentsOfVillagesAndCommunitiesInUseOnly() {
        town.keep(town.units, Town.unit("老街村", Units.VILLAGE).with(Units.RESIDENTS, 900L)
                .with(Units.STATE, Town.option(Units.STATE, "merged")));
        town.keep(town.units, Town.unit("云溪镇", Units.TOWN).with(Units.RESIDENTS, 5000L));
        town.aCase(lower, "2024-05-05", "loan", 100);
        assertThat(text("residents.total")).isEqualTo("5000");
        assertThat(text("cases.per_10k")).isEqualTo("2.00");
        assertThat(text("villages.without_case")).isEqualTo("1");
        assertThat(text("villages.without_case_share")).isEqualTo("50.0%");
    }

    @Test
    void ranksVillagesByCasesPerTenThousand() {
        Link third = town.village("石桥村", 2000L);
        Link fourth = town.village("青冈村", null);
        town.aCase(lower, "2024-05-05", "loan", 100);
        town.aCase(third, "2024-05-05", "loan", 100);
        town.aCase(upper, "2024-05-05", "loan", 100);
        town.aCase(fourth, "2024-05-05", "loan", 100);
        assertThat(town.figures().caseVillages()).containsExactly("下坝村", "石桥村", "上坝村", "青冈村");
        assertThat(List.of("下坝村", "石桥村", "上坝村", "青冈村"))
                .extracting(v -> text("cases.by_village." + v + ".rank")).containsExactly("1", "1", "3", "—");
        assertThat(text("cases.by_village.上坝村.per_10k")).isEqualTo("3.33");
    }

    @Test
    void givesACaseOutsideTheVillagesARowSoThatTheRowsAddUp() {
        Link school = town.keep(town.units, Town.unit("云溪小学", Town.option(Units.KIND, "school"))).link();
        town.aCase(school, "2024-05-05", "loan", 100);
        town.aCase(new Link(999, "下坝村"), "2024-05-05", "loan", 100);
        town.aCase(lower, "2024-05-05", "loan", 100);
        MonthFigures figures = town.figures();
        assertThat(figures.caseVillages()).contains("云溪小学", "下坝村（999）");
        assertThat(figures.caseVillages().stream()
                .mapToLong(v -> figures.count("cases.by_village." + v + ".count")).sum())
                .isEqualTo(figures.count("cases.count"));
    }

    @Test
    void splitsCasesByTypeIntoSharesThatSumToAHundred() {
        for (String type : List.of("loan", "brushing", "shopping")) {
            town.aCase(lower, "2024-05-05", type, 30_000);
        }
        MonthFigures figures = town.figures();
        assertThat(figures.parts(MonthFigures.TYPES)).map(p -> figures.get(MonthFigures.TYPES + "." + p.code()
                + ".share").text()).containsExactly("33.4%", "33.3%", "33.3%");
        assertThat(text("cases.by_type.loan.loss")).isEqualTo("3.00");
    }

    @Test
    void splitsVictimsByWhatIsKnownOfThem() {
        town.keep(town.cases, Town.caseValues(lower, "2024-05-05", "loan", 1).with(Cases.AGE, 17L));
        town.keep(town.cases, Town.caseValues(lower, "2024-05-05", "loan", 1).with(Cases.AGE, 61L)
                .with(Cases.SEX, Town.option(Cases.SEX, "female")).with(Cases.WARNED, true).with(Cases.APP, false));
        town.aCase(lower, "2024-05-05", "loan", 1);
        MonthFigures figures = town.figures();
        assertThat(figures.parts(MonthFigures.AGES)).extracting(Part::code).containsExactly("under_18", "over_60");
        assertThat(text("victims.by_age.over_60.share")).isEqualTo("50.0%");
        assertThat(text("victims.by_sex.female.share")).isEqualTo("100.0%");
        assertThat(figures.parts(MonthFigures.JOBS)).isEmpty();
        assertThat(text("cases.warned")).isEqualTo("1");
        assertThat(text("cases.with_app")).isEqualTo("0");
    }

    @Test
    void sumsPublicityByVillageAndByForm() {
        town.event(lower, "2024-05-02", "courtyard", 30, 60);
        town.event(lower, "2024-05-09", "visits", 20, 20);
        town.event(lower, "2024-04-09", "visits", 20, 20);
        town.keep(town.publicity, town.publicity.getFirst().values().with(Publicity.PEOPLE, null)
                .with(Publicity.BANNERS, 3L).with(Publicity.VILLAGE, new Link(77, "云溪镇")));
        assertThat(text("publicity.count")).isEqualTo("3");
        assertThat(text("publicity.people")).isEqualTo("50");
        assertThat(text("publicity.leaflets")).isEqualTo("140");
        assertThat(text("publicity.banners")).isEqualTo("3");
        assertThat(text("publicity.year_to_date")).isEqualTo("4");
        assertThat(text("publicity.by_village.下坝村.people")).isEqualTo("50");
        assertThat(text("publicity.by_form.courtyard.leaflets")).isEqualTo("120");
        assertThat(text("publicity.villages_without_names")).isEqualTo("上坝村");
        assertThat(town.figures().publicityVillages()).containsExactly("下坝村", "云溪镇", "上坝村");
    }

    @Test
    void namesWhoseReturnsAreLateOrMissing() {
        Link third = town.village("石桥村", 2000L);
        town.monthly(lower, Town.MAY, "2024-05-20");
        town.monthly(upper, Town.MAY, "2024-05-21");
        assertThat(text("returns.owed")).isEqualTo("3");
        assertThat(text("returns.on_time")).isEqualTo("1");
        assertThat(text("returns.on_time_rate")).isEqualTo("33.3%");
        assertThat(text("returns.late_names")).isEqualTo("上坝村");
        assertThat(text("returns.missing_names")).isEqualTo(third.name());
        assertThat(town.figures().get("returns.missing").entries())
                .containsExactly(new Ref(Units.REGISTER, third.id()));
    }

    @Test
    void tellsChecksDueDoneLateAndOverdue() {
        Entry punctual = town.person(lower, KeyPeople.MIDDLE, "2024-04-20");
        town.check(punctual, "2024-05-03");
        town.check(punctual, "2024-05-17");
        Entry late = town.person(lower, KeyPeople.LOW, "2024-04-10");
        town.check(late, "2024-05-12");
        town.person(upper, KeyPeople.HIGH, "2024-05-01");
        assertThat(text("checks.due")).isEqualTo("5");
        assertThat(text("checks.on_time")).isEqualTo("2");
        assertThat(text("checks.late")).isEqualTo("1");
        assertThat(text("checks.overdue")).isEqualTo("2");
        assertThat(text("checks.on_time_rate")).isEqualTo("40.0%");
        assertThat(text("checks.overdue_villages")).isEqualTo("上坝村、下坝村");
        assertThat(text("checks.count")).isEqualTo("3");
    }

    @Test
    void doesNotCallOverdueWhatIsDueToday() {
        town.person(lower, KeyPeople.HIGH, "2024-05-08");
        MonthFigures today = MonthFigures.of(town.facts(Town.MAY, LocalDate.of(2024, 5, 15)));
        assertThat(today.get("checks.due").text()).isEqualTo("0");
        MonthFigures tomorrow = MonthFigures.of(town.facts(Town.MAY, LocalDate.of(2024, 5, 16)));
        assertThat(tomorrow.get("checks.overdue").text()).isEqualTo("1");
    }

    @Test
    void countsKeyPeopleAsTheyStandAtTheMonthsEnd() {
        town.person(lower, KeyPeople.HIGH, "2024-05-31");
        town.person(lower, KeyPeople.HIGH, "2024-06-01");
        town.keep(town.keyPeople, town.personValues(lower, KeyPeople.LOW, "2024-01-01")
                .with(KeyPeople.STRUCK_ON, LocalDate.of(2024, 5, 6)));
        town.keep(town.keyPeople, town.personValues(lower, KeyPeople.LOW, "2024-01-01")
                .with(KeyPeople.STATE, KeyPeople.ABROAD).with(KeyPeople.PERSUADED_ON, LocalDate.of(2024, 5, 2)));
        assertThat(text("key_people.total")).isEqualTo("2");
        assertThat(text("key_people.by_risk.high.count")).isEqualTo("1");
        assertThat(text("key_people.by_state.abroad.count")).isEqualTo("1");
        assertThat(text("key_people.added")).isEqualTo("1");
        assertThat(text("key_people.struck_off")).isEqualTo("1");
        assertThat(text("key_people.persuaded")).isEqualTo("1");
        assertThat(text("key_people.to_persuade")).isEqualTo("1");
    }

    @Test
    void knowsItsKeysAndNoOthers() {
        MonthFigures figures = town.figures();
        assertThat(figures.find("cases.count")).isPresent();
        assertThat(figures.all()).extracting(Figure::key).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> figures.get("cases.guess"));
        FigureSheet sheet = new FigureSheet();
        sheet.count("a", List.of());
        assertThatIllegalStateException().isThrownBy(() -> sheet.count("a", List.of()));
    }
}
