package org.fanzha.desktop.kit;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.office.PrintDesk;
import org.fanzha.office.Printing.Job;
import org.fanzha.office.Printing.Printer;

/** Printer, copies and pages in one line in place of a dialog; it takes no room until it is opened. */
public final class PrintStrip extends VBox {
    private static final int MOST_COPIES = 99;
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final TextField pages = new TextField();
    private final CheckBox bothSides = new CheckBox("双面");
    private final Button print = button("打印", this::print);
    private final FlowPane row;
    private final Notice notice = new Notice();
    private final Runner runner;
    private final PrintDesk desk;
    private String title = "";
    private byte[] pdf = {};
    private Runnable leave = this::close;
    private Node cameFrom;

    public PrintStrip(Runner runner, PrintDesk desk) {
        super(8);
        this.runner = runner;
        this.desk = desk;
        printer.setId("printer");
        printer.getStyleClass().add("printer");
        printer.valueProperty().addListener((o, was, is) -> offer());
        copies.setId("copies");
        copies.setEditable(true);
        copies.getStyleClass().add("copies");
        copies.setAccessibleText("份数");
        copies.getEditor().setAccessibleText("份数");
        pages.setId("print-pages");
        pages.setPromptText("全部，或 2-3");
        pages.getStyleClass().add("print-range");
        pages.setAccessibleText("打印哪几页");
        print.setId("print-now");
        row = new FlowPane(16, 8, labelled("打印机", printer), labelled("份数", copies), labelled("页", pages), bothSides,
                new HBox(8, print, button("不打印", this::close)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-detail");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(row, notice);
        close();
    }

    /** Its own fields keep Esc to themselves, so it comes first; an open list of printers is closed alone. */
    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !printer.isShowing()) {
            leave.run();
            key.consume();
        }
    }

    /** What Esc does in place of closing the strip, where the strip is never without what is around it. */
    void onEscape(Runnable act) {
        leave = act;
    }

    private static Button button(String verb, Runnable act) {
        Button button = new Button(verb);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static HBox labelled(String words, Node control) {
        Label label = Texts.quiet(words);
        label.setLabelFor(control);
        HBox box = new HBox(8, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** @param heading what the printer's queue and the log show; without personal data */
    public void open(String heading, byte[] bytes) {
        title = heading;
        pdf = bytes.clone();
        cameFrom = isOpen() || getScene() == null ? cameFrom : getScene().getFocusOwner();
        pages.clear();
        notice.clear();
        Room.give(row, true);
        printer.setPromptText("正在找打印机……");
        offer();
        runner.run(desk::printers, this::show, notice::refuse);
    }

    private void show(List<Printer> found) {
        Optional<Printer> before = Optional.ofNullable(printer.getValue());
        printer.getItems().setAll(found);
        printer.setValue(before.filter(found::contains).orElse(found.isEmpty() ? null : found.getFirst()));
        printer.setPromptText("没有打印机");
        if (found.isEmpty()) {
            notice.ask("这台电脑没有装打印机。装好以后再点“打印”，或者先存为 PDF，拿到别的电脑上打印。");
        }
        offer();
        printer.requestFocus();
    }

    private void offer() {
        Printer chosen = printer.getValue();
        print.setDisable(chosen == null);
        bothSides.setDisable(chosen == null || !chosen.canTurn());
        bothSides.setSelected(!bothSides.isDisabled());
    }

    /** The keys go back to where they were when it was opened. */
    public void close() {
        if (isOpen() && getScene() != null && isWithin(getScene().getFocusOwner()) && cameFrom != null) {
            cameFrom.requestFocus();
        }
        Room.give(row, false);
        notice.clear();
    }

    private boolean isWithin(Node node) {
        return node != null && (node == this || isWithin(node.getParent()));
    }

    public boolean isOpen() {
        return row.isVisible();
    }

    private void print() {
        Optional<PageRange> range = PageRange.read(pages.getText());
        if (range.isEmpty()) {
            notice.ask("“" + pages.getText() + "”看不懂，请写成“2”或“2-3”，空着就是全部。");
            return;
        }
        Job job = new Job(pdf, title, printer.getValue().name(), copies.getValue(), range.get().first(), range.get().last(),
                bothSides.isSelected());
        print.setDisable(true);
        notice.say("正在送往打印机……");
        runner.act(() -> desk.print(job), () -> printed(job), refusal -> {
            offer();
            notice.refuse(refusal);
        });
    }

    private void printed(Job job) {
        close();
        notice.done("已送到“" + job.printer() + "”，" + job.copies() + " 份。");
    }
}
