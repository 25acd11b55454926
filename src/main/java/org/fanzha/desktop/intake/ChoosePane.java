package org.fanzha.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.BatchStore;
import org.fanzha.office.TakeIn;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where taking in begins: files by choosing or dropping, what is to be said of them, and the batches so far. */
final class ChoosePane extends VBox {
    private final ChoicesPane choices;
    private final BatchList batches;
    private final Consumer<List<Path>> chosen;

    ChoosePane(Tools tools, Consumer<List<Path>> chosen, List<Verb> choosing, Verb templates, LongConsumer look,
            LongConsumer undo) {
        super(16);
        this.chosen = chosen;
        this.batches = new BatchList(look, undo);
        this.choices = new ChoicesPane(tools.clock());
        VBox.setVgrow(batches, Priority.ALWAYS);
        Label heading = Texts.heading("已导入的批次");
        heading.setLabelFor(batches);
        getChildren().addAll(new Head("导入", Head.button("templates", templates)), dropZone(choosing), choices, heading, batches);
    }

    private VBox dropZone(List<Verb> choosing) {
        Button files = Head.accent("choose-files", choosing.getFirst());
        files.setGraphic(Icons.of(BootstrapIcons.FILE_EARMARK_SPREADSHEET));
        Button folder = Head.button("choose-folder", choosing.getLast());
        folder.setGraphic(Icons.of(BootstrapIcons.FOLDER));
        HBox verbs = new HBox(8, files, folder);
        verbs.setAlignment(Pos.CENTER);
        Label advice = Texts.quietWrapped("支持 Excel 和 WPS 的表格（新旧格式）、CSV 和文本、Word 里的表、网页存的表和压缩包。先给您看每一行会怎样，确认后才写入；原文件不会被改动。");
        advice.setTextAlignment(TextAlignment.CENTER);
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

    /** What must be mended before files can be read, unfolded so that it is seen; empty where all is well. */
    Optional<String> fault() {
        Optional<String> fault = choices.fault();
        if (fault.isPresent()) {
            choices.setExpanded(true);
        }
        return fault;
    }

    /** Asked only where {@link #fault} finds nothing. */
    TakeIn.Choices choices() {
        return choices.choices();
    }

    void showBatches(List<BatchStore.BatchLine> lines) {
        batches.show(lines);
    }

    /** Its number, 0 for none. */
    long selectedBatch() {
        return batches.selected().map(BatchStore.BatchLine::number).orElse(0L);
    }
}
