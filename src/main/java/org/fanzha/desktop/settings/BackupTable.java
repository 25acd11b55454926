package org.fanzha.desktop.settings;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.office.Safe;

/** The backups there are, the newest first, with what a check found. */
final class BackupTable extends TableView<Safe.Kept> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final double MEGABYTE = 1 << 20;
    private final Map<Path, String> verdicts = new HashMap<>();

    BackupTable() {
        setId("backups");
        setAccessibleText("已有的备份");
        getStyleClass().add("short-table");
        setPlaceholder(Texts.quietWrapped("还没有备份。点“立即备份”做第一份。"));
        getColumns().add(column("时间", 148, WholeCell::new, backup -> MOMENT.format(backup.at())));
        TableColumn<Safe.Kept, String> size = column("大小", 80, WholeCell::number, backup -> size(backup.bytes()));
        size.getStyleClass().add("number");
        getColumns().add(size);
        getColumns().add(column("核对", 116, WholeCell::new, backup -> verdicts.getOrDefault(backup.file(), "做时核对过")));
        getColumns().add(column("文件", 0, WholeCell::bothEnds, backup -> backup.file().getFileName().toString()));
        TypeWidths.fillLast(this);
    }

    /** @param width for type of the usual size */
    private TableColumn<Safe.Kept, String> column(String title, int width, Supplier<WholeCell<Safe.Kept>> cell,
            Function<Safe.Kept, String> words) {
        TableColumn<Safe.Kept, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(c -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE ? Math.max(1, bytes / 1024) + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    void show(List<Safe.Kept> backups) {
        Optional<Path> before = chosen();
        getItems().setAll(backups);
        before.ifPresent(path -> backups.stream().filter(b -> b.file().equals(path)).findFirst()
                .ifPresent(getSelectionModel()::select));
    }

    void judge(Path backup, String verdict) {
        verdicts.put(backup, verdict);
        refresh();
    }

    Optional<Path> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Safe.Kept::file);
    }

    BooleanBinding nothingChosen() {
        return getSelectionModel().selectedItemProperty().isNull();
    }
}
