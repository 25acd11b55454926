package org.fanzha.desktop.register;

import java.util.Arrays;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Chooses whole rows of a table, a hundred thousand as quickly as one. JavaFX's own choice holds a place a row and
 * looks each up among all others when they are let go, which stops the window for many seconds.
 *
 * @param <S> the class of the rows
 */
final class RowChoice<S> extends TableView.TableViewSelectionModel<S> {
    /** Where JavaFX's table keeps the row at which a range began. */
    private static final String ANCHOR = "anchor";
    private final TableView<S> view;
    private final ChosenRows<Integer> indices = new ChosenRows<>() {
        @Override
        Integer of(int row) {
            return row;
        }
    };
    private final ChosenRows<S> items = new ChosenRows<>() {
        @Override
        S of(int row) {
            return item(row);
        }
    };
    @SuppressWarnings("rawtypes")
    private final ChosenRows<TablePosition> cells = new ChosenRows<>() {
        @Override
        TablePosition<S, ?> of(int row) {
            return new TablePosition<>(view, row, null);
        }
    };

    RowChoice(TableView<S> view) {
        super(view);
        this.view = view;
        setSelectionMode(SelectionMode.MULTIPLE);
        view.getItems().addListener((ListChangeListener<S>) change -> fit());
    }

    private S item(int row) {
        return row >= 0 && row < view.getItems().size() ? view.getItems().get(row) : null;
    }

    /** Rows that are no more are chosen no more. */
    private void fit() {
        int size = view.getItems().size();
        int[] rows = indices.rows();
        if (rows.length > 0 && rows[rows.length - 1] >= size) {
            choose(Arrays.stream(rows).filter(row -> row < size).toArray(), getSelectedIndex() < size ? getSelectedIndex() : -1);
        }
    }

    /** @param last the one chosen last, -1 for none */
    private void choose(int[] rows, int last) {
        boolean same = Arrays.equals(rows, indices.rows());
        if (!same) {
            indices.set(rows);
        }
        setSelectedIndex(last);
        setSelectedItem(item(last));
        if (!same) {
            items.set(rows);
            cells.set(rows);
        }
        if (last >= 0 && view.getFocusModel() != null && view.getFocusModel().getFocusedIndex() != last) {
            view.getFocusModel().focus(last);
        }
    }

    private boolean isRow(int row) {
        return row >= 0 && row < view.getItems().size();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<S> getSelectedItems() {
        return items;
    }

    @SuppressWarnings("rawtypes")
    @Override
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    /** From now on a range begins at what is chosen next, for the row where it began may stand elsewhere now. */
    void forgetAnchor() {
        view.getProperties().remove(ANCHOR);
    }

    @Override
    public void clearAndSelect(int row) {
        if (isRow(row)) {
            forgetAnchor();
            choose(new int[] {row}, row);
        }
    }

    @Override
    public void select(int row) {
        if (isRow(row)) {
            choose(indices.has(row) ? indices.rows() : ChosenRows.union(indices.rows(), IntStream.of(row)), row);
        }
    }

    @Override
    public void select(S item) {
        select(view.getItems().indexOf(item));
    }

    @Override
    public void selectIndices(int row, int... rows) {
        int[] next = ChosenRows.union(indices.rows(), IntStream.concat(IntStream.of(row), Arrays.stream(rows)).filter(this::isRow));
        int last = rows.length == 0 ? row : rows[rows.length - 1];
        choose(next, isRow(last) ? last : getSelectedIndex());
    }

    @Override
    public void selectRange(int start, int end) {
        if (start != end) {
            int from = start < end ? start : end + 1;
            choose(ChosenRows.union(indices.rows(), IntStream.range(from, start < end ? end : start + 1).filter(this::isRow)),
                    start < end ? end - 1 : end + 1);
        }
    }

    @Override
    public void selectRange(int from, javafx.scene.control.TableColumnBase<S, ?> one, int to,
            javafx.scene.control.TableColumnBase<S, ?> other) {
        choose(ChosenRows.union(indices.rows(), IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)).filter(this::isRow)), to);
    }

    @Override
    public void selectAll() {
        int size = view.getItems().size();
        if (size > 0) {
            choose(IntStream.range(0, size).toArray(), getSelectedIndex() < 0 ? size - 1 : getSelectedIndex());
        }
    }

    @Override
    public void clearSelection(int row) {
        if (indices.has(row)) {
            int[] left = Arrays.stream(indices.rows()).filter(chosen -> chosen != row).toArray();
            choose(left, row != getSelectedIndex() ? getSelectedIndex() : left.length == 0 ? -1 : left[left.length - 1]);
        }
    }

    @Override
    public void clearSelection() {
        choose(new int[0], -1);
    }

    @Override
    public boolean isSelected(int row) {
        return indices.has(row);
    }

    @Override
    public boolean isEmpty() {
        return indices.isEmpty();
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(view.getItems().size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getSelectedIndex() < 0 ? view.getItems().size() - 1 : getSelectedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getSelectedIndex() + 1);
    }

    @Override
    public boolean isSelected(int row, TableColumn<S, ?> column) {
        return column == null && isSelected(row);
    }

    @Override
    public void select(int row, TableColumn<S, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, TableColumn<S, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, TableColumn<S, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectLeftCell() {
        throw new UnsupportedOperationException("whole rows are chosen");
    }

    @Override
    public void selectRightCell() {
        throw new UnsupportedOperationException("whole rows are chosen");
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }
}
