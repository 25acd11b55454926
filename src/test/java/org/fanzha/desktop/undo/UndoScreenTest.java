package org.fanzha.desktop.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.desktop.RealWindow;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.Test;

class UndoScreenTest extends RealWindow {
    private UndoScreen screen;

    @Override
    protected Screen open() {
        screen = new UndoScreen(real.office.undoing(), tools());
        return screen;
    }

    private void front() {
        onWindow(() -> {
            screen.front();
            return true;
        });
    }

    private String effect() {
        return onWindow(() -> find("#effect", Label.class).getText());
    }

    private List<?> steps() {
        return onWindow(() -> find("#done", ListView.class).getItems());
    }

    @Test
    void saysWhatTakingAStepBackDoesAndDoesIt() {
        real.person("孙云溪", "500999199001010017", "13900000001");
        front();
        select(0);
        assertThat(effect()).contains("移走：", "1 条").doesNotContain("孙云溪");
        press("#undo-step");
        assertThat(real.all(KeyPeople.REGISTER)).isEmpty();
        assertThat(notice()).startsWith("已撤销：");
        assertThat(steps()).hasSize(2);
        assertThat(effect()).contains("恢复会");
        press("#undo-step");
        assertThat(real.all(KeyPeople.REGISTER)).hasSize(1);
        assertThat(notice()).startsWith("已恢复：");
    }

    @Test
    void canBeReadAndReachedByAnyone() {
        assertThat(onWindow(() -> org.fanzha.desktop.SceneWalk.faults(scene))).isEmpty();
    }

    @Test
    void offersNothingWhereAllWasChangedSince() {
        Entry village = real.village;
        real.person("孙云溪", "500999199001010017", "13900000001");
        front();
        select(1);
        assertThat(village.id()).isEqualTo(1);
        assertThat(effect()).contains("保留不动", "没有能做的了");
        assertThat(isThere("#undo-step")).isFalse();
    }

    private void select(int index) {
        onWindow(() -> {
            find("#done", ListView.class).getSelectionModel().select(index);
            return true;
        });
    }
}
