package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.Act;
import org.junit.jupiter.api.Test;

class IntakeScreenTest extends WindowTest {
    private static final String SUM = "4 行 = 新增 1 + 更新 0 + 未变 1 + 待办 1 + 拒绝 1";
    private final Samples samples = Samples.full();

    @Override
    protected Parent content() {
        IntakeScreen screen = new IntakeScreen(samples.office, tools());
        screen.front();
        return screen.node();
    }

    private int rows(String table) {
        return onWindow(() -> find(table, TableView.class).getItems().size());
    }

    @Test
    void showsTheSameVerdictsBeforeAndAfter() {
        press("#choose-files");
        assertThat(onWindow(() -> find("#sum", Label.class).getText())).startsWith(SUM);
        assertThat(rows("#rows")).isEqualTo(4);
        assertThat(samples.office.takeIn().batches()).isEmpty();
        press("#commit");

        assertThat(samples.office.takeIn().batches()).hasSize(1);
        assertThat(notice()).contains(SUM);
        assertThat(rows("#batches")).isEqualTo(1);
    }

    @Test
    void filtersRowsByVerdictAndByFile() {
        press("#choose-folder");
        press("#verdict-parked");
        assertThat(rows("#rows")).isEqualTo(1);
        onWindow(() -> {
            find("#files", ListView.class).getSelectionModel().select(1);
            return true;
        });
        assertThat(rows("#rows")).isEqualTo(1);
    }

    @Test
    void writesNothingWhenThePreviewIsDropped() {
        press("#choose-files");
        press("#drop");
        assertThat(samples.office.takeIn().batches()).isEmpty();
        assertThat(notice()).contains("没有任何改动");
    }

    @Test
    void saysWhatUndoingDoesBeforeItDoesIt() {
        press("#choose-files");
        press("#commit");
        answer("撤销这一批");
        assertThat(samples.office.takeIn().batches().getFirst().undone()).isFalse();
        press("#undo");
        assertThat(samples.office.takeIn().batches().getFirst().undone()).isTrue();
        assertThat(notice()).isEqualTo("第 1 批已撤销：移走 1 条，改回 0 条，保留 0 条。");
    }

    @Test
    void logsWhoPassedAListDownAndReadsNothingUntilItIsSaid() {
        onWindow(() -> {
            find("#passed-down", CheckBox.class).setSelected(true);
            return true;
        });
        press("#choose-files");
        assertThat(notice()).contains("哪个单位下发");
        type("#received-from", "派出所");
        press("#choose-files");
        assertThat(samples.ledger.logged(Act.Kind.POLICE_LIST_CONFIRMED)).containsExactly("派出所");
    }

    @Test
    void readsNoFileWhileTheDayOfReceiptIsUnreadable() {
        onWindow(() -> {
            scene.getRoot().lookupAll(".text-field").stream().map(TextField.class::cast)
                    .filter(f -> "收到日期".equals(f.getAccessibleText())).forEach(f -> f.setText("上周三"));
            return true;
        });
        press("#choose-files");
        assertThat(notice()).contains("收到日期");
        assertThat(isThere("#rows")).isFalse();
    }
}
