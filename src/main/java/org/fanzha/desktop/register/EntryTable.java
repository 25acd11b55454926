package org.fanzha.desktop.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.office.Refusal;
import org.fanzha.office.RegisterDesk;
import org.fanzha.office.RegisterView;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Register;

/**
 * The table of any register, over ids that the office finds and sorts. It keeps its place: a saved entry changes its
 * row, nothing else, and stays until something else is asked for.
 */
final class EntryTable {
    private static final Map<Look, Integer> WIDTHS = Map.of(Look.NUMBER, 96, Look.MONEY, 112, Look.DAY, 116,
            Look.MONTH, 100, Look.MOMENT, 160, Look.TICK, 88, Look.PARAGRAPH, 220, Look.ID_NUMBER, 200,
            Look.CHOICE, 120, Look.LINE, 168);
    private static final int USUAL_WIDTH = 140;
    private static final int WIDTH_OF_A_CHARACTER = 15;
    private static final int WIDTH_OF_A_SORT_ARROW = 40;
    private static final int MANY = 1_000;
    private static final Set<Look> NUMBERS = Set.of(Look.NUMBER, Look.MONEY);

    private final RegisterDesk desk;
    private final EntryList rows;
    private final EntryFinder finder;
    private final TableView<Entry> view = new TableView<>();
    private final RowChoice<Entry> choice;
    private final Register register;
    private final Set<Long> pinned = new LinkedHashSet<>();
    private Wanted wanted = Wanted.ALL;
    private Optional<Wanted> taken = Optional.empty();
    private Consumer<Count> counter = count -> { };
    private Consumer<Optional<Entry>> chooser = chosen -> { };
    private int all;
    /** The row at which the keys begin while none is chosen. */
    private int resume;
    private boolean settling;
    private boolean sorting;

    /**
     * How many rows there are.
     *
     * @param all       without the filter
     * @param isReading they are still being read, and it takes a while
     */
    record Count(int shown, int all, boolean isReading) {
    }

    EntryTable(Register register, RegisterDesk desk, Runner runner, Consumer<Refusal> refused) {
        this.register = register;
        this.desk = desk;
        RegisterView entries = desk.view(register);
        this.rows = new EntryList(register, (ids, done) -> read(entries, ids, done, runner, refused));
        this.finder = new EntryFinder(entries, runner, refused, new Answers());
        view.setItems(rows);
        this.choice = new RowChoice<>(view);
        view.setSelectionModel(choice);
        view.setId("entries");
        view.setAccessibleText(register.title());
        view.setPlaceholder(new Region());
        view.setSortPolicy(table -> sorted());
        register.fields().forEach(field -> view.getColumns().add(column(field)));
        TypeWidths.follow(view);
        view.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(was, is));
        rows.addListener((ListChangeListener<Entry>) this::arrived);
    }

    /** Answers in every case: with nothing where the reading failed. */
    private static void read(RegisterView entries, List<Long> ids, Consumer<List<Entry>> done, Runner runner,
            Consumer<Refusal> refused) {
        AtomicReference<List<Entry>> read = new AtomicReference<>(List.of());
        runner.act(() -> {
            try {
                read.set(entries.entries(ids));
            } finally {
                runner.onWindow(() -> done.accept(read.get()));
            }
        }, () -> { }, refused);
    }

    TableView<Entry> view() {
        return view;
    }

    private TableColumn<Entry, Entry> column(Field<?> field) {
        TableColumn<Entry, Entry> column = new TableColumn<>(field.title());
        column.setId(field.key());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new FieldCell(field));
        if (NUMBERS.contains(field.look())) {
            column.getStyleClass().add("number");
        }
        column.setPrefWidth(Math.max(WIDTHS.getOrDefault(field.look(), USUAL_WIDTH),
                field.title().length() * WIDTH_OF_A_CHARACTER + WIDTH_OF_A_SORT_ARROW));
        return column;
    }

    /** What is shown now, to be asked for with one thing changed: {@code show(wanted().text("村=张家湾"))}. */
    Wanted wanted() {
        return wanted;
    }

    /** Shows these from the top, or from the chosen entry where it is among them. */
    void show(Wanted next) {
        if (next.equals(wanted)) {
            return;
        }
        if (next.inBin() != wanted.inBin()) {
            quietly(() -> rows.show(new long[0], List.of(), true));
        }
        wanted = next;
        pinned.clear();
        showSorts();
        finder.find(wanted, 0, rows.isEmpty());
    }

    /** Reads anew, and leaves the selection and the scroll where they were. */
    void refresh() {
        finder.forget();
        finder.find(wanted, Cells.first(view), rows.isEmpty());
    }

    /** A saved entry takes its row, is chosen, and stays in sight until something else is asked for, fit it or not. */
    void put(Entry entry) {
        pinned.add(entry.id());
        boolean isNew = rows.rowOf(entry.id()) < 0;
        all += isNew && entry.version() == 1 ? 1 : 0;
        quietly(() -> {
            int row = rows.put(entry);
            view.getSelectionModel().clearAndSelect(row);
            Cells.scrollIntoView(view, row);
        });
        counted(false);
    }

    /** Takes these rows away and chooses none in their stead; the arrow keys go on where the first of them stood. */
    void remove(Collection<Long> ids) {
        resume = ids.stream().mapToInt(rows::rowOf).filter(row -> row >= 0).min().orElse(0);
        quietly(() -> {
            letGo();
            all -= rows.removeIds(Set.copyOf(ids));
            resume = Math.clamp(resume, 0, Math.max(0, rows.size() - 1));
            view.getFocusModel().focus(rows.isEmpty() ? -1 : resume);
        });
        counted(false);
    }

    void clearSelection() {
        quietly(this::letGo);
    }

    private void letGo() {
        choice.clearSelection();
        choice.forgetAnchor();
    }

    /** The one entry last chosen; empty also while it is still being read. */
    Optional<Entry> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem()).filter(EntryList::isRead);
    }

    /** In the order of the rows. */
    List<Long> selectedIds() {
        return view.getSelectionModel().getSelectedIndices().stream().filter(row -> row >= 0 && row < rows.size()).sorted()
                .map(rows::id).toList();
    }

    /** Chooses the row so many below the chosen one, or where to go on while none is. @return false where there is none */
    boolean step(int by) {
        int chosen = view.getSelectionModel().getSelectedIndex();
        int row = chosen >= 0 ? chosen + by : by > 0 ? resume + by - 1 : resume + by;
        if (row < 0 || row >= view.getItems().size()) {
            return false;
        }
        view.getSelectionModel().clearAndSelect(row);
        Cells.scrollIntoView(view, row);
        return true;
    }

    /** Every row in order, those out of sight too. */
    List<Long> shownIds() {
        return Arrays.stream(rows.ids()).boxed().toList();
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

    private void counted(boolean isReading) {
        counter.accept(new Count(rows.size(), all, isReading));
    }

    private void chosen(Entry was, Entry is) {
        if (!settling && (is == null || EntryList.isRead(is))) {
            chooser.accept(Optional.ofNullable(is));
        }
    }

    /** A row that was chosen before it was read is told of when it comes. */
    private void arrived(ListChangeListener.Change<? extends Entry> change) {
        Entry chosen = view.getSelectionModel().getSelectedItem();
        int row = view.getSelectionModel().getSelectedIndex();
        if (chosen != null && !EntryList.isRead(chosen) && row >= 0 && row < rows.size() && rows.id(row) == chosen.id()
                && EntryList.isRead(rows.get(row))) {
            view.getSelectionModel().select(row);
        }
    }

    /** A click on a heading asks the office; the rows themselves are never compared. */
    private boolean sorted() {
        if (!sorting) {
            show(wanted.sorts(view.getSortOrder().stream()
                    .map(column -> new Wanted.Sort(register.fieldByKey(column.getId()).orElseThrow(),
                            column.getSortType() == TableColumn.SortType.DESCENDING)).toList()));
        }
        return true;
    }

    /** Puts the arrows over the columns where something else than a click asked for the order. */
    private void showSorts() {
        sorting = true;
        Map<String, TableColumn<Entry, ?>> byKey = view.getColumns().stream()
                .collect(Collectors.toMap(TableColumn::getId, column -> column));
        List<TableColumn<Entry, ?>> order = wanted.sorts().stream().<TableColumn<Entry, ?>>map(sort -> byKey.get(sort.field().key()))
                .toList();
        if (!order.equals(view.getSortOrder())) {
            view.getSortOrder().setAll(order);
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).setSortType(wanted.sorts().get(i).descending()
                    ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        }
        sorting = false;
    }

    /** What the office answers, on the window's thread. */
    private final class Answers implements EntryFinder.Answers {
        @Override
        public void first(List<Entry> entries) {
            quietly(() -> rows.show(entries.stream().mapToLong(Entry::id).toArray(), entries, true));
        }

        @Override
        public void reading() {
            counted(true);
        }

        @Override
        public void found(EntryFinder.Answer answer) {
            boolean isOther = !taken.equals(Optional.of(answer.wanted()));
            taken = Optional.of(answer.wanted());
            resume = isOther ? 0 : resume;
            Set<Long> chosen = chosenToKeep(isOther);
            int first = Cells.first(view);
            long top = first < rows.size() ? rows.id(first) : 0;
            all = answer.found().all();
            quietly(() -> {
                letGo();
                rows.show(withPinned(answer.found().ids()), answer.window(), answer.forgets());
                choose(chosen);
            });
            settleScroll(isOther, first, top);
            counted(false);
        }

        private void settleScroll(boolean isOther, int first, long top) {
            int chosen = view.getSelectionModel().getSelectedIndex();
            if (isOther && chosen >= 0) {
                Cells.scrollIntoView(view, chosen);
            } else if (isOther) {
                view.scrollTo(0);
            } else if (first >= rows.size() || rows.id(first) != top) {
                view.scrollTo(Math.max(rows.rowOf(top), 0));
            }
        }

        /** What was saved since the filter last changed stays about where it was, fit it or not. */
        private long[] withPinned(long[] ids) {
            if (pinned.isEmpty()) {
                return ids;
            }
            List<Long> found = Arrays.stream(ids).boxed().collect(Collectors.toCollection(ArrayList::new));
            Set<Long> among = new HashSet<>(found);
            for (long id : pinned) {
                if (!among.contains(id) && rows.rowOf(id) >= 0) {
                    found.add(Math.min(rows.rowOf(id), found.size()), id);
                }
            }
            return found.stream().mapToLong(Long::longValue).toArray();
        }

        /** Thousands of chosen rows are let go where the filter changes: nobody could tell which are left. */
        private Set<Long> chosenToKeep(boolean isOther) {
            int count = view.getSelectionModel().getSelectedIndices().size();
            return count > MANY && (isOther || count < rows.size()) ? Set.of() : Set.copyOf(selectedIds());
        }

        /** All at once where all are, for JavaFX takes seconds to add many rows to a selection. */
        private void choose(Set<Long> ids) {
            int[] chosen = IntStream.range(0, ids.isEmpty() ? 0 : rows.size()).filter(row -> ids.contains(rows.id(row))).toArray();
            if (chosen.length > MANY) {
                view.getSelectionModel().selectAll();
            } else if (chosen.length > 0) {
                view.getSelectionModel().selectIndices(chosen[0], Arrays.copyOfRange(chosen, 1, chosen.length));
            }
        }
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
