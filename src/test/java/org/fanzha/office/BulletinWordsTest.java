package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.paper.Rewording;
import org.fanzha.paper.Section;
import org.fanzha.paper.Section.Passage;
import org.fanzha.paper.Wording;
import org.fanzha.register.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's words are kept for the month and stand around figures that stay computed, until it is published. */
class BulletinWordsTest {
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final String EVENTS = "publicity.count";
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
        office.desk().save(new Draft(Units.REGISTER).type(Units.NAME, "下坝村").type(Units.KIND, "村").type(Units.STATE, "在用"),
                Optional.empty());
        event("2024-05-08");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void event(String day) {
        office.desk().save(new Draft(Publicity.REGISTER).type(Publicity.DAY, day).type(Publicity.VILLAGE, "下坝村")
                .type(Publicity.KIND, "院坝会").type(Publicity.PLACE, "院坝"), Optional.empty());
    }

    private Bulletins.Drawn draw() {
        return office.bulletins().draw(MAY, "云反诈办〔2024〕5号", null);
    }

    private static Section publicity(Bulletins.Drawn drawn) {
        return drawn.text().drafted().stream().filter(s -> s.title().equals("宣传防范")).findFirst().orElseThrow();
    }

    private void word(String text) {
        Bulletins.Drawn drawn = draw();
        Rewording words = drawn.text().words().with(publicity(drawn), List.of(Passage.plain(text)))
                .seeing(Map.of(EVENTS, "1"));
        office.bulletins().word(MAY, words);
    }

    @Test
    void outliveARestart() {
        word("开展了" + Wording.place(EVENTS) + "场。");
        Rewording words = office.bulletins().words(MAY);
        office.close();
        office = SampleOffice.over(SampleOffice.house().open(folder.resolve("ledger"), "sample password".toCharArray()));
        assertThat(office.bulletins().words(MAY)).isEqualTo(words);
        assertThat(office.bulletins().words(MAY.plusMonths(1)).isNone()).isTrue();
    }

    @Test
    void areNoActOfTheLog() {
        int before = office.log().lines(100).size();
        word("开展了" + Wording.place(EVENTS) + "场。");
        assertThat(office.log().lines(100)).hasSize(before);
    }

    @Test
    void tellWhichFigureReadsOtherwiseSince() {
        word("开展了" + Wording.place(EVENTS) + "场。");
        assertThat(draw().text().concerns()).noneMatch(Concern.Changed.class::isInstance);
        event("2024-05-09");
        assertThat(draw().text().concerns()).contains(new Concern.Changed(EVENTS, "1", "2"));
    }

    @Test
    void pointOutANumberThatNobodyComputed() {
        word("开展了" + Wording.place(EVENTS) + "场，覆盖９９户、1场大会。");
        assertThat(draw().text().concerns()).contains(new Concern.OwnNumber("宣传防范", "99"))
                .doesNotContain(new Concern.OwnNumber("宣传防范", "1"));
    }

    @Test
    void sayWhenAFigureOrASectionIsNoMore() {
        word("开展了" + Wording.place("publicity.by_form.led.count") + "场。");
        assertThat(draw().text().concerns()).contains(new Concern.Missing("宣传防范", "publicity.by_form.led.count"));
        office.bulletins().word(MAY, new Rewording(Map.of("存在问题/没有的一节", List.of(Passage.plain("有字。"))), Map.of()));
        assertThat(draw().text().concerns()).contains(new Concern.Dropped("没有的一节"));
    }

    @Test
    void lackANumberUntilOneIsGiven() {
        assertThat(office.bulletins().draw(MAY, "", null).text().concerns()).contains(new Concern.Said("还没有填发文字号。"));
        assertThat(draw().text().concerns()).doesNotContain(new Concern.Said("还没有填发文字号。"));
    }

    @Test
    void areFrozenWithThePages() {
        word("开展了" + Wording.place(EVENTS) + "场。");
        office.bulletins().publish(draw());
        assertThatThrownBy(() -> office.bulletins().word(MAY, Rewording.NONE)).isInstanceOf(Refusal.class);
        assertThat(draw().isPublished()).isTrue();
        assertThat(draw().text().concerns()).isEmpty();
    }
}
