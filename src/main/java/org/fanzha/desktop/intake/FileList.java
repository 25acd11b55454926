package org.fanzha.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchWords;

/** The files of a batch, each with what becomes of it; the first line stands for all. */
final class FileList extends StackPane {
    private final ListView<Optional<StagedFile>> list = new ListView<>();

    FileList(StagedBatch batch, Consumer<Optional<StagedFile>> chosen) {
        List<Optional<StagedFile>> files = new ArrayList<>();
        files.add(Optional.empty());
        batch.files().stream().map(Optional::of).forEach(files::add);
        list.setId("files");
        list.setAccessibleText("文件");
        list.getItems().setAll(files);
        list.setCellFactory(view -> new FileCell());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                chosen.accept(is);
            }
        });
        setMinWidth(260);
        setPrefWidth(340);
        getChildren().add(list);
    }

    static String describe(StagedFile file) {
        if (file.status() != StagedFile.Status.TAKEN) {
            return BatchWords.of(file.status()) + "：" + file.reason();
        }
        String tables = file.tables().stream().map(FileList::describe).collect(Collectors.joining("\n"));
        String ignored = file.ignored().stream().map(sheet -> "\n" + sheet.sheet() + "：" + sheet.reason())
                .collect(Collectors.joining());
        return (file.reason().isEmpty() ? "" : file.reason() + "\n") + tables + ignored;
    }

    private static String describe(StagedTable table) {
        String counts = java.util.Arrays.stream(Verdict.values()).filter(v -> table.count(v) > 0)
                .map(v -> BatchWords.of(v) + " " + table.count(v)).collect(Collectors.joining("，"));
        String unread = table.columns().stream().filter(c -> c.field() == null && !c.heading().isBlank())
                .map(c -> "“" + c.heading() + "”").collect(Collectors.joining("、"));
        return table.register().title() + "：" + (counts.isEmpty() ? "没有数据行" : counts)
                + (unread.isEmpty() ? "" : "\n没有对应项的列：" + unread);
    }

    private static final class FileCell extends ListCell<Optional<StagedFile>> {
        private final Label name = Texts.wrapped("");
        private final Label verdict = Texts.quietWrapped("");
        private final VBox box = new VBox(2, name, verdict);

        FileCell() {
            name.getStyleClass().add("file-name");
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.prefWidthProperty().bind(widthProperty().subtract(32));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Optional<StagedFile> file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                return;
            }
            name.setText(file.map(StagedFile::name).orElse("全部文件"));
            verdict.setText(file.map(FileList::describe).orElse(""));
            verdict.setVisible(file.isPresent());
            verdict.setManaged(file.isPresent());
            setGraphic(box);
        }
    }
}
