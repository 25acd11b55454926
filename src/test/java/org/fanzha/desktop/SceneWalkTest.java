package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.Test;

/** The guard itself: it must see what it is there to see. */
class SceneWalkTest extends WindowTest {
    private final VBox box = new VBox();

    @Override
    protected Parent content() {
        return box;
    }

    private java.util.List<String> faults(javafx.scene.Node node) {
        return onWindow(() -> {
            box.getChildren().setAll(node);
            return SceneWalk.faults(scene);
        });
    }

    /** What is already shown belongs to the window's thread. */
    private void change(Runnable work) {
        onWindow(() -> {
            work.run();
            return true;
        });
    }

    @Test
    void hasNothingToSayOfAPlainLabel() {
        assertThat(faults(new Label("单位"))).isEmpty();
    }

    @Test
    void missesTheNameOfAField() {
        assertThat(faults(new TextField())).singleElement().asString().startsWith("no name");
    }

    @Test
    void seesTextThatIsCut() {
        Button narrow = new Button("撤销这一批导入");
        narrow.setMaxWidth(60);
        assertThat(faults(narrow)).singleElement().asString().startsWith("cut");
    }

    @Test
    void seesSmallAndPaleAndEnglishWords() {
        Label label = new Label("Loading");
        label.setStyle("-fx-font-size: 12px; -fx-text-fill: #aaaaaa;");
        assertThat(faults(label)).extracting(fault -> fault.split("[ :]")[0])
                .containsExactlyInAnyOrder("English", "small", "pale");
    }

    @Test
    void seesWhatLiesBeyondTheEdge() {
        Button far = new Button("保存");
        far.setLayoutX(5000);
        assertThat(faults(new Pane(far))).anyMatch(fault -> fault.startsWith("beyond"));
    }

    @Test
    void seesWhatAPaneCutsOffThatDoesNotScroll() {
        VBox tall = new VBox(new Button("上面"), new Button("中间"), new Button("下面"));
        tall.setMinHeight(200);
        StackPane pane = new StackPane(tall);
        pane.setMinHeight(60);
        pane.setMaxHeight(60);
        pane.setClip(new Rectangle(400, 60));
        assertThat(faults(pane)).anyMatch(fault -> fault.startsWith("cut off"));
        ScrollPane scroll = new ScrollPane(new VBox(new Button("上面"), new Button("中间"), new Button("下面")));
        scroll.setMaxHeight(60);
        assertThat(faults(scroll)).isEmpty();
    }

    @Test
    void seesASecondAccent() {
        Button one = new Button("保存");
        Button other = new Button("新增");
        one.getStyleClass().add("accent");
        other.getStyleClass().add("accent");
        assertThat(faults(new HBox(one, other))).singleElement().asString().startsWith("second accent");
    }

    @Test
    void seesPaleEdgesAndChoices() {
        CheckBox tick = new CheckBox("双面");
        tick.setFocusTraversable(false);
        assertThat(faults(tick)).isEmpty();
        change(() -> tick.lookup(".box").setStyle("-fx-background-color: -color-border-default, -color-bg-default;"));
        assertThat(faults(tick)).singleElement().asString().startsWith("pale edge");
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("下坝村", "青石村"));
        list.setAccessibleText("单位");
        list.getSelectionModel().select(1);
        assertThat(faults(list)).isEmpty();
        change(() -> list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item);
                setStyle("-fx-background-color: -color-accent-subtle;");
            }
        }));
        assertThat(faults(list)).singleElement().asString().startsWith("choice hardly seen");
    }

    @Test
    void seesNumbersAtTheLeftAndFileNamesWithoutTheirEnds() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("128"));
        table.setAccessibleText("批次");
        TableColumn<String, String> rows = column("行数", "128");
        TableColumn<String, String> file = column("文件", "下坝村二〇二四年五月反诈宣传活动登记台账.xlsx");
        table.getColumns().setAll(List.of(rows, file));
        assertThat(faults(table)).extracting(fault -> fault.split(":")[0])
                .containsExactlyInAnyOrder("number not at the right", "file name without its end");
        change(() -> rows.getStyleClass().add("number"));
        change(() -> file.getStyleClass().add("file"));
        assertThat(faults(table)).isEmpty();
    }

    private static TableColumn<String, String> column(String title, String text) {
        TableColumn<String, String> column = new TableColumn<>(title);
        column.setPrefWidth(120);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text));
        return column;
    }

    @Test
    void countsContrastAsTheStandardDoes() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }
}
