package org.fanzha.desktop.register;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.fanzha.desktop.kit.Order;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Register;

/** The table of any register. It keeps its one list and its place: a saved entry changes its row, nothing else. */
final class EntryTable {
    private static final Map<Look, Integer> WIDTHS = Map.of(Look.NUMBER, 96, Look.MONEY, 112, Look.DAY, 116,
            Look.MONTH, 100, Look.MOMENT, 160, Look.TICK, 88, Look.PARAGRAPH, 220, Look.ID_NUMBER, 190,
            Look.CHOICE, 120, Look.LINE, 168);
    private static final int USUAL_WIDTH = 140;
    private static final int WIDTH_OF_A_CHARACTER = 15;
    private static final int WIDTH_OF_A_SORT_ARROW = 40;
    private static final Set<Look> NUMBERS = Set.of(Look.NUMBER, Look.MONEY);

    private final RegisterDesk desk;
    private final ObservableList<Entry> all = FXCollections.observableArrayList();
    private final FilteredList<Entry> filtered = new FilteredList<>(all);
    private final TableView<Entry> view = new TableView<>();
    private final Map<Entry, String> lines = new IdentityHashMap<>();
    private String text = "";
    private Optional<Set<Long>> only = Optional.empty();
    private long justSaved;

    EntryTable(Register register, RegisterDesk desk) {
        this.desk = desk;
        SortedList<Entry> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        view.setId("entries");
        view.setAccessibleText(register.title());
        register.fields().forEach(field -> view.getColumns().add(column(field)));
    }

    TableView<Entry> view() {
        return view;
    }

    private TableColumn<Entry, Entry> column(Field<?> field) {
        TableColumn<Entry, Entry> column = new TableColumn<>(field.title());
        column.setId(field.key());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new FieldCell(field));
        column.setComparator(comparator(field));
        if (NUMBERS.contains(field.look())) {
            column.getStyleClass().add("number");
        }
        column.setPrefWidth(Math.max(WIDTHS.getOrDefault(field.look(), USUAL_WIDTH),
                field.title().length() * WIDTH_OF_A_CHARACTER + WIDTH_OF_A_SORT_ARROW));
        return column;
    }

    /** Numbers and days by value, choices in the order of their list, all else by pinyin; blank last. */
    private static Comparator<Entry> comparator(Field<?> field) {
        return switch (field.type().keep()) {
            case WHOLE, MONEY, DAY, MONTH, MOMENT, YES_NO ->
                Comparator.comparing(e -> (Object) e.orNull(field), Comparator.nullsLast(EntryTable::compareValues));
            case TEXT, LINK -> field.look() == Look.CHOICE
                    ? Comparator.comparing(e -> place(field, e))
                    : Comparator.comparing(e -> e.show(field), Order.PINYIN);
        };
    }

    /** Both come from one field, so both are of one class. */
    @SuppressWarnings("unchecked")
    private static int compareValues(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static int place(Field<?> field, Entry entry) {
        int place = field.type().choices().orElseThrow().options().indexOf(entry.orNull(field));
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Takes the entries in, and leaves the selection and the scroll where they were. */
    void fill(List<Entry> entries) {
        Optional<Long> chosen = selected().map(Entry::id);
        lines.clear();
        all.setAll(entries);
        chosen.flatMap(this::find).ifPresent(view.getSelectionModel()::select);
    }

    /** A saved entry stays in sight until the filter is changed, even where it fits no longer. */
    void put(Entry entry) {
        justSaved = entry.id();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == entry.id()) {
                lines.remove(all.get(i));
                all.set(i, entry);
                return;
            }
        }
        all.add(entry);
    }

    void remove(long id) {
        all.removeIf(entry -> entry.id() == id);
    }

    void select(Entry entry) {
        view.getSelectionModel().select(entry);
        if (view.getSelectionModel().getSelectedItem() == entry) {
            Cells.scrollIntoView(view, view.getSelectionModel().getSelectedIndex());
        }
    }

    Optional<Entry> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    Optional<Entry> find(long id) {
        return all.stream().filter(entry -> entry.id() == id).findFirst();
    }

    void filter(String wanted) {
        text = wanted.strip().toLowerCase(Locale.ROOT);
        apply();
    }

    /** These entries alone; empty for all. */
    void only(Optional<Set<Long>> ids) {
        only = ids;
        apply();
    }

    private void apply() {
        justSaved = 0;
        filtered.setPredicate(entry -> entry.id() == justSaved
                || only.map(ids -> ids.contains(entry.id())).orElse(true)
                && (text.isEmpty() || line(entry).contains(text)));
    }

    private String line(Entry entry) {
        return lines.computeIfAbsent(entry, e -> e.register().fields().stream().map(e::show)
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT));
    }

    boolean isFiltered() {
        return !text.isEmpty() || only.isPresent();
    }

    int count() {
        return all.size();
    }

    int countShown() {
        return filtered.size();
    }

    /** Asks the office for what may be seen: masked until the form is asked for more. */
    private final class FieldCell extends TableCell<Entry, Entry> {
        private final Field<?> field;

        FieldCell(Field<?> field) {
            this.field = field;
            setAlignment(NUMBERS.contains(field.look()) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : desk.shown(entry, field).replace('\n', ' '));
        }
    }
}
