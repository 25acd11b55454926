package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchRow;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchWords;
import org.fanzha.office.TakeIn;

/** A batch to look at: its files on the left; beside them the rows by verdict, and the sheet as it was written. */
final class PreviewPane extends VBox {
    private final BatchRows rows;
    private final Tools tools;
    private final FileList files;
    private final RowsPane byVerdict;
    private final SheetPane sheet;
    private final Tab rowsTab;
    private final Tab sheetTab;
    private final TabPane tabs;

    /** @param head the title with what can be done about the batch */
    PreviewPane(BatchRows rows, TakeIn takeIn, Tools tools, Node head) {
        super(8);
        this.rows = rows;
        this.tools = tools;
        this.byVerdict = RowsPane.of(rows, this::toSheet, this::toEntry);
        this.sheet = new SheetPane(takeIn, tools, this::toRow);
        this.rowsTab = new Tab("各行结论", byVerdict);
        this.sheetTab = new Tab("原表", sheet);
        this.tabs = new TabPane(rowsTab, sheetTab);
        this.files = new FileList(rows, this::showFile);
        tabs.setId("views");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane halves = new SplitPane(files, tabs);
        halves.setDividerPositions(0.29);
        halves.setMinHeight(420);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(head, sums(), halves);
    }

    private VBox sums() {
        Label sum = Texts.wrapped(BatchWords.files(rows.batch()) + "。" + BatchWords.sum(v -> rows.count(v))
                + "；另登记月报 " + rows.batch().returns().size() + " 条。");
        sum.setId("sum");
        return new VBox(sum);
    }

    BatchRows rows() {
        return rows;
    }

    /** The one that is looked at; empty for all. */
    Optional<StagedFile> file() {
        return files.selected();
    }

    private void showFile(Optional<StagedFile> file) {
        byVerdict.ofFile(file);
        sheet.ofFile(file);
    }

    private void toSheet(BatchRow row) {
        files.select(Optional.of(row.file()));
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
        if (tabs.getSelectionModel().getSelectedItem() == sheetTab) {
            tabs.getSelectionModel().select(rowsTab);
            sheet.toRow();
        } else {
            byVerdict.selected().filter(row -> !row.file().sheets().isEmpty())
                    .ifPresentOrElse(this::toSheet, () -> tabs.getSelectionModel().select(sheetTab));
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

    private void only(Optional<Verdict> wanted) {
        tabs.getSelectionModel().select(rowsTab);
        byVerdict.only(wanted);
    }
}
