package org.fanzha.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps columns as wide as their type is large; widths are given, and kept, as for type of the usual size. An empty
 * label in the heading tells how large the type is, for a column itself is never dressed by the stylesheet.
 */
public final class TypeWidths {
    private static final double USUAL = 15;
    private static final double SCROLL_BAR = 16;

    private static final String KEY = "type-width-factor";

    private TypeWidths() {
    }

    /** Draws every column of the table along with its type from now on. */
    public static void follow(TableView<?> table) {
        table.getColumns().forEach(TypeWidths::follow);
    }

    /** Draws the column along with its type from now on; what the clerk drew by hand keeps its share. */
    public static void follow(TableColumn<?, ?> column) {
        Label gauge = new Label();
        gauge.getStyleClass().add("type-gauge");
        column.setGraphic(gauge);
        gauge.fontProperty().addListener((o, was, is) -> {
            double before = factor(column);
            double now = is.getSize() / USUAL;
            column.getProperties().put(KEY, now);
            grow(column, now / before);
        });
    }

    /** The same for a short table: its last column takes what the others leave, and there is nothing to draw wider. */
    public static void fillLast(TableView<?> table) {
        TableColumn<?, ?> last = table.getColumns().getLast();
        DoubleBinding taken = Bindings.createDoubleBinding(() -> 0.0);
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setResizable(false);
            if (column != last) {
                follow(column);
                taken = taken.add(column.widthProperty());
            }
        }
        last.prefWidthProperty().bind(table.widthProperty().subtract(taken).subtract(SCROLL_BAR));
    }

    private static void grow(TableColumn<?, ?> column, double by) {
        double width = column.getPrefWidth() * by;
        double least = column.getMinWidth() * by;
        column.setMinWidth(0);
        column.setMaxWidth(column.getMaxWidth() * by);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        fill(column.getTableView());
    }

    /** A table whose columns share its width shares it out only when it is drawn wider itself. */
    private static <S> void fill(TableView<S> table) {
        if (table != null && table.getColumnResizePolicy() != TableView.UNCONSTRAINED_RESIZE_POLICY) {
            table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
        }
    }

    /** @return how large the type of a column that follows it is, against the usual; 1 until it is dressed */
    public static double factor(TableColumn<?, ?> column) {
        return (double) column.getProperties().getOrDefault(KEY, 1.0);
    }
}
