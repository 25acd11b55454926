package org.fanzha.desktop.intake;

import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps columns as wide as their type is large; widths are given as for type of the usual size. */
final class Widths {
    private static final double USUAL = 15;

    private Widths() {
    }

    /** @param sample a text set like the table's */
    static double factor(Labeled sample) {
        return sample.getFont().getSize() / USUAL;
    }

    /** @param sample a text set like the table's, whose size the columns follow from now on */
    static <S> void follow(TableView<S> table, Labeled sample) {
        List<Double> usual = table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
        sample.fontProperty().addListener((o, was, is) -> {
            for (int i = 0; i < usual.size(); i++) {
                table.getColumns().get(i).setPrefWidth(usual.get(i) * factor(sample));
            }
        });
    }
}
