package org.fanzha.desktop.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Office;
import org.fanzha.office.SavedView;
import org.fanzha.office.find.Filter;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Sensitivity;

/**
 * Any register. Shows its entries; offers to find, add, change one or several, delete, bring back and hand out; asks
 * for the register, the office and the tools.
 */
public final class RegisterScreen implements Screen {
    /** JavaFX itself would pass over the first row. */
    private static final KeyCombination FIRST_ROW = new KeyCodeCombination(KeyCode.DOWN);
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final Notice restriction = new Notice();
    private final Side side = new Side(root);
    private final Work work;
    private final EntryTable table;
    private final TableColumns columns;
    private final FilterStrip filters = new FilterStrip(this::filterBy);
    private final Bin bin;
    private final FormFlow flow;
    private final HandOut out;
    private final Printout printout;
    private final SeveralStrip several;
    private final ViewsMenu menu = new ViewsMenu(this::open, this::arrangeViews, this::arrangeColumns, this::showAll);
    private final Toolbar toolbar;
    private final EmptyRegister empty;
    private ViewsPane views;
    private ColumnsPane columnsPane;

    public RegisterScreen(Register register, Office office, Tools tools) {
        this.work = new Work(register, office, tools, notice);
        this.table = new EntryTable(register, office.desk(), tools.runner(), notice::refuse);
        this.columns = new TableColumns(work, table.view());
        TakingBack back = new TakingBack(work, this::reload);
        this.bin = new Bin(work, table, back);
        this.flow = new FormFlow(work, table, side, bin, () -> table.wanted().inBin());
        this.out = new HandOut(work, table, columns);
        this.printout = new Printout(work, table, columns, root);
        this.several = new SeveralStrip(work, table, bin, back, out, flow::gone);
        this.toolbar = new Toolbar(register, new Acts(), menu, out.menu("export", "导出", table::shownIds));
        this.empty = new EmptyRegister(register, flow::add, () -> tools.navigator().toIntake(List.of()), this::showAll);
        layOut();
        watch();
    }

    private void layOut() {
        root.getStyleClass().add("screen");
        VBox head = new VBox(8, toolbar, filters, several, restriction, notice);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
        root.setCenter(table.view());
    }

    private void watch() {
        root.rightProperty().addListener((o, was, is) -> toolbar.lead(!(is instanceof FormPane)));
        table.onChosen(this::chosen);
        table.onCount(this::counted);
        table.view().getSelectionModel().getSelectedIndices().addListener((InvalidationListener) o -> choice());
        table.view().setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !toolbar.isBin()) {
                flow.enter();
            }
        });
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FIRST_ROW.match(key) && table.selectedIds().isEmpty() && table.step(1)) {
                key.consume();
            }
        });
        table.view().setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !toolbar.isBin()) {
                flow.enter();
            }
        });
        columns.onChange(() -> filters.columns(columns.shown()));
        filters.columns(columns.shown());
        columns.restore();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void front() {
        flow.refreshTargets();
        work.run(() -> work.office().views().views(work.register()), menu::show);
        reload();
    }

    @Override
    public void takeFocus() {
        if (flow.unsaved().isEmpty()) {
            table.view().requestFocus();
        } else {
            flow.enter();
        }
    }

    @Override
    public String title() {
        return work.register().title();
    }

    @Override
    public String help() {
        return "register";
    }

    @Override
    public List<Verb> verbs() {
        Verb restore = Verb.of("恢复所选", "Alt+R", this::restore).where(() -> toolbar.isBin() && !table.selectedIds().isEmpty());
        return Stream.of(flow.verbs(), Verb.about("所选各条", several.verbs()), Verb.about("复制和粘贴", out.copying()),
                Verb.about("导出和打印", out.exports()), Verb.about("导出和打印", printout.verbs()),
                List.of(Verb.of("查找", "Shortcut+F", toolbar::focusFilter)), Verb.about("查看", ways()),
                Verb.about("所选各条", List.of(restore)), List.of(Verb.of("返回", "Esc", this::back))).flatMap(List::stream).toList();
    }

    private List<Verb> ways() {
        return List.of(Verb.of("按列筛选", "Shortcut+Shift+L", () -> filterColumns(!filters.isOpen())),
                Verb.of("列的显示和次序", this::arrangeColumns), Verb.of("保存和整理视图", this::arrangeViews),
                Verb.of("显示全部", this::showAll), Verb.of("回收站（打开或关上）", toolbar::switchBin));
    }

    @Override
    public Optional<String> unsaved() {
        return flow.unsaved();
    }

    /** These entries alone, until the clerk asks for all. */
    public void showOnly(Set<Long> ids, String why) {
        show(Wanted.ALL.only(Optional.of(ids)).inBin(toolbar.isBin()));
        restriction.say("只显示“" + why + "”背后的 " + ids.size() + " 条。", new Notice.Offer("显示全部", this::showAll));
    }

    private void showAll() {
        restriction.clear();
        show(Wanted.ALL.inBin(toolbar.isBin()));
    }

    /** Puts the filters where they are typed, then asks for the rows once. */
    private void show(Wanted wanted) {
        filters.show(wanted.filters());
        toolbar.filterText(wanted.text());
        table.show(wanted);
        toolbar.columnFilters(filters.isOpen(), wanted.filters().size());
    }

    private void open(SavedView view) {
        columns.arrange(view.columns());
        restriction.clear();
        show(view.wanted(toolbar.isBin()));
        filterColumns(!view.filters().isEmpty());
        noteIfHidden(view.filters());
        work.tools().navigator().say("视图：" + view.name());
    }

    private void reload() {
        table.show(table.wanted().inBin(toolbar.isBin()));
        table.refresh();
    }

    private void counted(EntryTable.Count count) {
        if (count.isReading()) {
            toolbar.count("正在读取……");
            return;
        }
        empty.describe(count.all() > 0, toolbar.isBin());
        table.view().setPlaceholder(empty);
        toolbar.count(table.wanted().isFiltered() ? "共 " + count.all() + " 条，符合的 " + count.shown() + " 条"
                : "共 " + count.all() + " 条");
    }

    private void chosen(Optional<Entry> entry) {
        if (entry.isPresent() && !toolbar.isBin() && table.selectedIds().size() == 1) {
            flow.chosen(entry.get());
        }
    }

    private void choice() {
        int rows = table.view().getSelectionModel().getSelectedIndices().size();
        toolbar.binSelection(rows > 0);
        several.show(toolbar.isBin() ? 0 : rows);
        if (rows > 1) {
            flow.leave();
        }
    }

    private void restore() {
        bin.restore(table.selectedIds());
    }

    private void filterColumns(boolean open) {
        filters.setOpen(open);
        toolbar.columnFilters(open, table.wanted().filters().size());
        if (open) {
            filters.focusFirst();
        }
    }

    private void filterBy(List<Filter> wanted) {
        boolean more = wanted.size() > table.wanted().filters().size();
        table.show(table.wanted().filters(wanted));
        toolbar.columnFilters(filters.isOpen(), wanted.size());
        if (more) {
            noteIfHidden(wanted);
        }
    }

    private void noteIfHidden(List<Filter> wanted) {
        if (wanted.stream().anyMatch(filter -> filter.field().sensitivity() == Sensitivity.SENSITIVE)) {
            work.act(() -> work.desk().noteHiddenSearch(work.register()), () -> { });
        }
    }

    private void arrangeColumns() {
        flow.unlessUnsaved("不保存，设置列", () -> {
            columnsPane = columnsPane == null ? new ColumnsPane(work, columns, this::leaveSide) : columnsPane;
            side.show(columnsPane);
            columnsPane.open();
        });
    }

    private void arrangeViews() {
        flow.unlessUnsaved("不保存，整理视图", () -> {
            views = views == null ? new ViewsPane(work, new Views()) : views;
            side.show(views);
            views.open();
        });
    }

    private void leaveSide() {
        side.close();
        table.view().requestFocus();
    }

    private void back() {
        if (printout.close() || several.close()) {
            table.view().requestFocus();
        } else if (toolbar.isBin()) {
            toolbar.switchBin();
            table.view().requestFocus();
        } else {
            flow.cancel();
        }
    }

    /** What the pane of views asks for. */
    private final class Views implements ViewsPane.Acts {
        @Override
        public SavedView current(String name) {
            return SavedView.of(name, table.wanted(), columns.layout());
        }

        @Override
        public void open(SavedView view) {
            RegisterScreen.this.open(view);
        }

        @Override
        public void changed(List<SavedView> all) {
            menu.show(all);
        }

        @Override
        public void close() {
            leaveSide();
        }
    }

    /** What the toolbar may ask for. */
    private final class Acts implements Toolbar.Acts {
        @Override
        public void add() {
            flow.add();
        }

        @Override
        public void filter(String text) {
            table.show(table.wanted().text(text));
        }

        @Override
        public void filterSettled() {
            if (work.register().fields().stream().anyMatch(f -> f.sensitivity() == Sensitivity.SENSITIVE)) {
                work.act(() -> work.desk().noteHiddenSearch(work.register()), () -> { });
            }
        }

        @Override
        public void toRows() {
            table.view().requestFocus();
            if (table.selectedIds().isEmpty()) {
                table.step(1);
            }
        }

        @Override
        public void filterColumns(boolean open) {
            RegisterScreen.this.filterColumns(open);
        }

        @Override
        public void bin() {
            side.close();
            notice.clear();
            several.show(0);
            reload();
        }

        @Override
        public void restoreSelected() {
            restore();
        }
    }
}
