package org.fanzha.desktop.settings;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.fanzha.desktop.kit.Texts;
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
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Texts.quietWrapped("还没有备份。点“立即备份”做第一份。"));
        getColumns().add(column("时间", 14, backup -> MOMENT.format(backup.at())));
        getColumns().add(column("大小", 7, backup -> size(backup.bytes())));
        getColumns().add(column("核对", 9, backup -> verdicts.getOrDefault(backup.file(), "未核对")));
        getColumns().add(column("文件", 16, backup -> backup.file().getFileName().toString()));
    }

    /** @param share of the width, in parts of about 45 */
    private TableColumn<Safe.Kept, String> column(String title, int share, Function<Safe.Kept, String> words) {
        TableColumn<Safe.Kept, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(c -> new WholeCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(widthProperty().multiply(share / 46.0));
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
