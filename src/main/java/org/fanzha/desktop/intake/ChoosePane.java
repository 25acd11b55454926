package org.fanzha.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.DayBox;
import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.BatchStore;
import org.fanzha.office.TakeIn;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where taking in begins: files by choosing or dropping, two questions about them, and the batches so far. */
final class ChoosePane extends VBox {
    private static final int MONTHS_OFFERED = 18;
    private static final String NOT_SAID = "不指定";
    private final ComboBox<String> month = new ComboBox<>();
    private final DayBox received = new DayBox("收到日期");
    private final CheckBox passedDown = new CheckBox("含公安等上级下发的名单，已确认可以存在本机；下发单位");
    private final TextField receivedFrom = new TextField();
    private final BatchList batches;
    private final Consumer<List<Path>> chosen;

    ChoosePane(Tools tools, Consumer<List<Path>> chosen, LongConsumer undo) {
        super(16);
        this.chosen = chosen;
        this.batches = new BatchList(undo);
        LocalDate today = LocalDate.now(tools.clock());
        received.setDay(today);
        received.setMaxWidth(190);
        month.getItems().add(NOT_SAID);
        IntStream.range(0, MONTHS_OFFERED).mapToObj(YearMonth.from(today)::minusMonths).map(YearMonth::toString)
                .forEach(month.getItems()::add);
        month.setValue(NOT_SAID);
        VBox.setVgrow(batches, Priority.ALWAYS);
        getChildren().addAll(Texts.title("导入"), dropZone(tools), questions(), Texts.heading("已导入的批次"), batches);
    }

    private VBox dropZone(Tools tools) {
        Button files = new Button("选文件……", Icons.of(BootstrapIcons.FILE_EARMARK_SPREADSHEET));
        files.setId("choose-files");
        files.getStyleClass().add("accent");
        files.setOnAction(e -> chosen.accept(tools.choosers().sheets()));
        Button folder = new Button("选文件夹……", Icons.of(BootstrapIcons.FOLDER));
        folder.setId("choose-folder");
        folder.setOnAction(e -> tools.choosers().folder("选择要导入的文件夹").map(List::of).ifPresent(chosen));
        HBox verbs = new HBox(8, files, folder);
        verbs.setAlignment(Pos.CENTER);
        Label advice = Texts.quietWrapped("支持 .xlsx、.xls、.csv 和 .txt。先给您看每一行会怎样，确认后才写入；原文件不会被改动。");
        VBox zone = new VBox(12, Texts.heading("把村里报来的表格或文件夹拖到这里"), verbs, advice);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        zone.setMinHeight(Region.USE_PREF_SIZE);
        zone.setOnDragOver(this::dragOver);
        zone.setOnDragDropped(this::dropped);
        return zone;
    }

    private void dragOver(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        chosen.accept(files.stream().map(File::toPath).toList());
    }

    private FlowPane questions() {
        Label monthTitle = Texts.quiet("表里和文件名里都没写月份时，算作");
        monthTitle.setLabelFor(month);
        month.setAccessibleText("没写月份时算作");
        Label receivedTitle = Texts.quiet("收到日期");
        receivedTitle.setLabelFor(received.field());
        passedDown.setId("passed-down");
        receivedFrom.setId("received-from");
        receivedFrom.setAccessibleText("下发单位");
        receivedFrom.setPromptText("如 派出所");
        receivedFrom.setPrefWidth(150);
        receivedFrom.disableProperty().bind(passedDown.selectedProperty().not());
        FlowPane questions = new FlowPane(24, 8, row(monthTitle, month), row(receivedTitle, received),
                row(passedDown, receivedFrom));
        questions.setAlignment(Pos.CENTER_LEFT);
        return questions;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What must be mended before files can be read; empty where all is well. */
    Optional<String> fault() {
        if (received.day().isEmpty()) {
            return Optional.of("“收到日期”看不懂，请写成“2024-05-08”，或从日历里选。");
        }
        return passedDown.isSelected() && receivedFrom.getText().isBlank()
                ? Optional.of("请写明名单是哪个单位下发的，这会记入日志。") : Optional.empty();
    }

    /** What the clerk says of the files as a whole; asked only where {@link #fault} finds nothing. */
    TakeIn.Choices choices() {
        return new TakeIn.Choices(NOT_SAID.equals(month.getValue()) ? null : YearMonth.parse(month.getValue()),
                received.day().orElseThrow(), passedDown.isSelected() ? receivedFrom.getText().strip() : null);
    }

    void showBatches(List<BatchStore.BatchLine> lines) {
        batches.show(lines);
    }
}
