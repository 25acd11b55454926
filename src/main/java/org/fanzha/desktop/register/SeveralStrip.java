package org.fanzha.desktop.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Verb;

/** What can be done with several chosen rows at once, over the table while they are chosen. */
final class SeveralStrip extends VBox {
    private final Label count = new Label();
    private final EntryTable table;
    private final Bin bin;
    private final Supplier<ChangePane> makeChange;
    private final Consumer<List<Long>> gone;
    private ChangePane change;

    /** @param gone told of what lies in the bin now */
    SeveralStrip(Work work, EntryTable table, Bin bin, TakingBack back, HandOut out, Consumer<List<Long>> gone) {
        super(8);
        this.table = table;
        this.bin = bin;
        this.gone = gone;
        this.makeChange = () -> new ChangePane(work, table, back);
        setId("several");
        getStyleClass().add("several");
        count.setId("several-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button delete = button("several-delete", "移入回收站", this::delete);
        delete.getStyleClass().add("quiet-danger");
        FlowPane verbs = new FlowPane(8, 8, count, button("several-change", "改一列", this::change),
                button("several-copy", "复制", () -> out.copy(false)), out.menu("several-export", "导出所选", table::selectedIds),
                delete);
        verbs.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(verbs);
        show(0);
    }

    private static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    List<Verb> verbs() {
        return List.of(Verb.of("所选各条改一列", "Shortcut+E", this::change).where(this::isThere),
                Verb.of("移入回收站", "Delete", this::delete).where(() -> table.view().isFocusWithin() && canDelete()));
    }

    private boolean isThere() {
        return isVisible();
    }

    private boolean canDelete() {
        return !table.wanted().inBin() && !table.selectedIds().isEmpty();
    }

    /** @param rows how many are chosen; the strip stands there from two on */
    void show(int rows) {
        boolean several = rows > 1;
        Room.give(this, several);
        count.setText("已选 " + rows + " 条");
        if (change != null) {
            change.forget(several);
        }
    }

    private void change() {
        if (change == null) {
            change = makeChange.get();
            getChildren().add(change);
        }
        change.open();
    }

    private void delete() {
        List<Long> ids = table.selectedIds();
        bin.take(ids, () -> gone.accept(ids));
    }

    /** Puts the change of a column away; the rows stay chosen. @return whether there was one */
    boolean close() {
        boolean was = change != null && change.isVisible();
        if (was) {
            change.forget(false);
        }
        return was;
    }
}
