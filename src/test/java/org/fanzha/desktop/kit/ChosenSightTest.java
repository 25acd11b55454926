package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Larger type needs more room; what was chosen stays where it can be seen. */
class ChosenSightTest extends WindowTest {
    private static final int ROWS = 300;
    private final ListView<Integer> list = new ListView<>();
    private final TableView<Integer> table = new TableView<>();
    private final ScrollPane bar = new ScrollPane();
    private ToggleButton marked;

    @Override
    protected Parent content() {
        IntStream.range(0, ROWS).forEach(list.getItems()::add);
        table.getItems().setAll(list.getItems());
        TableColumn<Integer, Integer> column = new TableColumn<>("数");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(column);
        VBox items = new VBox(2);
        for (int i = 0; i < 30; i++) {
            items.getChildren().add(new ToggleButton("第 " + i));
        }
        marked = (ToggleButton) items.getChildren().get(18);
        marked.setSelected(true);
        bar.setContent(items);
        return new HBox(list, table, bar);
    }

    private void choose(int row) {
        onWindow(() -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row - 12);
            table.getSelectionModel().select(row);
            table.scrollTo(row - 12);
            FocusSight.show(marked);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void size(int percent) {
        onWindow(() -> {
            theme.wear(theme.appearance().at(percent));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isChosenInSight(Node within) {
        return onWindow(() -> {
            scene.getRoot().layout();
            return within.lookupAll(".cell").stream().filter(node -> node instanceof Cell<?> cell && cell.isSelected() && cell.isVisible())
                    .anyMatch(node -> isIn(node, within));
        });
    }

    private boolean isIn(Node node, Node within) {
        Bounds there = node.localToScene(node.getLayoutBounds());
        return there.getMinY() >= within.localToScene(within.getLayoutBounds()).getMinY() - 1
                && there.getMaxY() <= scene.getHeight() + 1;
    }

    @Test
    void keepsWhatIsChosenInSightWhileTheTypeGrowsAndShrinks() {
        choose(150);
        for (int percent : new int[] {200, 100, 150, 110}) {
            size(percent);
            assertThat(isChosenInSight(list)).as("list at " + percent).isTrue();
            assertThat(isChosenInSight(table)).as("table at " + percent).isTrue();
            assertThat(onWindow(() -> isIn(marked, bar))).as("bar at " + percent).isTrue();
        }
    }

    @Test
    void leavesAListWhereItWasReadThoughItsChosenRowIsElsewhere() {
        choose(150);
        onWindow(() -> {
            list.scrollTo(0);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        size(150);
        assertThat(isChosenInSight(list)).isFalse();
    }
}
