package org.fanzha.desktop.kit;

import java.util.List;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;

import org.controlsfx.control.SearchableComboBox;
import org.fanzha.office.find.Named;

/** A list that is searched by typing part of a line, as written or spelt in pinyin, as everywhere else in the window. */
public class SoughtBox<T> extends SearchableComboBox<T> {
    /**
     * The field to search in is the skin's own; it bears the same name as the box, and finds what is spelt in pinyin as
     * well, for which it must be asked after the skin.
     */
    @Override
    protected final Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        TextField search = (TextField) lookup(".combo-box-search");
        search.accessibleTextProperty().bind(accessibleTextProperty());
        search.textProperty().addListener((o, was, is) -> find(is));
        return skin;
    }

    @SuppressWarnings("unchecked")
    private void find(String typed) {
        List<Named> words = Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Named::new).toList();
        ComboBox<T> found = (ComboBox<T>) lookup("#filtered");
        found.setItems(new FilteredList<>(getItems(),
                item -> words.stream().allMatch(word -> word.fits(getConverter().toString(item)) != Named.How.NOT)));
        Platform.runLater(() -> OpenList.fit(found));
    }
}
