package org.fanzha.desktop.today;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The first few of a list, and the rest when asked for; no list scrolls within the page that scrolls. */
final class Rows<T> extends VBox {
    private static final int FIRST = 6;
    private final Function<T, Node> row;
    private List<T> all = List.of();

    Rows(Function<T, Node> row) {
        this.row = row;
    }

    void show(List<T> things) {
        boolean isOpen = getChildren().size() > FIRST + 1;
        all = things;
        show(isOpen ? all.size() : Math.min(FIRST, all.size()));
    }

    private void show(int count) {
        getChildren().setAll(all.subList(0, count).stream().map(row).toList());
        if (count < all.size()) {
            Hyperlink more = new Hyperlink("还有 %d 条，全部列出".formatted(all.size() - count));
            more.setOnAction(e -> show(all.size()));
            getChildren().add(more);
        }
    }
}
