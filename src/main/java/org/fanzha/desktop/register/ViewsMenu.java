package org.fanzha.desktop.register;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import org.fanzha.office.SavedView;

/** The saved views by name, in the order they were put; below them what can be arranged. */
final class ViewsMenu extends MenuButton {
    private final Consumer<SavedView> open;
    private final List<MenuItem> arranging;

    ViewsMenu(Consumer<SavedView> open, Runnable arrange, Runnable columns, Runnable reset) {
        super("视图");
        this.open = open;
        this.arranging = List.of(item("保存和整理视图……", arrange), item("列的显示和次序……", columns), item("显示全部", reset));
        setId("views");
        setMinWidth(Region.USE_PREF_SIZE);
        show(List.of());
    }

    void show(List<SavedView> views) {
        getItems().setAll(views.stream().map(view -> item(view.name(), () -> open.accept(view))).toList());
        if (!views.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(arranging);
    }

    private static MenuItem item(String title, Runnable act) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }
}
