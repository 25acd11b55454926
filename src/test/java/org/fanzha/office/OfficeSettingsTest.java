package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fanzha.desktop.Samples;
import org.fanzha.figures.Figure;
import org.fanzha.plan.Due;
import org.fanzha.plan.MonthRules;
import org.fanzha.register.Code;
import org.fanzha.register.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeSettingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    private Office office = new Samples().office;

    private OfficeSettings settings() {
        return office.settings();
    }

    private void set(Setting setting, String typed) {
        settings().save(Map.of(setting, typed));
    }

    @Test
    void beginsWithTheFirstRules() {
        assertThat(settings().rules()).isEqualTo(MonthRules.FIRST);
        assertThat(settings().lockAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings().officeCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RETURNS_DAY, １０, 10", "RETURNS_DAY, 031, 31", "HIGH_LOSS, '5万元', 50000", "HIGH_LOSS, '50,000 元', 50000",
            "HIGH_LOSS, 1.5万, 15000", "CHECK_HIGH, 一, ", "CHECK_HIGH, 3 日, 3天", "CHECK_HIGH, 1周, 7天",
            "CHECK_LOW, 2月, 2个月", "LOCK_AFTER, 0, 0", "OFFICE_CODE, 云反诈办, 云反诈办", "RETURNS_DAY, 0, ", "RETURNS_DAY, 32, ",
            "RETURNS_DAY, 二十, ", "RETURNS_DAY, -5, ", "HIGH_LOSS, 999, ", "HIGH_LOSS, 很多, ", "CHECK_LOW, 0天, ",
            "CHECK_LOW, 13个月, ", "SOON_DAYS, 61, ", "LOCK_AFTER, 241, ", "OFFICE_NAME, ' ', ", "BACKUPS_KEPT, 2, ",
            "OFFICE_CODE, 云反诈办〔2024〕, ", "OFFICE_CODE, 云反诈办号, ", "BACKUP_FOLDER, /no/such/stick, "})
    void takesWhatClerksWriteAndRefusesTheRest(Setting setting, String typed, String kept) {
        String before = settings().shown(setting);
        if (kept == null) {
            assertThat(settings().faults(Map.of(setting, typed))).containsOnlyKeys(setting);
            assertThatThrownBy(() -> set(setting, typed)).isInstanceOf(Refusal.class);
            assertThat(settings().shown(setting)).isEqualTo(before);
        } else {
            set(setting, typed);
            assertThat(settings().shown(setting)).isEqualTo(kept);
        }
    }

    @Test
    void keepsNothingWhereOneIsFaulty() {
        Map<Setting, String> typed = new EnumMap<>(Map.of(Setting.RETURNS_DAY, "10", Setting.SOON_DAYS, "很久"));
        assertThatThrownBy(() -> settings().save(typed)).isInstanceOf(Refusal.class).extracting(r -> ((Refusal) r).code())
                .isEqualTo(Code.ENTRY_INVALID);
        assertThat(settings().rules()).isEqualTo(MonthRules.FIRST);
    }

    @Test
    void checksTheHigherRiskNoLessOften() {
        assertThat(settings().faults(Map.of(Setting.CHECK_HIGH, "3周"))).containsOnlyKeys(Setting.CHECK_HIGH);
        assertThat(settings().faults(Map.of(Setting.CHECK_HIGH, "3周", Setting.CHECK_MIDDLE, "3周"))).isEmpty();
    }

    @Test
    void leavesTheOfficeWithSomeBackup() {
        assertThat(settings().faults(Map.of(Setting.BACKUP_AT_CLOSING, "false", Setting.BACKUP_DAILY, "false")))
                .containsOnlyKeys(Setting.BACKUP_DAILY);
        assertThat(settings().faults(Map.of(Setting.BACKUP_AT_CLOSING, "false", Setting.BACKUP_DAILY, "true"))).isEmpty();
    }

    @Test
    void holdsForDuesAndDraftsAtOnce() {
        office = Samples.full().office;
        LocalDate before = returnsDue();
        set(Setting.RETURNS_DAY, "8");
        set(Setting.HIGH_LOSS, "3万元");
        assertThat(before.getDayOfMonth()).isEqualTo(20);
        assertThat(returnsDue().getDayOfMonth()).isEqualTo(8);
        assertThat(highLoss(office.bulletins().draw(YearMonth.of(2024, 5), "", DAY))).isEqualTo(1L);
    }

    private LocalDate returnsDue() {
        set(Setting.SOON_DAYS, "30");
        return office.dues().on(DAY, Profile.UNIT).stream().map(Dues.Owed::due)
                .filter(due -> due.rule().startsWith("returns")).map(Due::due).max(LocalDate::compareTo).orElseThrow();
    }

    private static Object highLoss(Bulletins.Drawn drawn) {
        return drawn.figures().stream().filter(f -> f.key().equals("cases.high_loss")).map(Figure::value)
                .findFirst().orElseThrow();
    }

    @Test
    void leavesPublishedPapersAsTheyWere() {
        office = Samples.full().office;
        YearMonth may = YearMonth.of(2024, 5);
        office.bulletins().publish(office.bulletins().draw(may, "云反诈办〔2024〕5号", DAY));
        set(Setting.HIGH_LOSS, "3万元");
        assertThat(highLoss(office.bulletins().draw(may, "", DAY))).isEqualTo(0L);
    }

    @Test
    void proposesTheNumberAfterTheLastOfTheYear() {
        assertThat(office.bulletins().nextNumber(DAY)).isEmpty();
        set(Setting.OFFICE_CODE, "云反诈办");
        assertThat(office.bulletins().nextNumber(DAY)).isEqualTo("云反诈办〔2024〕1号");
        office.bulletins().publish(office.bulletins().draw(YearMonth.of(2024, 5), "云反诈办〔2024〕5号", DAY));
        assertThat(office.bulletins().nextNumber(DAY)).isEqualTo("云反诈办〔2024〕6号");
        assertThat(office.bulletins().nextNumber(LocalDate.of(2025, 1, 3))).isEqualTo("云反诈办〔2025〕1号");
    }

    @Test
    void keepsWhatWasSetAndTellsTheLogOfChangesAlone(@TempDir Path folder) {
        LedgerHouse house = SampleOffice.house();
        try (Office real = SampleOffice.over(house.create(folder, "云溪镇反诈办", "right-horse".toCharArray()).ledger())) {
            real.settings().save(Map.of(Setting.CHECK_HIGH, "5天", Setting.RETURNS_DAY, "20", Setting.SOON_DAYS, "3"));
            assertThat(changes(real)).containsExactlyInAnyOrder("办公室名称", "高风险人员核查间隔", "提前几天提醒");
        }
        try (Office again = SampleOffice.over(house.open(folder, "right-horse".toCharArray()))) {
            assertThat(again.settings().rules().checks().high()).isEqualTo(Period.ofDays(5));
        }
    }

    private static List<String> changes(Office office) {
        return office.log().lines(100).stream().map(LogBook.Line::act)
                .filter(act -> act.kind() == Act.Kind.SETTING_CHANGED).map(Act::note).toList();
    }
}
