package org.fanzha.desktop.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.office.ColumnLayout;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;

/**
 * Puts a table's columns as they were left, and keeps how they are left now, be it by mouse or by keyboard. Widths are
 * kept as for type of the usual size, so that they fit when the type has grown since.
 */
final class TableColumns {
    /** A column is drawn through many widths; the last one is kept. */
    private static final Duration AT_REST = Duration.millis(500);
    private final Work work;
    private final TableView<Entry> view;
    private final Map<String, TableColumn<Entry, ?>> columns = new HashMap<>();
    private final Map<String, Double> usual = new HashMap<>();
    private final PauseTransition pause = new PauseTransition(AT_REST);
    private final List<Runnable> watchers = new ArrayList<>();
    private boolean settling;

    TableColumns(Work work, TableView<Entry> view) {
        this.work = work;
        this.view = view;
        for (TableColumn<Entry, ?> column : view.getColumns()) {
            columns.put(column.getId(), column);
            usual.put(column.getId(), column.getPrefWidth());
            column.widthProperty().addListener(this::moved);
            column.visibleProperty().addListener(this::moved);
        }
        view.getColumns().addListener((ListChangeListener<TableColumn<Entry, ?>>) change -> moved(null));
        pause.setOnFinished(e -> {
            if (isInSight()) {
                keep();
            }
        });
    }

    /** The ledger may be closed by the time a column comes to rest. */
    private boolean isInSight() {
        return view.getScene() != null && view.getScene().getWindow() != null && view.getScene().getWindow().isShowing();
    }

    private void moved(Observable what) {
        if (!settling) {
            pause.playFromStart();
        }
    }

    private void keep() {
        ColumnLayout now = layout();
        work.act(() -> work.office().views().keep(work.register(), now), () -> { });
        watchers.forEach(Runnable::run);
    }

    /** Told whenever columns were shown, hidden, moved or drawn. */
    void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    /** As they were left last time. */
    void restore() {
        work.run(() -> work.office().views().columns(work.register()), this::show);
    }

    /** Puts the columns so, and keeps it. */
    void arrange(ColumnLayout layout) {
        show(layout);
        pause.stop();
        keep();
    }

    private void show(ColumnLayout layout) {
        settling = true;
        List<TableColumn<Entry, ?>> order = new ArrayList<>();
        for (ColumnLayout.Column wanted : layout.columns()) {
            TableColumn<Entry, ?> column = columns.get(wanted.field().key());
            column.setVisible(wanted.shown());
            double width = wanted.width() > 0 ? wanted.width() : usual.get(wanted.field().key());
            column.setPrefWidth(width * TypeWidths.factor(column));
            order.add(column);
        }
        if (!order.equals(view.getColumns())) {
            view.getColumns().setAll(order);
        }
        settling = false;
        watchers.forEach(Runnable::run);
    }

    ColumnLayout layout() {
        return new ColumnLayout(view.getColumns().stream().map(this::column).toList());
    }

    private ColumnLayout.Column column(TableColumn<Entry, ?> column) {
        double width = atUsualSize(column);
        boolean isUsual = Math.abs(width - usual.get(column.getId())) < 1;
        return new ColumnLayout.Column(work.register().fieldByKey(column.getId()).orElseThrow(), column.isVisible(),
                isUsual ? 0 : width);
    }

    private static double atUsualSize(TableColumn<?, ?> column) {
        return column.getWidth() / TypeWidths.factor(column);
    }

    double width(Field<?> field) {
        return atUsualSize(columns.get(field.key()));
    }

    /** The fields that can be seen, in the order of the screen. */
    List<Field<?>> shown() {
        return layout().shown();
    }
}
