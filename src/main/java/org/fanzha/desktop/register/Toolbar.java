package org.fanzha.desktop.register;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Register;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The line over a register's table: its name and count, the quick filter, the verbs. */
final class Toolbar extends WrappedLine {
    private static final Duration SETTLED = Duration.millis(800);
    private final Label count = Texts.quiet("");
    private final Label title;
    private final String name;
    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton columns = new ToggleButton("按列筛选", Icons.of(BootstrapIcons.FUNNEL));
    private final ToggleButton bin = new ToggleButton("回收站", Icons.of(BootstrapIcons.TRASH));
    private final Button restore = new Button("恢复所选");
    private final Button add = new Button("新增", Icons.of(BootstrapIcons.PLUS));
    private final HBox names;
    private final HBox verbs = new HBox(8);
    private boolean noted;

    /** What the line may ask of its screen. */
    interface Acts {
        void add();

        void filter(String text);

        /** Once a filter, when typing has paused. */
        void filterSettled();

        /** Done with typing: on to what was found. */
        void toRows();

        void filterColumns(boolean open);

        void bin();

        void restoreSelected();
    }

    /** @param more further buttons between the filter and the recycle bin */
    Toolbar(Register register, Acts acts, Node... more) {
        count.setId("count");
        name = register.title();
        title = Texts.title(name);
        names = new HBox(8, title, count);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(Region.USE_PREF_SIZE);
        makeFilter(acts);
        makeVerbs(acts);
        verbs.getChildren().add(columns);
        verbs.getChildren().addAll(more);
        verbs.getChildren().addAll(bin, restore, add);
        verbs.setAlignment(Pos.CENTER_RIGHT);
        verbs.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(names, filter, verbs);
        binSelection(false);
    }

    private void makeFilter(Acts acts) {
        filter.setId("filter");
        filter.setLeft(Icons.of(BootstrapIcons.SEARCH));
        filter.setPromptText("在所有列里查找");
        filter.setAccessibleText("在所有列里查找");
        filter.setTooltip(new Tooltip("Ctrl+F"));
        filter.getStyleClass().add("toolbar-filter");
        filter.setOnAction(e -> acts.toRows());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                acts.toRows();
            } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                key.consume();
                filter.clear();
            }
        });
        PauseTransition pause = new PauseTransition(SETTLED);
        pause.setOnFinished(e -> settled(acts));
        filter.textProperty().addListener((o, was, is) -> {
            noted &= !is.isBlank();
            acts.filter(is);
            pause.playFromStart();
        });
    }

    private void settled(Acts acts) {
        if (!noted && !filter.getText().isBlank()) {
            noted = true;
            acts.filterSettled();
        }
    }

    private void makeVerbs(Acts acts) {
        verb(columns, "columns-filter", "Ctrl+Shift+L", () -> acts.filterColumns(columns.isSelected()));
        verb(bin, "bin", null, () -> {
            binSelection(false);
            acts.bin();
        });
        verb(restore, "restore", "Alt+R", acts::restoreSelected);
        verb(add, "add", "Ctrl+N", acts::add);
        lead(true);
    }

    private static void verb(ButtonBase button, String id, String keys, Runnable act) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        if (keys != null) {
            button.setTooltip(new Tooltip(keys));
        }
    }

    void count(String text) {
        count.setText(text);
    }

    boolean isBin() {
        return bin.isSelected();
    }

    void switchBin() {
        bin.fire();
    }

    /** In the recycle bin the one verb is to bring back; outside it, to add. */
    void binSelection(boolean any) {
        title.setText(isBin() ? name + "的回收站" : name);
        Room.give(restore, isBin());
        restore.setDisable(!any);
        Room.give(add, !isBin());
    }

    /** Whether adding is what the screen is there for; beside an open form saving is. */
    void lead(boolean leads) {
        add.getStyleClass().remove("accent");
        if (leads) {
            add.getStyleClass().add("accent");
        }
    }

    /** Whether the strip of column filters stands open, and how many of them are at work. */
    void columnFilters(boolean open, int working) {
        columns.setSelected(open);
        columns.setText(working == 0 ? "按列筛选" : "按列筛选（" + working + "）");
    }

    void filterText(String text) {
        filter.setText(text);
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
