package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.fanzha.desktop.kit.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Many files, of which the clerk looks at some. */
class FileListTest extends IntakeWindow {
    private static final int FILES = 30;

    @BeforeEach
    void stageThem() throws IOException {
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(folder.resolve("下坝村宣传%02d.csv".formatted(i)), i % 3 == 0 ? "菜名,价格\n白菜,2\n"
                    : "下坝村2024年5月反诈宣传台账,,,\n日期,活动类型,地点,参加人数\n2024-05-%02d,火把会,三组院坝,%d\n".formatted(i, i));
        }
        for (int i = 1; i <= 2; i++) {
            Files.writeString(folder.resolve("要问%d.csv".formatted(i)),
                    "反诈联络员、重点人员,,,\n姓名,身份证号,村,电话\n甲%d,,下坝村,1390000000%d\n".formatted(i, i));
        }
        onWindow(() -> {
            screen.stage(List.of(folder));
            return true;
        });
    }

    private ListView<?> files() {
        return find("#files", ListView.class);
    }

    private void choose(String name) {
        file(onWindow(() -> IntStream.range(0, files().getItems().size()).filter(i -> line(i).contains(name)).findFirst().orElseThrow()));
    }

    private String line(int index) {
        return files().getItems().get(index).toString();
    }

    private boolean isChosen(String name) {
        return onWindow(() -> line(files().getSelectionModel().getSelectedIndex()).contains(name));
    }

    private boolean isInSight() {
        WaitForAsyncUtils.waitForFxEvents();
        return onWindow(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) files().lookup(".virtual-flow");
            ListCell<?> cell = (ListCell<?>) flow.getVisibleCell(files().getSelectionModel().getSelectedIndex());
            return cell != null && cell.getLayoutY() >= 0 && cell.getLayoutY() + cell.getHeight() <= flow.getHeight() + 1;
        });
    }

    @Test
    void keepsTheChosenFileInSightWhileTheListIsNarrowed() {
        choose("下坝村宣传27.csv");
        press("#status-ignored");
        assertThat(isChosen("下坝村宣传27.csv")).isTrue();
        assertThat(isInSight()).isTrue();
        press("#status-all");
        assertThat(isInSight()).isTrue();
        view(1);
        assertThat(isInSight()).isTrue();
    }

    @Test
    void leavesTheSheetWhereItIsWhileItsFileStaysInTheList() {
        choose("下坝村宣传28.csv");
        view(1);
        TableView<?> sheet = onWindow(() -> find("#sheet", TableView.class));
        press("#status-taken");
        assertThat(onWindow(() -> find("#sheet", TableView.class))).isSameAs(sheet);
    }

    @Test
    void goesFromARowToAFileThatIsNotOfThoseAskedFor() {
        press("#status-ignored");
        file(0);
        view(0);
        select("#rows", 0);
        press("#to-sheet");
        assertThat(isChosen("下坝村宣传01.csv")).isTrue();
        assertThat(told()).startsWith("第 3 行");
    }

    @Test
    void keepsAFileThatWasAnsweredBeforeTheClerksEyes() {
        press("#status-asked");
        choose("要问1.csv");
        press("#fit-contacts");
        assertThat(isChosen("要问1.csv")).isTrue();
        assertThat(isThere("#sheet")).isTrue();
        assertThat(onWindow(() -> files().getItems().size())).isEqualTo(3);
    }

    @Test
    void saysAfterwardsWhatWasAskedAndNotAnswered() {
        press("#commit");
        assertThat(onWindow(() -> find("#result", ResultPane.class).lookupAll(".label").stream().map(Labeled.class::cast)
                .map(Labeled::getText).toList())).anyMatch(line -> line.startsWith("有 2 张表要问一声，没有回答"));
    }

    @Test
    void theLineAboutTheCellGoesAlongFromFileToFile() {
        choose("下坝村宣传28.csv");
        view(1);
        view(0);
        choose("下坝村宣传29.csv");
        view(1);
        assertThat(onWindow(() -> find("#say", SayPane.class).lookup("#cell-said"))).isNotNull();
        assertThat(told()).startsWith("第 3 行").contains("火把会");
    }

    @Test
    void showsThreeFilesOverTheSheetInLargeType() {
        onWindow(() -> {
            theme.wear(new Appearance(false, 150));
            return true;
        });
        choose("下坝村宣传16.csv");
        view(1);
        assertThat(isInSight()).isTrue();
        assertThat(onWindow(() -> files().getHeight() / files().getFixedCellSize())).isGreaterThan(3);
    }

    @Test
    void hasEveryColumnOfTheRowsInSightInLargeType() {
        onWindow(() -> {
            theme.wear(new Appearance(false, 150));
            return true;
        });
        file(0);
        view(0);
        TableView<?> rows = onWindow(() -> find("#rows", TableView.class));
        assertThat(onWindow(() -> rows.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum()))
                .isLessThanOrEqualTo(rows.getWidth());
    }

    @AfterEach
    void leaveTheTypeAsUsual() {
        onWindow(() -> {
            theme.wear(Appearance.FIRST);
            return true;
        });
    }
}
