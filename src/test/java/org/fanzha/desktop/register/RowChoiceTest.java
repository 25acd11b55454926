package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** Whole rows are chosen and let go at once, and the table is told once. */
class RowChoiceTest extends WindowTest {
    private static final int MANY = 100_000;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private static TableView<Integer> table(int rows) {
        TableView<Integer> table = new TableView<>(FXCollections.observableArrayList(IntStream.range(0, rows).boxed().toList()));
        table.setSelectionModel(new RowChoice<>(table));
        return table;
    }

    @Test
    void tellsOnceOfAllRowsChosenAndOnceOfAllLetGo() {
        List<Integer> told = onWindow(() -> {
            TableView<Integer> table = table(MANY);
            List<Integer> sizes = new ArrayList<>();
            table.getSelectionModel().getSelectedIndices().addListener(
                    (InvalidationListener) o -> sizes.add(table.getSelectionModel().getSelectedIndices().size()));
            table.getSelectionModel().selectAll();
            table.getSelectionModel().clearSelection();
            return sizes;
        });
        assertThat(told).containsExactly(MANY, 0);
    }

    @Test
    void choosesARangeInEitherDirectionAndEndsWhereTheClerkEnded() {
        List<Object> chosen = onWindow(() -> {
            TableView<Integer> table = table(10);
            table.getSelectionModel().clearAndSelect(5);
            table.getSelectionModel().selectRange(5, 2);
            table.getSelectionModel().selectRange(7, 9);
            table.getSelectionModel().clearSelection(4);
            return List.of(List.copyOf(table.getSelectionModel().getSelectedItems()), table.getSelectionModel().getSelectedIndex());
        });
        assertThat(chosen).containsExactly(List.of(3, 5, 7, 8), 8);
    }

    @Test
    void letsRowsGoThatAreNoMore() {
        List<Integer> chosen = onWindow(() -> {
            TableView<Integer> table = table(10);
            table.getSelectionModel().selectIndices(2, 8);
            table.getItems().remove(5, 10);
            return List.copyOf(table.getSelectionModel().getSelectedIndices());
        });
        assertThat(chosen).containsExactly(2);
    }
}
