package org.fanzha.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

import org.controlsfx.control.SearchableComboBox;
import org.fanzha.office.find.Named;

/** A list that is searched by typing part of a line, as written or spelt in pinyin, as everywhere else in the window. */
public class SoughtBox<T> extends SearchableComboBox<T> {
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private TextField search;

    /**
     * The field to search in is the skin's own; it bears the same name as the box, and finds what is spelt in pinyin as
     * well, for which it must be asked after the skin.
     */
    @Override
    protected final Skin<?> createDefaultSkin() {
        setButtonCell(new Front());
        Skin<?> skin = super.createDefaultSkin();
        search = (TextField) lookup(".combo-box-search");
        search.accessibleTextProperty().bind(accessibleTextProperty());
        search.textProperty().addListener((o, was, is) -> find(is));
        compose();
        return skin;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<T> found() {
        return (ComboBox<T>) lookup("#filtered");
    }

    private void find(String typed) {
        List<Named> words = Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Named::new).toList();
        ComboBox<T> found = found();
        found.setItems(new FilteredList<>(getItems(),
                item -> words.stream().allMatch(word -> word.fits(getConverter().toString(item)) != Named.How.NOT)));
        Platform.runLater(() -> OpenList.fit(found));
    }

    /**
     * Words may be composed before the list is open. Opening it moves the focus, which would break a composition off after
     * its first letter, so it opens with the finished word.
     */
    private void compose() {
        search.visibleProperty().unbind();
        search.visibleProperty().bind(found().showingProperty().or(composing));
        setInputMethodRequests(new Below());
        setOnInputMethodTextChanged(this::composed);
        focusedProperty().addListener((o, was, is) -> {
            if (!is && composing.get()) {
                composing.set(false);
                search.clear();
            }
        });
    }

    /** Some systems tell of a finished word twice, the second time with nothing in it. */
    private void composed(InputMethodEvent composition) {
        String going = composition.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        composition.consume();
        if (going.isEmpty() && composition.getCommitted().isEmpty() && !composing.get()) {
            return;
        }
        search.setText(composition.getCommitted() + going);
        composing.set(!going.isEmpty());
        if (going.isEmpty() && !search.getText().isEmpty()) {
            show();
        }
        search.end();
    }

    /** The words to choose from are offered under the box. */
    private final class Below implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            Bounds box = localToScreen(getLayoutBounds());
            return new Point2D(box.getMinX(), box.getMaxY());
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            search.clear();
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    }

    /** What is chosen, or how to seek: the cell that JavaFX makes itself stays blank once the box is emptied. */
    private final class Front extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? getPromptText() : getConverter().toString(item));
        }
    }
}
