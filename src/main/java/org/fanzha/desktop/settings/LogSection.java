package org.fanzha.desktop.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Act;
import org.fanzha.office.LogBook;
import org.fanzha.office.LogDesk;
import org.fanzha.office.Office;

/** The log of acts, showings and exports, a page at a time. */
final class LogSection extends Section {
    private static final String EVERY = "全部类别";
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField text = new TextField();
    private final TableView<LogBook.Line> table = new TableView<>();
    private final Label where = Texts.quiet("");
    private final Button newer = button("newer", "较新的一页", () -> turn(-LogDesk.PAGE));
    private final Button older = button("older", "较旧的一页", () -> turn(LogDesk.PAGE));
    private final Office office;
    private final Tools tools;
    private int first;
    private int asked;

    LogSection(Office office, Tools tools) {
        super("日志", "谁也改不了、删不掉的记录：做过什么，看过哪些隐藏的内容，导出过什么。");
        this.office = office;
        this.tools = tools;
        getStyleClass().add("wide");
        filters();
        table.setId("log");
        table.setAccessibleText("日志");
        table.setPlaceholder(Texts.quiet("没有这样的记录。"));
        table.getColumns().add(column("时间", 148, line -> LogDesk.moment(line).substring(0, 16)));
        table.getColumns().add(column("类别", 108, line -> line.act().kind().word()));
        table.getColumns().add(column("说明", 0, line -> line.act().note()));
        TypeWidths.fillLast(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        where.setId("log-where");
        getChildren().addAll(row(kind, text, button("export-log", "导出……", this::export)), notice, table,
                row(newer, older, where));
    }

    private void filters() {
        List<String> kinds = new ArrayList<>(List.of(EVERY));
        Arrays.stream(Act.Kind.values()).map(Act.Kind::word).forEach(kinds::add);
        kind.setId("log-kind");
        kind.setAccessibleText("类别");
        kind.getItems().setAll(kinds);
        kind.setValue(EVERY);
        kind.valueProperty().addListener((o, was, is) -> filterAnew());
        text.setId("log-text");
        text.setPromptText("在说明里查找");
        text.setAccessibleText("在说明里查找");
        text.textProperty().addListener((o, was, is) -> filterAnew());
    }

    /** @param width for type of the usual size */
    private TableColumn<LogBook.Line, String> column(String title, int width, Function<LogBook.Line, String> words) {
        TableColumn<LogBook.Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(c -> new WholeCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private LogBook.Filter filter() {
        Act.Kind chosen = Arrays.stream(Act.Kind.values()).filter(k -> k.word().equals(kind.getValue())).findFirst()
                .orElse(null);
        return new LogBook.Filter(chosen, text.getText().strip());
    }

    @Override
    void front() {
        first = 0;
        read();
    }

    private void filterAnew() {
        first = 0;
        read();
    }

    private void turn(int by) {
        first = Math.max(0, first + by);
        read();
    }

    /** An answer that was overtaken by a later question is let go. */
    private void read() {
        LogBook.Filter filter = filter();
        int from = first;
        int question = ++asked;
        tools.runner().run(() -> office.logDesk().page(filter, from), page -> {
            if (question == asked) {
                show(page);
            }
        }, notice::refuse);
    }

    private void show(LogDesk.Page page) {
        table.getItems().setAll(page.lines());
        table.scrollTo(0);
        where.setText(page.words());
        newer.setDisable(page.first() == 0);
        older.setDisable(!page.hasNext());
    }

    private void export() {
        LogBook.Filter filter = filter();
        tools.choosers().save("导出日志", "反诈台账日志", "csv").ifPresent(out ->
                tools.runner().run(() -> office.logDesk().export(filter, out), lines -> {
                    notice.done("已导出 " + lines + " 条到 " + out + "，用 Excel 或 WPS 打开即可。");
                    read();
                }, notice::refuse));
    }

    @Override
    List<Verb> verbs() {
        return List.of(Verb.of("导出日志", this::export));
    }
}
