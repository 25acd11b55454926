package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.SceneWalk;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.intake.Mode;
import org.fanzha.office.Act;
import org.fanzha.register.Register;
import org.junit.jupiter.api.Test;

class IntakeScreenTest extends IntakeWindow {
    private static final String SUM = "4 行 = 新增 1 + 更新 0 + 未变 1 + 待办 1 + 拒绝 1";

    private String text(String label) {
        return onWindow(() -> find(label, Label.class).getText());
    }

    private String view() {
        return onWindow(() -> find("#views", TabPane.class).getSelectionModel().getSelectedItem().getText());
    }

    private void focus(int row, int column) {
        onWindow(() -> {
            TableView<?> sheet = find("#sheet", TableView.class);
            sheet.getFocusModel().focus(row, null);
            focusCell(sheet, row, column);
            return true;
        });
    }

    private static <S> void focusCell(TableView<S> sheet, int row, int column) {
        sheet.getFocusModel().focus(row, sheet.getColumns().get(column));
    }

    private int rows(String table) {
        return onWindow(() -> find(table, TableView.class).getItems().size());
    }

    @Test
    void showsTheSameVerdictsBeforeAndAfter() {
        press("#choose-files");
        assertThat(went).last().isEqualTo("还没有写入台账");
        assertThat(text("#sum")).contains(SUM);
        assertThat(rows("#rows")).isEqualTo(4);
        assertThat(samples.office.takeIn().batches()).isEmpty();
        press("#commit");

        assertThat(samples.office.takeIn().batches()).hasSize(1);
        assertThat(text("#result-sum")).contains(SUM);
        press("#leave");
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
        press("#plan-undo");
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

    @Test
    void takesInAsWasChosenAndSaysSoWhileItIsFolded() {
        onWindow(() -> {
            ComboBox<?> mode = (ComboBox<?>) find("#choices", ChoicesPane.class).getContent().lookup("#mode");
            mode.getSelectionModel().select(Mode.ADD_ONLY.ordinal());
            return true;
        });
        ChoicesPane choices = onWindow(() -> find("#choices", ChoicesPane.class));
        assertThat(choices.getText()).endsWith("；只新增");
        assertThat(choices.choices().mode()).isEqualTo(Mode.ADD_ONLY);
    }

    @Test
    void drawsTheSheetAsTheVillageWroteIt() {
        press("#choose-files");
        file(1);
        TableView<?> sheet = onWindow(() -> find("#sheet", TableView.class));
        assertThat(sheet.getItems()).hasSize(6);
        assertThat(sheet.getColumns()).extracting(c -> c.getText().replace('\n', ' ')).containsExactly("行", "是什么",
                "A × 不采用", "B ✓ 日期", "C ✓ 活动类型", "D ✓ 地点", "E ✓ 参加人数", "F ✓ 发放资料份数");
        focus(4, 7);
        assertThat(told()).startsWith("第 5 行，待办；F 列：“约100份”").contains("不是准数");
        focus(0, 2);
        assertThat(told()).startsWith("第 1 行，标题");
    }

    @Test
    void goesFromARowToItsPlaceOnTheSheetAndBack() {
        press("#choose-files");
        press("#verdict-rejected");
        select("#rows", 0);
        press("#to-sheet");
        assertThat(view()).isEqualTo("原表");
        assertThat(told()).startsWith("第 6 行，拒绝");
        press("#to-row");
        assertThat(view()).isEqualTo("各行结论");
        assertThat(onWindow(() -> find("#rows", TableView.class).getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void asksToFinishFirstWhenMoreFilesComeWhileOneWaits() {
        press("#choose-files");
        onWindow(() -> {
            screen.stage(List.of(Path.of("pom.xml")));
            return true;
        });
        assertThat(notice()).contains("请先写入或放弃");
        answer("写入台账");
        assertThat(samples.office.takeIn().batches()).hasSize(1);
    }

    /** Enter comes easily once files were dropped: it neither writes the waiting batch nor loses it. */
    @Test
    void losesAndWritesNothingByEnterWhereMoreFilesCame() {
        press("#choose-files");
        onWindow(() -> {
            screen.stage(List.of(Path.of("pom.xml")));
            return true;
        });
        assertThat(onWindow(() -> ((Button) scene.getFocusOwner()).getText())).isEqualTo("回去看上一次");
        answer("回去看上一次");
        assertThat(samples.office.takeIn().batches()).isEmpty();
        assertThat(screen.unsaved()).isPresent();
        assertThat(notice()).isEmpty();
    }

    @Test
    void stagesAnewWhereTheLedgerChangedAndSaysWhatIsOther() {
        press("#choose-files");
        Register register = Catalogue.byKey("publicity").orElseThrow();
        samples.office.desk().delete(register, List.of(1L));
        press("#commit");
        assertThat(notice()).contains("重新预览");
        answer("重新预览");
        assertThat(notice()).contains("新增 1 → 2，未变 1 → 0");
        press("#commit");
        assertThat(text("#result-sum")).contains("新增 2");
    }

    @Test
    void leadsFromTheResultToWhatWaitsAndWhatWasMade() {
        press("#choose-files");
        press("#commit");
        press("#to-work");
        press("#made-publicity");
        assertThat(went).contains("work", "publicity 1 第 1 批新增的");
    }

    @Test
    void tellsAgainWhatWasSaidOfAnOldBatch() {
        press("#choose-files");
        press("#commit");
        press("#look");
        assertThat(rows("#rows")).isEqualTo(4);
        assertThat(isThere("#commit")).isFalse();
        file(1);
        assertThat(text("#passed-over")).contains("没有留在台账里");
        does("返回");
        assertThat(isThere("#batches")).isTrue();
    }

    @Test
    void showsAMaskedCellOnlyWithALineInTheLog() throws IOException {
        Path people = Files.writeString(folder.resolve("重点人员.csv"), """
                姓名,身份证号,村,类别,风险等级
                甲一,500999199001010011,下坝村,涉诈前科,高
                """);
        onWindow(() -> {
            screen.stage(List.of(people));
            return true;
        });
        file(1);
        focus(1, 3);
        assertThat(told()).contains("500999********0011").doesNotContain("19900101");
        press("#reveal-cell");
        assertThat(told()).contains("500999199001010011");
        assertThat(samples.ledger.logged(Act.Kind.SHOWN)).containsExactly("导入的表 第 2 行 身份证号");
    }

    @Test
    void everyVerbThatWorksNowHasItsKeys() {
        press("#choose-files");
        assertThat(screen.verbs()).filteredOn(verb -> verb.can().getAsBoolean()).extracting(Verb::name)
                .contains("写入台账", "放弃这次导入", "只看待办的行", "下一个文件").doesNotContain("照所看的撤销", "返回");
        assertThat(screen.verbs()).allMatch(verb -> verb.shortcut().isPresent());
        does("只看待办的行");
        assertThat(rows("#rows")).isEqualTo(1);
        does("下一个文件");
        does("在原表和结论之间来回");
        assertThat(view()).isEqualTo("原表");
    }

    /** Names of files and damaged cells are the sender's. */
    private List<String> faults() {
        return onWindow(() -> SceneWalk.faults(scene)).stream()
                .filter(fault -> !fault.contains("pom.xml") && !fault.contains("#REF!")).toList();
    }

    @Test
    void nothingIsCutPaleOrUnnamedFromChoosingToUndoing() {
        assertThat(faults()).isEmpty();
        press("#choose-files");
        select("#rows", 2);
        assertThat(faults()).isEmpty();
        press("#to-sheet");
        assertThat(faults()).isEmpty();
        press("#commit");
        assertThat(faults()).isEmpty();
        press("#plan-undo");
        assertThat(faults()).isEmpty();
    }
}
