package org.fanzha.desktop.register;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The line over a register's table: its name and count, the quick filter, the verbs. */
final class Toolbar extends HBox {
    private static final Duration SETTLED = Duration.millis(800);
    private final Label count = Texts.quiet("");
    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton bin = new ToggleButton("回收站", Icons.of(BootstrapIcons.TRASH));
    private final Button restore = new Button("恢复所选");
    private final Button add = new Button("新增", Icons.of(BootstrapIcons.PLUS));
    private boolean noted;

    /** What the line may ask of its screen. */
    interface Acts {
        void add();

        void filter(String text);

        /** Once a filter, when typing has paused. */
        void filterSettled();

        void bin();

        void restoreSelected();

        void export(Profile profile);
    }

    Toolbar(Register register, Acts acts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        count.setId("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        makeFilter(acts);
        makeVerbs(acts);
        getChildren().addAll(Texts.title(register.title()), count, gap, filter, bin, restore, export(acts), add);
        binSelection(false);
    }

    private void makeFilter(Acts acts) {
        filter.setId("filter");
        filter.setLeft(Icons.of(BootstrapIcons.SEARCH));
        filter.setPromptText("在所有列里查找");
        filter.setAccessibleText("在所有列里查找");
        filter.setTooltip(new Tooltip("Ctrl+F"));
        filter.setPrefWidth(220);
        filter.setMinWidth(120);
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
        bin.setId("bin");
        bin.setMinWidth(Region.USE_PREF_SIZE);
        bin.setOnAction(e -> {
            binSelection(false);
            acts.bin();
        });
        restore.setId("restore");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(e -> acts.restoreSelected());
        add.setId("add");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip("Ctrl+N"));
        add.setOnAction(e -> acts.add());
    }

    private static MenuButton export(Acts acts) {
        MenuButton export = new MenuButton("导出");
        export.setId("export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.getItems().addAll(item("发给各单位（证件、电话、姓名遮住）", Profile.UNIT, acts),
                item("本办留存（不遮）", Profile.INTERNAL, acts),
                item("对外公开（不带个人信息）", Profile.PUBLIC, acts));
        return export;
    }

    private static MenuItem item(String title, Profile profile, Acts acts) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(e -> acts.export(profile));
        return item;
    }

    void count(String text) {
        count.setText(text);
    }

    boolean isBin() {
        return bin.isSelected();
    }

    /** In the recycle bin the one verb is to bring back; outside it, to add. */
    void binSelection(boolean any) {
        restore.setVisible(isBin());
        restore.setManaged(isBin());
        restore.setDisable(!any);
        add.setVisible(!isBin());
        add.setManaged(!isBin());
    }

    String filterText() {
        return filter.getText().strip();
    }

    void clearFilter() {
        filter.clear();
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
