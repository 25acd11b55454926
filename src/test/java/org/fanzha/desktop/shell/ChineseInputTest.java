package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;

import org.fanzha.desktop.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What an input method composes is seen where it will stand, and what it commits arrives once; nothing else happens. */
class ChineseInputTest extends OfficeWindow {
    @BeforeEach
    void open() {
        enter(Samples.CLOCK);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void send(String composed, String committed) {
        onWindow(() -> {
            ObservableList<InputMethodTextRun> runs = FXCollections.observableArrayList();
            if (!composed.isEmpty()) {
                runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            }
            Event.fireEvent(scene.getFocusOwner(), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs,
                    committed, composed.length()));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focusedText() {
        return onWindow(() -> ((TextInputControl) scene.getFocusOwner()).getText());
    }

    /** Composes and commits where the focus is, behind what stands there. */
    private void takesChinese() {
        onWindow(() -> {
            ((TextInputControl) scene.getFocusOwner()).end();
            return true;
        });
        String before = focusedText();
        send("yun", "");
        assertThat(focusedText()).isEqualTo(before + "yun");
        send("yun'xi", "");
        assertThat(focusedText()).isEqualTo(before + "yun'xi");
        send("", "云溪");
        assertThat(focusedText()).isEqualTo(before + "云溪");
    }

    private void at(String selector) {
        onWindow(() -> {
            find(selector, Node.class).requestFocus();
            return true;
        });
        takesChinese();
    }

    @Test
    void inARegistersFields() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        at("#filter");
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.DELETE);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        at("#filter-place");
        keys(KeyCode.CONTROL, KeyCode.N);
        at("#field-held_on");
        at("#field-place");
        at("#field-note");
    }

    @Test
    void inTheSearchForALinksTarget() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        keys(KeyCode.CONTROL, KeyCode.N);
        onWindow(() -> {
            find("#field-village", Node.class).requestFocus();
            return true;
        });
        keys(KeyCode.DOWN);
        takesChinese();
    }

    @Test
    void inTheSearchBoxes() {
        keys(KeyCode.CONTROL, KeyCode.K);
        takesChinese();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.F1);
        at("#find-help");
    }

    @Test
    void inTheBulletin() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        at("#number");
        keys(KeyCode.F5);
        keys(KeyCode.CONTROL, KeyCode.E);
        takesChinese();
    }

    @Test
    void inASettingsField() {
        keys(KeyCode.CONTROL, KeyCode.K);
        onWindow(() -> {
            find("#seek", TextInputControl.class).setText("设置：办公室");
            return true;
        });
        keys(KeyCode.ENTER);
        at("#setting-office-name");
    }
}
