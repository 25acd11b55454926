package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralRowsTest {
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void enterThreeEvents() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
        office.desk().save(new Draft(Units.REGISTER).type(Units.NAME, "下坝村").type(Units.KIND, "村"), Optional.empty());
        event("2024-05-03", "2024-05-04", "村委会");
        event("2024-05-08", "", "文化广场");
        event("2024-05-20", "", "村小学");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void event(String day, String lastDay, String place) {
        office.desk().save(new Draft(Publicity.REGISTER).type(Publicity.DAY, day).type(Publicity.LAST_DAY, lastDay)
                .type(Publicity.VILLAGE, "下坝村").type(Publicity.KIND, "院坝会").type(Publicity.PLACE, place), Optional.empty());
    }

    private SeveralRows.Plan plan(Field<?> field, String typed) {
        return office.desk().several().plan(Publicity.REGISTER, List.of(1L, 2L, 3L), field, typed);
    }

    private List<String> kept(Field<?> field) {
        return office.desk().entries(Publicity.REGISTER, Query.ALL).stream().map(e -> e.show(field)).toList();
    }

    @Test
    void changesOnlyThoseThatHoldAnotherValueAsOneAct() {
        office.desk().several().change(plan(Publicity.ORGANISER, "镇反诈办"));
        office.desk().save(Draft.of(office.desk().find(Publicity.REGISTER, 2).orElseThrow().values())
                .type(Publicity.ORGANISER, "派出所"), office.desk().find(Publicity.REGISTER, 2));
        SeveralRows.Plan again = plan(Publicity.ORGANISER, "镇反诈办");
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.changes()).extracting(c -> again.was(c) + "→" + again.becomes(c)).containsExactly("派出所→镇反诈办");

        office.desk().several().change(again);
        assertThat(kept(Publicity.ORGANISER)).containsOnly("镇反诈办");
        assertThat(office.log().lines(1).getFirst().act())
                .isEqualTo(new Act(Act.Kind.SAVED, "宣传台账 1 条，组织单位"));
    }

    @Test
    void leavesOutTheRowsThatCannotTakeTheValue() {
        SeveralRows.Plan plan = plan(Publicity.LAST_DAY, "2024-05-10");
        assertThat(plan.left()).extracting(left -> left.entry().id()).containsExactly(3L);
        assertThat(plan.left().getFirst().problem().code()).isEqualTo(Code.DAY_ORDER);
        office.desk().several().change(plan);
        assertThat(kept(Publicity.LAST_DAY)).containsExactly("2024-05-10", "2024-05-10", "");
    }

    @Test
    void refusesWhatAFormWouldRefuse() {
        assertThat(plan(Publicity.PEOPLE, "约50").refused().orElseThrow().code()).isEqualTo(Code.COUNT_ROUGH);
        assertThat(plan(Publicity.PLACE, "").refused().orElseThrow().code()).isEqualTo(Code.REQUIRED);
        assertThat(plan(Publicity.LAST_DAY, "").refused()).isEmpty();
    }

    @Test
    void changesNoneWhereOneMovedOnMeanwhile() {
        SeveralRows.Plan plan = plan(Publicity.SPEAKER, "甲一");
        Entry second = office.desk().find(Publicity.REGISTER, 2).orElseThrow();
        office.desk().save(Draft.of(second.values()).type(Publicity.SPEAKER, "乙二"), Optional.of(second));
        assertThatThrownBy(() -> office.desk().several().change(plan)).isInstanceOf(Refusal.class);
        assertThat(kept(Publicity.SPEAKER)).containsExactly("", "乙二", "");
    }
}
