package org.fanzha.desktop.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.office.find.Order;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchWords;
import org.fanzha.office.FileWords;

/** The files of a batch, each with what becomes of it; by status, in an order one chooses. The first line stands for all. */
final class FileList extends VBox {
    /** What a cell keeps free at its sides, with room for the scroll bar. */
    private static final double MARGINS = 44;
    private static final double LOWEST = 80;
    /** Of the list where there is little height: at least a line of it. */
    private static final double LEAST = 40;
    private static final String NARROW = "narrow";
    private final ListView<Optional<StagedFile>> list = new ListView<>();
    private final BooleanProperty isNarrow = new SimpleBooleanProperty();
    private final ToggleGroup one = new ToggleGroup();
    private final ComboBox<Sorting> order = new ComboBox<>();
    private final FlowPane statuses = new FlowPane(4, 4);
    private final Consumer<Optional<StagedFile>> chosen;
    private BatchRows rows;
    private boolean asked;
    private boolean filling;
    private Optional<StagedFile.Status> status = Optional.empty();

    /** Orders of the list, each with its title. */
    private enum Sorting {
        NAME("按文件名"), WAITING("待办多的在前"), REJECTED("拒绝多的在前"), STATUS("没导入的在前");

        private final String title;

        Sorting(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }

        private Comparator<StagedFile> by(BatchRows rows) {
            Comparator<StagedFile> byName = Comparator.comparing(StagedFile::name, Order.PINYIN);
            return switch (this) {
                case NAME -> byName;
                case WAITING -> most(rows, Verdict.PARKED).thenComparing(byName);
                case REJECTED -> most(rows, Verdict.REJECTED).thenComparing(byName);
                case STATUS -> Comparator.comparing(StagedFile::status).reversed().thenComparing(byName);
            };
        }

        private static Comparator<StagedFile> most(BatchRows rows, Verdict verdict) {
            return Comparator.comparingInt((StagedFile f) -> rows.rows(Optional.of(f), Optional.of(verdict)).size()).reversed();
        }
    }

    FileList(BatchRows rows, Consumer<Optional<StagedFile>> chosen) {
        super(8);
        this.rows = rows;
        this.chosen = chosen;
        list.setId("files");
        list.setAccessibleText("文件");
        list.setCellFactory(view -> new FileCell());
        list.widthProperty().addListener((o, was, is) -> list.refresh());
        list.setMinHeight(LOWEST);
        VBox.setVgrow(list, Priority.ALWAYS);
        order.setId("file-order");
        order.setAccessibleText("文件的次序");
        order.getItems().setAll(Sorting.values());
        order.setValue(Sorting.NAME);
        order.setMaxWidth(Double.MAX_VALUE);
        order.setOnAction(e -> fill());
        getChildren().addAll(statuses, order, list);
        getStyleClass().add("file-list");
        statuses();
        fill(Optional.empty(), false);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !filling) {
                chosen.accept(is);
            }
        });
    }

    /** What is taller than its half of a split pane is cut at both ends; this gives way at its end alone. */
    @Override
    protected double computeMinHeight(double width) {
        return LOWEST;
    }

    /** Less above the list and one line a file, where there is little height for it. */
    void narrow(boolean narrow) {
        Room.give(order, !narrow);
        getStyleClass().remove(NARROW);
        if (narrow) {
            getStyleClass().add(NARROW);
        }
        isNarrow.set(narrow);
        fewerStatuses();
        list.setMinHeight(narrow ? LEAST : LOWEST);
        inSight();
    }

    /** The same files, staged anew; the chosen one stays, even if it is not of those asked for any more. @return it as it is now */
    Optional<StagedFile> renew(BatchRows now) {
        Optional<String> name = selected().map(StagedFile::name);
        rows = now;
        asked &= FileWords.asked(rows.batch()) > 0;
        status = status.filter(wanted -> rows.batch().files(wanted) > 0);
        statuses();
        fill(rows.batch().files().stream().filter(f -> name.filter(f.name()::equals).isPresent()).findFirst(), true);
        return selected();
    }

    private void statuses() {
        one.getToggles().clear();
        statuses.getChildren().setAll(toggle("全部 " + rows.batch().files().size(), Optional.empty()));
        for (StagedFile.Status each : StagedFile.Status.values()) {
            long files = rows.batch().files(each);
            if (files > 0) {
                statuses.getChildren().add(toggle(BatchWords.of(each) + " " + files, Optional.of(each)));
            }
        }
        long questions = FileWords.asked(rows.batch());
        if (questions > 0) {
            ToggleButton ask = plain("要问一声 " + questions, "status-asked", () -> {
                asked = true;
                status = Optional.empty();
            });
            ask.setSelected(asked);
            statuses.getChildren().add(ask);
        }
        fewerStatuses();
    }

    /** Where there is little height, what is asked for and what waits for an answer, in one line with all; else none. */
    private void fewerStatuses() {
        statuses.getChildren().forEach(each -> Room.give(each, !isNarrow.get() || ((ToggleButton) each).isSelected()
                || each.getId().equals("status-all") || each.getId().equals("status-asked")));
        Room.give(statuses, !isNarrow.get() || statuses.getChildren().stream().filter(Node::isManaged).count() > 1);
    }

    private ToggleButton toggle(String title, Optional<StagedFile.Status> wanted) {
        ToggleButton button = plain(title, "status-" + wanted.map(StagedFile.Status::word).orElse("all"), () -> {
            asked = false;
            status = wanted;
        });
        button.setSelected(!asked && status.equals(wanted));
        return button;
    }

    private ToggleButton plain(String title, String id, Runnable narrows) {
        ToggleButton button = new ToggleButton(title);
        button.setId(id);
        button.setAccessibleText("文件：" + title);
        button.setToggleGroup(one);
        button.setOnAction(e -> {
            button.setSelected(true);
            narrows.run();
            fewerStatuses();
            fill();
        });
        return button;
    }

    private void fill() {
        Optional<StagedFile> before = selected();
        fill(before, false);
        if (selected().orElse(null) != before.orElse(null)) {
            chosen.accept(selected());
        }
    }

    /** @param kept whether the file stays in the list whatever is asked for */
    private void fill(Optional<StagedFile> file, boolean kept) {
        List<Optional<StagedFile>> files = Stream.concat(Stream.of(Optional.<StagedFile>empty()),
                rows.batch().files().stream().filter(f -> isWanted(f) || kept && f == file.orElse(null))
                        .sorted(order.getValue().by(rows)).map(Optional::of)).toList();
        filling = true;
        list.getItems().setAll(files);
        select(file);
        filling = false;
    }

    private boolean isWanted(StagedFile file) {
        return status.map(file.status()::equals).orElse(true) && (!asked || FileWords.asked(file) > 0);
    }

    void focusList() {
        list.requestFocus();
    }

    /** Empty for the line that stands for all. */
    Optional<StagedFile> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(f -> f);
    }

    /** The very file of the batch, among all files where it is not of those asked for. */
    void show(StagedFile file) {
        if (!isWanted(file)) {
            status = Optional.empty();
            asked = false;
            statuses();
            fill();
        }
        select(Optional.of(file));
    }

    /** The line for all where it is not in the list. */
    private void select(Optional<StagedFile> file) {
        for (int i = 1; i < list.getItems().size(); i++) {
            if (file.isPresent() && list.getItems().get(i).orElseThrow() == file.get()) {
                select(i);
                return;
            }
        }
        select(0);
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        inSight();
    }

    /** Now, and once the list has its place and its lines their heights, for only then is it known how far to go. */
    private void inSight() {
        scroll();
        Scene scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(FileList.this::scroll);
                }
            });
        }
    }

    /** With some lines above it, where there is room. */
    private void scroll() {
        int index = list.getSelectionModel().getSelectedIndex();
        list.scrollTo(Math.max(0, index - (isNarrow.get() ? 1 : 2)));
    }

    /** @param by one file on or back */
    void step(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            select(next);
        }
    }

    private final class FileCell extends ListCell<Optional<StagedFile>> {
        private final Label name = Texts.wrapped("");
        private final Label verdict = Texts.quietWrapped("");
        private final VBox box = new VBox(2, name, verdict);

        FileCell() {
            name.getStyleClass().add("file-name");
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            name.wrapTextProperty().bind(isNarrow.not());
            verdict.visibleProperty().bind(isNarrow.not().and(verdict.textProperty().isNotEmpty()));
            verdict.managedProperty().bind(verdict.visibleProperty());
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.prefWidthProperty().bind(list.widthProperty().subtract(MARGINS));
            setPrefWidth(0);
        }

        /** As tall as its lines are when they break at the list's own width, which the cell itself learns too late. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null || list.getWidth() <= MARGINS ? super.computePrefHeight(width)
                    : snappedTopInset() + box.prefHeight(list.getWidth() - MARGINS) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Optional<StagedFile> file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                return;
            }
            name.setText(file.map(StagedFile::name).orElse("全部文件"));
            verdict.setText(file.map(f -> FileWords.of(f, v -> rows.rows(file, Optional.of(v)).size())).orElse(""));
            setGraphic(box);
        }
    }
}
