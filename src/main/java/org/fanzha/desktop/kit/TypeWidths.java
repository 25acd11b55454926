package org.fanzha.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps columns as wide as their type is large; widths are given, and kept, as for type of the usual size. An empty
 * label in the heading tells how large the type is, for a column itself is never dressed by the stylesheet.
 */
public final class TypeWidths {
    private static final double USUAL = 15;

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
        double[] factor = {1};
        gauge.fontProperty().addListener((o, was, is) -> {
            double next = factor(column);
            grow(column, next / factor[0]);
            factor[0] = next;
        });
    }

    private static void grow(TableColumn<?, ?> column, double by) {
        double width = column.getPrefWidth() * by;
        if (by > 1) {
            column.setPrefWidth(width);
            column.setMinWidth(column.getMinWidth() * by);
        } else {
            column.setMinWidth(column.getMinWidth() * by);
            column.setPrefWidth(width);
        }
    }

    /** @return how large the type of a column that follows it is, against the usual */
    public static double factor(TableColumn<?, ?> column) {
        return ((Label) column.getGraphic()).getFont().getSize() / USUAL;
    }

    /** @return how large the text of a label is, against the usual */
    public static double factor(Label sample) {
        return sample.getFont().getSize() / USUAL;
    }
}
