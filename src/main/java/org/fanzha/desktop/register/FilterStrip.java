package org.fanzha.desktop.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.office.find.Filter;
import org.fanzha.register.Field;

/** A strip with a box a shown column: what is filled in must hold of every row that is seen. */
final class FilterStrip extends VBox {
    private static final double EDGES = 4;
    private final FlowPane boxes = new FlowPane(8, 8);
    private final Map<Field<?>, FilterBox> made = new HashMap<>();
    private final Consumer<List<Filter>> told;
    private final Button clear = new Button("清除筛选");
    private final ScrollPane scroll = new ScrollPane(boxes);
    private List<Field<?>> shown = List.of();
    private boolean settling;

    FilterStrip(Consumer<List<Filter>> told) {
        super(8);
        this.told = told;
        setId("filters");
        getStyleClass().add("filter-strip");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        clear.setId("clear-filters");
        clear.setOnAction(e -> {
            show(List.of());
            told.accept(List.of());
        });
        getChildren().add(scroll);
        setOpen(false);
    }

    void setOpen(boolean open) {
        Room.give(this, open);
        layOut();
    }

    boolean isOpen() {
        return isVisible();
    }

    /** A box for each of these, and for a column out of sight that is filtered all the same. */
    void columns(List<Field<?>> shownNow) {
        shown = List.copyOf(shownNow);
        layOut();
    }

    /** A closed strip makes no boxes: each holds controls that take their time. */
    private void layOut() {
        if (!isOpen()) {
            return;
        }
        Stream<Field<?>> hidden = filters().stream().<Field<?>>map(Filter::field).filter(field -> !shown.contains(field));
        List<Node> now = new ArrayList<>(Stream.concat(shown.stream(), hidden).map(this::box).toList());
        now.add(clear);
        if (!now.equals(boxes.getChildren())) {
            boxes.getChildren().setAll(now);
            showTwoRows();
        }
    }

    /** Whole rows, however tall the lines of a face are. */
    private void showTwoRows() {
        Region first = (Region) boxes.getChildren().getFirst();
        scroll.maxHeightProperty().bind(first.heightProperty().multiply(2).add(boxes.getVgap() + EDGES));
    }

    private FilterBox box(Field<?> field) {
        return made.computeIfAbsent(field, f -> new FilterBox(f, this::changed));
    }

    private void changed() {
        if (!settling) {
            told.accept(filters());
        }
    }

    List<Filter> filters() {
        return made.values().stream().map(FilterBox::filter).flatMap(Optional::stream).toList();
    }

    /** Shows these filters in their boxes, and nothing in the others; tells nobody. */
    void show(List<Filter> filters) {
        settling = true;
        made.values().forEach(box -> box.show(Optional.empty()));
        filters.forEach(filter -> box(filter.field()).show(Optional.of(filter)));
        settling = false;
        layOut();
    }

    void focusFirst() {
        boxes.getChildren().stream().filter(FilterBox.class::isInstance).map(FilterBox.class::cast).findFirst()
                .ifPresent(FilterBox::focusInput);
    }
}
