package org.fanzha.desktop.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;

/** The search box over the window: finds any act and any page of the handbook by its name, and does it. */
final class Palette extends StackPane {
    private static final int MOST = 60;
    private static final int REMEMBERED = 8;
    private final TextField typed = new TextField();
    private final ObservableList<Deed> found = FXCollections.observableArrayList();
    private final ListView<Deed> list = new ListView<>(found);
    private final Label none = Texts.wrapped("");
    private final List<String> recent = new ArrayList<>();
    private final Supplier<List<Deed>> deeds;
    private final Runnable changed;
    private final Comparator<Deed> seldom = Comparator.comparingInt(this::lastUse);
    /** What the screen at the front offers before all else, once something is sought. */
    private final Comparator<Deed> here = Comparator.comparing(deed -> !deed.here());
    private List<Deed> all = List.of();
    private Node cameFrom;

    /** @param changed called when it opens or has closed, since keys mean something else then */
    Palette(Supplier<List<Deed>> deeds, Runnable changed) {
        this.deeds = deeds;
        this.changed = changed;
        getStyleClass().add("palette-veil");
        setAlignment(Pos.TOP_CENTER);
        typed.setId("seek");
        typed.setPromptText("输入要做的事，如 导入、新增、备份");
        typed.setAccessibleText("查找命令和帮助");
        typed.textProperty().addListener((o, was, is) -> search());
        list.setId("deeds");
        list.setAccessibleText("找到的命令和帮助");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new DeedCell());
        list.setOnMouseClicked(e -> perform());
        list.setPlaceholder(none);
        none.getStyleClass().add("palette-none");
        VBox box = new VBox(8, typed, list, Texts.quietWrapped("上下键选择，回车执行，Esc 关闭"));
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMousePressed(e -> close());
        box.setOnMousePressed(e -> e.consume());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
    }

    void open() {
        if (isVisible()) {
            return;
        }
        cameFrom = getScene().getFocusOwner();
        all = deeds.get();
        setVisible(true);
        typed.clear();
        search();
        typed.requestFocus();
        changed.run();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            found.clear();
            all = List.of();
            if (cameFrom != null) {
                cameFrom.requestFocus();
            }
            changed.run();
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> perform();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, found.size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    private void search() {
        Sought sought = new Sought(typed.getText());
        found.setAll(all.stream().filter(deed -> sought.rank(deed) != Sought.NOT)
                .sorted(Comparator.comparingInt((Deed deed) -> sought.rank(deed)).thenComparing(sought.isAny() ? here : seldom)
                        .thenComparing(seldom))
                .limit(MOST).toList());
        none.setText("没有找到“" + typed.getText().strip() + "”。换个说法试试，如 导入、通报、备份。");
        list.getSelectionModel().selectFirst();
    }

    /** Recently used first; among the rest the order in which they were offered stays. */
    private int lastUse(Deed deed) {
        int at = recent.indexOf(deed.key());
        return at < 0 ? REMEMBERED : at;
    }

    private void perform() {
        Deed deed = list.getSelectionModel().getSelectedItem();
        if (deed == null || !deed.can().getAsBoolean()) {
            return;
        }
        recent.remove(deed.key());
        recent.addFirst(deed.key());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        close();
        deed.act().run();
    }
}
