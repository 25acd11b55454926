package org.fanzha.desktop.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;

import org.fanzha.desktop.kit.SoughtBox;

/** Boxes whose choice is an act: it is done when the list closes, not at each line that the keys pass over. */
final class WordBox {
    /** So many lines are chosen from at sight; of more the clerk types a few letters. */
    private static final int AT_SIGHT = 7;

    private WordBox() {
    }

    /** @param now what holds now, null for nothing */
    static <T> ComboBox<T> of(String id, String name, List<T> items, T now, Named<T> words, Consumer<T> chosen) {
        ComboBox<T> box = items.size() <= AT_SIGHT ? new ComboBox<>() : new SoughtBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(words);
        box.getItems().setAll(items);
        box.setValue(now);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(9);
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!box.isShowing() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) && !key.isAltDown()) {
                box.show();
                key.consume();
            }
        });
        // a list that can be searched closes twice
        ObjectProperty<T> told = new SimpleObjectProperty<>(now);
        box.setOnHidden(hidden -> {
            if (box.getValue() != null && !box.getValue().equals(told.get())) {
                told.set(box.getValue());
                chosen.accept(box.getValue());
            }
        });
        if (!(box instanceof SoughtBox)) {
            leaveByEscape(box, told::get);
        }
        return box;
    }

    /** Escape leaves the list with what held before; the box's own way keeps the line that the keys have come to. */
    private static <T> void leaveByEscape(ComboBox<T> box, Supplier<T> before) {
        EventHandler<KeyEvent> leave = key -> {
            if (key.getCode() == KeyCode.ESCAPE && box.isShowing()) {
                box.setValue(before.get());
                box.hide();
                key.consume();
            }
        };
        box.addEventFilter(KeyEvent.KEY_PRESSED, leave);
        box.setOnShown(shown -> {
            if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                    && skin.getPopupContent().getScene().getWindow() instanceof PopupWindow list && list.isHideOnEscape()) {
                list.setHideOnEscape(false);
                skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, leave);
            }
        });
    }
}
