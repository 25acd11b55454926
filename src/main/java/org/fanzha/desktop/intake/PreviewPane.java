package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchRow;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchWords;
import org.fanzha.office.FileWords;

/**
 * A batch to look at: its files on the left; beside them the rows by verdict, and the sheet as it was written. While it
 * waits to be written, something can be said of the sheet under the files.
 */
final class PreviewPane extends VBox {
    private final Tools tools;
    private final Sayer sayer;
    private final FileList files;
    private final RowsPane byVerdict;
    private final SheetPane sheet;
    private final SayPane say;
    private final SplitPane left;
    private final Tab rowsTab;
    private final Tab sheetTab;
    private final TabPane tabs;
    private final Label sum = Texts.wrapped("");
    private final Notice told = new Notice();
    private final Notice toldOfRows = new Notice();
    private BatchRows rows;

    /** @param head the title with what can be done about the batch */
    PreviewPane(BatchRows rows, Sayer sayer, Tools tools, Node head) {
        super(8);
        this.rows = rows;
        this.tools = tools;
        this.sayer = sayer;
        this.say = new SayPane(sayer, tools);
        this.byVerdict = RowsPane.of(rows, this::toSheet, this::toEntry);
        this.sheet = new SheetPane(sayer.takeIn(), tools, this::toRow, new Heard());
        this.rowsTab = new Tab("各行结论", byVerdict);
        this.sheetTab = new Tab("原表", sheet);
        this.tabs = new TabPane(rowsTab, sheetTab);
        this.files = new FileList(rows, this::showFile);
        this.left = new SplitPane(files);
        left.setOrientation(Orientation.VERTICAL);
        left.getStyleClass().add("left-half");
        tabs.setId("views");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> fold());
        Halves halves = new Halves(0.29, sum, left, tabs);
        halves.setMinHeight(420);
        VBox.setVgrow(halves, Priority.ALWAYS);
        sum.setId("sum");
        told.setId("told");
        sums();
        sheet.under(told);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pass);
        getChildren().addAll(head, sum, toldOfRows, halves);
    }

    /** Lists and tables keep F2 to themselves for editing, which nobody does in them here: it goes on to the verbs. */
    private void pass(KeyEvent key) {
        if (key.getCode() == KeyCode.F2) {
            key.consume();
            Event.fireEvent(getParent(), key.copyFor(getParent(), getParent()));
        }
    }

    private void sums() {
        int returns = rows.batch().returns().size();
        sum.setText(BatchWords.files(rows.batch()) + "。" + BatchWords.sum(v -> rows.count(v))
                + (returns == 0 ? "。" : "；另登记月报 " + returns + " 条。"));
    }

    /** What can be said stands under the files, while the sheet is looked at. */
    private void fold() {
        boolean wanted = sayer.listens() && isAtSheet();
        files.narrow(wanted);
        if (wanted && !left.getItems().contains(say)) {
            say.carry(sheet.said());
            left.getItems().add(say);
            left.setDividerPositions(0.36);
        } else if (!wanted && left.getItems().remove(say)) {
            say.letGo();
            sheet.under(sheet.said());
        }
    }

    BatchRows rows() {
        return rows;
    }

    /** The keys at the sheet or at the rows, whichever is in front; at the files where no sheet is drawn. */
    @Override
    public void requestFocus() {
        if (!isAtSheet()) {
            byVerdict.focusTable();
        } else if (sheet.isDrawn()) {
            sheet.focusTable();
        } else {
            files.focusList();
        }
    }

    private boolean isAtSheet() {
        return tabs.getSelectionModel().getSelectedItem() == sheetTab;
    }

    /** The one that is looked at; empty for all. */
    Optional<StagedFile> file() {
        return files.selected();
    }

    /** The same files staged anew by what was said: everything stays where it was. */
    void renew(BatchRows now, String sentence, boolean canTakeBack) {
        Optional<String> focus = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner())
                .flatMap(say::idWithin);
        rows = now;
        sums();
        Optional<StagedFile> file = files.renew(now);
        byVerdict.renew(now, file);
        say.focusNext(focus);
        sheet.renew(file, sayer.sayings(), isAtSheet() && focus.isEmpty());
        toldOfRows.clear();
        (isAtSheet() ? told : toldOfRows).say(sentence,
                canTakeBack ? new Notice.Offer[] {new Notice.Offer("撤回", sayer::takeBack)} : new Notice.Offer[0]);
    }

    /** Nothing came of what was said: the boxes show again what holds. */
    void asBefore() {
        say.again();
    }

    private void showFile(Optional<StagedFile> file) {
        told.clear();
        toldOfRows.clear();
        byVerdict.ofFile(file);
        sheet.ofFile(file);
        if (sayer.listens() && file.filter(f -> FileWords.asked(f) > 0 || PasswordLine.opens(f)).isPresent()
                && !isAtSheet()) {
            boolean focused = getScene() != null && isWithin(getScene().getFocusOwner(), byVerdict);
            tabs.getSelectionModel().select(sheetTab);
            if (focused) {
                sheet.focusTable();
            }
        }
    }

    private static boolean isWithin(Node node, Node pane) {
        return node != null && (node == pane || isWithin(node.getParent(), pane));
    }

    private void toSheet(BatchRow row) {
        files.show(row.file());
        tabs.getSelectionModel().select(sheetTab);
        sheet.goTo(row);
    }

    private void toRow(StagedFile file, StagedRow row) {
        tabs.getSelectionModel().select(rowsTab);
        byVerdict.select(file, row);
    }

    private void toEntry(BatchRow row) {
        tools.navigator().toEntries(row.table().register(), Set.of(row.row().entryId()), row.place() + "，第 " + row.row().row() + " 行");
    }

    private void turn() {
        if (isAtSheet()) {
            tabs.getSelectionModel().select(rowsTab);
            byVerdict.focusTable();
            sheet.toRow();
        } else {
            byVerdict.selected().filter(row -> !row.file().sheets().isEmpty())
                    .ifPresentOrElse(this::toSheet, () -> tabs.getSelectionModel().select(sheetTab));
            sheet.focusTable();
        }
    }

    /** What the sheet tells is spoken of under the files. */
    private final class Heard implements SheetPane.Heard {
        @Override
        public void chosen(Chosen at) {
            say.at(at);
        }

        @Override
        public void head() {
            say.turn(SayPane.Page.COLUMN);
        }

        @Override
        public void line(Chosen from, int to) {
            if (sayer.listens()) {
                BlockPage.Line.at(from.lines(), from.row().number(), to).ifPresent(line -> BlockPage.move(from, sayer, line, to));
            }
        }

        @Override
        public void nothing() {
            say.nothing();
        }

        @Override
        public boolean canUnlock() {
            return sayer.listens();
        }

        @Override
        public void unlock(StagedFile file, char[] password) {
            sayer.unlock(file.name(), password);
        }
    }

    /** What can be done while one looks at a batch. @param shown the pane that is shown, if one is */
    static List<Verb> verbs(Supplier<Optional<PreviewPane>> shown) {
        return List.of(verb("在原表和结论之间来回", "Shortcut+E", shown, PreviewPane::turn),
                verb("下一个文件", "Alt+Down", shown, pane -> pane.files.step(1)),
                verb("上一个文件", "Alt+Up", shown, pane -> pane.files.step(-1)),
                verb("看全部行", "Alt+0", shown, pane -> pane.only(Optional.empty())),
                verb("只看新增的行", "Alt+1", shown, pane -> pane.only(Optional.of(Verdict.INSERTED))),
                verb("只看更新的行", "Alt+2", shown, pane -> pane.only(Optional.of(Verdict.UPDATED))),
                verb("只看未变的行", "Alt+3", shown, pane -> pane.only(Optional.of(Verdict.UNCHANGED))),
                verb("只看待办的行", "Alt+4", shown, pane -> pane.only(Optional.of(Verdict.PARKED))),
                verb("只看拒绝的行", "Alt+5", shown, pane -> pane.only(Optional.of(Verdict.REJECTED))));
    }

    private static Verb verb(String name, String keys, Supplier<Optional<PreviewPane>> shown, Consumer<PreviewPane> act) {
        return Verb.of(name, keys, () -> shown.get().ifPresent(act)).where(() -> shown.get().isPresent());
    }

    /** Where something can be said of the chosen cell: that is asked before the sheet is in front. */
    Optional<SayPane> saying() {
        return Optional.of(say).filter(s -> left.getItems().contains(s) && s.chosen().isPresent());
    }

    private void only(Optional<Verdict> wanted) {
        tabs.getSelectionModel().select(rowsTab);
        byVerdict.only(wanted);
    }
}
