package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import org.fanzha.desktop.SceneWalk;
import org.fanzha.office.Act;
import org.junit.jupiter.api.Test;

class TemplatesPaneTest extends IntakeWindow {
    private void open(int register) {
        choosers.folder = folder;
        press("#templates");
        onWindow(() -> {
            find("#template-register", ComboBox.class).getSelectionModel().select(register);
            return true;
        });
    }

    private List<String> files() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private String standing() {
        return onWindow(() -> find("#owed-standing", Label.class).getText());
    }

    @Test
    void givesAFileToEachUnitAndTellsWhoOwes() throws Exception {
        open(0);
        assertThat(standing()).isEqualTo("2024年6月还没有发过模板。");
        press("#give-out");
        assertThat(files()).hasSize(10).contains("下坝村_宣传台账_2024年6月.xlsx");
        assertThat(notice()).startsWith("发出了 10 个单位 2024年6月的宣传台账模板");
        assertThat(standing()).isEqualTo("2024年6月发出 10 份，交回 0 份，还差 10 份：");
        press("#leave-templates");
        assertThat(isThere("#batches")).isTrue();
    }

    @Test
    void givesToTheChosenUnitsOnly() throws Exception {
        open(0);
        onWindow(() -> {
            scene.getRoot().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                    .filter(box -> !box.getText().startsWith("下坝村") && box.getId() == null).forEach(box -> box.setSelected(false));
            return true;
        });
        press("#give-out");
        assertThat(files()).containsExactly("下坝村_宣传台账_2024年6月.xlsx");
    }

    @Test
    void asksBeforeItWritesOverWhatIsThere() throws Exception {
        open(0);
        press("#give-out");
        press("#give-out");
        assertThat(notice()).contains("已有 10 个同名的模板");
        answer("换成新的");
        assertThat(notice()).startsWith("发出了 10 个单位");
    }

    @Test
    void letsPersonalDataOutOnlyWhereTicked() {
        open(0);
        assertThat(onWindow(() -> find("#template-open", CheckBox.class).isVisible())).isFalse();
        onWindow(() -> {
            find("#template-register", ComboBox.class).getSelectionModel().select(2);
            return true;
        });
        press("#give-out");
        onWindow(() -> {
            find("#template-open", CheckBox.class).setSelected(true);
            return true;
        });
        press("#give-out");
        answer("换成新的");
        assertThat(samples.ledger.logged(Act.Kind.EXPORTED)).hasSize(2).anyMatch(n -> n.endsWith("个人信息已遮住"))
                .anyMatch(n -> n.endsWith("个人信息未遮住"));
    }

    @Test
    void nothingIsCutOrUnnamed() {
        open(2);
        assertThat(onWindow(() -> SceneWalk.faults(scene))).isEmpty();
        press("#give-out");
        assertThat(onWindow(() -> SceneWalk.faults(scene))).isEmpty();
    }
}
