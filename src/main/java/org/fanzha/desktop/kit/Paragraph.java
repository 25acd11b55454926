package org.fanzha.desktop.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Some lines of text that the tab key leaves, as it leaves every other field; JavaFX would write a tab into them. */
public final class Paragraph extends TextArea {
    public Paragraph() {
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
                key.consume();
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("\t")) {
                key.consume();
            }
        });
    }
}
