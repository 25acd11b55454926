package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** Columns keep up with the type, those drawn by hand too. */
class TypeWidthsTest extends WindowTest {
    private TableView<String> table;
    private TableColumn<String, String> column;

    @Override
    protected Parent content() {
        table = new TableView<>();
        column = new TableColumn<>("统一社会信用代码");
        column.setPrefWidth(160);
        table.getColumns().add(column);
        TypeWidths.follow(table);
        return table;
    }

    @Test
    void growAndShrinkWithTheType() {
        assertThat(width(150)).isCloseTo(240, within(2.0));
        assertThat(width(100)).isCloseTo(160, within(2.0));
    }

    @Test
    void keepTheShareThatWasDrawnByHand() {
        width(100);
        onWindow(() -> {
            column.setPrefWidth(200);
            return true;
        });
        assertThat(width(150)).isCloseTo(300, within(2.0));
    }

    @Test
    void shareTheWholeWidthWithTypeOfAnySize() {
        onWindow(() -> {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            return true;
        });
        double whole = width(100);
        assertThat(whole).isGreaterThan(300);
        assertThat(width(150)).isCloseTo(whole, within(2.0));
        assertThat(width(100)).isCloseTo(whole, within(2.0));
    }

    private double width(int percent) {
        return onWindow(() -> {
            theme.wear(new Appearance(false, percent));
            for (int pass = 0; pass < 2; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return column.getWidth();
        });
    }
}
