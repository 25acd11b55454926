package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of a sentence in place when one goes to another screen and comes back. */
class LeftNoticeTest extends OfficeWindow {
    private static final KeyCode PEOPLE = KeyCode.DIGIT5;
    private static final KeyCode CHECKS = KeyCode.DIGIT6;

    @BeforeEach
    void beAtThePeople() {
        enter(Samples.CLOCK);
        to(PEOPLE);
    }

    private void to(KeyCode screen) {
        robot.push(KeyCode.CONTROL, screen);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void thereAndBack() {
        to(CHECKS);
        assertThat(notice()).isEmpty();
        to(PEOPLE);
    }

    @Test
    void tellsOfWhatWasDoneOnlyUntilTheScreenIsLeft() {
        select("#entries", 0);
        press("#delete");
        assertThat(notice()).isNotEmpty();
        thereAndBack();
        assertThat(notice()).isEmpty();
    }

    @Test
    void keepsWhatWasDoneWhileTheClerkWasElsewhere() {
        Notice ofThePeople = onWindow(() -> (Notice) scene.getRoot().lookupAll(".screen-head > .notice").iterator().next());
        to(CHECKS);
        onWindow(() -> {
            ofThePeople.done("已导出");
            return true;
        });
        to(PEOPLE);
        assertThat(notice()).isEqualTo("已导出");
    }

    @Test
    void keepsAQuestion() {
        press("#add");
        type("#field-name", "新桥村");
        select("#entries", 0);
        assertThat(notice()).contains("还没保存");
        thereAndBack();
        assertThat(notice()).contains("还没保存");
    }

    @Test
    void tellsInTheWindowOfWhatWasTakenBackUntilTheScreenIsLeft() {
        Notice ofTheWindow = onWindow(() -> (Notice) scene.getRoot().lookup(".notice"));
        onWindow(() -> {
            ofTheWindow.done("已撤销");
            return true;
        });
        to(PEOPLE);
        assertThat(notice()).isEqualTo("已撤销");
        to(CHECKS);
        assertThat(notice()).isEmpty();
    }

    @Test
    void advisesOfAStepUntilAnotherIsTakenAndKeepsTheFaultThatCameInItsPlace() {
        Notice ofTheWindow = onWindow(() -> (Notice) scene.getRoot().lookup(".notice"));
        onWindow(() -> {
            ofTheWindow.advise("第一步", new Notice.Offer("导入", () -> { }));
            return true;
        });
        to(CHECKS);
        assertThat(notice()).isEmpty();
        onWindow(() -> {
            ofTheWindow.advise("第一步", new Notice.Offer("导入", () -> { }));
            ofTheWindow.refuse(new Refusal(Code.CANCELLED));
            return true;
        });
        to(PEOPLE);
        assertThat(notice()).isNotEmpty();
    }
}
