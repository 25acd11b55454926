package org.fanzha.desktop.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.fanzha.office.find.Order;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.office.RegisterDesk;
import org.fanzha.office.find.Wanted;
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
    private final Register register;
    private final Runner runner;
    private final Consumer<Refusal> refused;
    private Wanted wanted = Wanted.ALL;
    private Consumer<Count> counter = count -> { };
    private Consumer<Optional<Entry>> chooser = chosen -> { };
    private long justSaved;
    private boolean settling;

    /**
     * How many rows there are.
     *
     * @param all without the filter
     */
    record Count(int shown, int all) {
    }

    EntryTable(Register register, RegisterDesk desk, Runner runner, Consumer<Refusal> refused) {
        this.register = register;
        this.desk = desk;
        this.runner = runner;
        this.refused = refused;
        SortedList<Entry> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        view.setId("entries");
        view.setAccessibleText(register.title());
        register.fields().forEach(field -> view.getColumns().add(column(field)));
        view.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!settling) {
                chooser.accept(Optional.ofNullable(is));
            }
        });
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

    /** What is shown now, to be asked for with one thing changed: {@code show(wanted().text("村=张家湾"))}. */
    Wanted wanted() {
        return wanted;
    }

    /** Shows these from the top, or from the chosen entry where it is among them. */
    void show(Wanted next) {
        boolean other = next.inBin() != wanted.inBin();
        wanted = next;
        justSaved = 0;
        if (other) {
            refresh();
        } else {
            apply();
        }
    }

    /** Reads anew, and leaves the selection and the scroll where they were. */
    void refresh() {
        Wanted mine = wanted;
        runner.run(() -> desk.entries(register, mine.inBin() ? Query.BIN : Query.ALL), entries -> fill(mine, entries),
                refused);
    }

    private void fill(Wanted mine, List<Entry> entries) {
        if (mine.inBin() != wanted.inBin()) {
            return;
        }
        List<Long> chosen = selectedIds();
        quietly(() -> {
            lines.clear();
            all.setAll(entries);
            apply();
            chosen.forEach(id -> find(id).ifPresent(view.getSelectionModel()::select));
        });
    }

    /** A saved entry takes its row, is chosen, and stays in sight until something else is asked for, fit it or not. */
    void put(Entry entry) {
        justSaved = entry.id();
        quietly(() -> {
            int row = IntStream.range(0, all.size()).filter(i -> all.get(i).id() == entry.id()).findFirst().orElse(-1);
            if (row < 0) {
                all.add(entry);
            } else {
                lines.remove(all.get(row));
                all.set(row, entry);
            }
            view.getSelectionModel().clearSelection();
            view.getSelectionModel().select(entry);
        });
        if (view.getSelectionModel().getSelectedItem() == entry) {
            Cells.scrollIntoView(view, view.getSelectionModel().getSelectedIndex());
        }
        counted();
    }

    /** Takes these rows away and chooses none in their stead. */
    void remove(Collection<Long> ids) {
        quietly(() -> {
            view.getSelectionModel().clearSelection();
            all.removeIf(entry -> ids.contains(entry.id()));
        });
        counted();
    }

    void clearSelection() {
        quietly(view.getSelectionModel()::clearSelection);
    }

    /** The one entry last chosen; empty also while it is still being read. */
    Optional<Entry> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    /** In the order of the rows. */
    List<Long> selectedIds() {
        return view.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Entry::id).toList();
    }

    /** Every row in order, those out of sight too. */
    List<Long> shownIds() {
        return view.getItems().stream().map(Entry::id).toList();
    }

    /** Asked when rows came, went or were filtered. */
    void onCount(Consumer<Count> told) {
        counter = told;
    }

    /** Asked when the clerk chose another entry, empty for none; not when the table itself moved the selection. */
    void onChosen(Consumer<Optional<Entry>> told) {
        chooser = told;
    }

    /** Does to the table what is no choice of the clerk's. */
    private void quietly(Runnable act) {
        boolean outer = settling;
        settling = true;
        act.run();
        settling = outer;
    }

    private void counted() {
        counter.accept(new Count(filtered.size(), all.size()));
    }

    private Optional<Entry> find(long id) {
        return all.stream().filter(entry -> entry.id() == id).findFirst();
    }

    private void apply() {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        filtered.setPredicate(entry -> entry.id() == justSaved
                || wanted.only().map(ids -> ids.contains(entry.id())).orElse(true)
                && (text.isEmpty() || line(entry).contains(text)));
        counted();
    }

    private String line(Entry entry) {
        return lines.computeIfAbsent(entry, e -> e.register().fields().stream().map(e::show)
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT));
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
