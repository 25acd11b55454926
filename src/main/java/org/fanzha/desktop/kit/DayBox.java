package org.fanzha.desktop.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A day as text, with a calendar to pick it from. JavaFX's own picker throws away what it cannot read; here what
 * was typed stays, and the office says what is wrong with it.
 */
public final class DayBox extends HBox {
    private final TextField field = new TextField();
    private final Button open = new Button();
    private Popup popup;

    /** @param title accessible name, the field's title */
    public DayBox(String title) {
        super(4);
        field.setAccessibleText(title);
        field.setPromptText("如 2024-05-08");
        HBox.setHgrow(field, Priority.ALWAYS);
        open.setGraphic(Icons.of(BootstrapIcons.CALENDAR3));
        open.setAccessibleText("从日历选" + title);
        open.getStyleClass().add("calendar-button");
        open.setOnAction(e -> toggle());
        getChildren().addAll(field, open);
    }

    public TextField field() {
        return field;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    /** The day, where the text is one in the form {@code 2024-05-08}. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public void setDay(LocalDate day) {
        field.setText(day.toString());
    }

    private void toggle() {
        if (popup != null && popup.isShowing()) {
            popup.hide();
            return;
        }
        popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(calendar());
        Bounds under = localToScreen(getBoundsInLocal());
        popup.show(this, under.getMinX(), under.getMaxY());
    }

    private Node calendar() {
        DatePicker picker = new DatePicker();
        day().ifPresent(picker::setValue);
        Node content = new DatePickerSkin(picker).getPopupContent();
        picker.valueProperty().addListener((o, before, day) -> {
            if (day != null) {
                setDay(day);
                close();
            }
        });
        closeWithoutChoice(content);
        return content;
    }

    /** The content hides its picker by these; the picker is not there, so the popup is hidden in its place. */
    private void closeWithoutChoice(Node content) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        content.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getPickResult().getIntersectedNode() instanceof Node node && isInDay(node)) {
                close();
            }
        });
    }

    private static boolean isInDay(Node node) {
        return node instanceof DateCell || node.getParent() instanceof DateCell;
    }

    private void close() {
        popup.hide();
        field.requestFocus();
    }
}
