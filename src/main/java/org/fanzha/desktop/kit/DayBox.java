package org.fanzha.desktop.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;

import org.fanzha.office.ShortDay;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A day as text, with a calendar to pick it from. JavaFX's own picker throws away what it cannot read; here what
 * was typed stays, and the office says what is wrong with it. One stop for the tab key: F4 opens the calendar, as it does
 * any list that drops down. Month and day alone are of this year: what was understood is said beside them, and stands in their
 * place once the field is left.
 */
public final class DayBox extends HBox {
    private static final String CALENDAR_KEY = "按 F4 从日历里选";
    private final TextField field = new TextField();
    private final Label understood = Texts.quiet("");
    private final Button open = new Button();
    private final Clock clock;
    private Popup popup;

    /** @param title accessible name, the field's title */
    public DayBox(String title, Clock clock) {
        super(4);
        this.clock = clock;
        setAlignment(Pos.CENTER_LEFT);
        field.setAccessibleText(title);
        field.setPromptText("如 2024-05-08");
        HBox.setHgrow(field, Priority.ALWAYS);
        open.setGraphic(Icons.of(BootstrapIcons.CALENDAR3));
        open.setAccessibleText("从日历选" + title);
        open.setTooltip(new Tooltip("从日历选（F4）"));
        open.setFocusTraversable(false);
        open.getStyleClass().add("calendar-button");
        open.setOnAction(e -> toggle());
        field.setAccessibleHelp(CALENDAR_KEY);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F4 && !key.isAltDown()) {
                key.consume();
                toggle();
            }
        });
        field.textProperty().addListener((o, was, is) -> tell());
        field.focusedProperty().addListener((o, was, is) -> tell());
        tell();
        getChildren().addAll(field, understood, open);
    }

    private void tell() {
        Optional<LocalDate> meant = ShortDay.of(field.getText(), LocalDate.now(clock));
        understood.setText(meant.map(day -> "即 " + day).orElse(""));
        Room.give(understood, meant.isPresent());
        if (!field.isFocused()) {
            meant.ifPresent(this::setDay);
        }
    }

    public TextField field() {
        return field;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    /** What was typed, a day of this year with its year. */
    public String text() {
        return ShortDay.of(field.getText(), LocalDate.now(clock)).map(LocalDate::toString).orElse(field.getText());
    }

    /** The day, where the text is one in the form {@code 2024-05-08} or of this year. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text().strip()));
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
        focus(day().orElse(null));
    }

    /** The keys go to the day that is set, else to the one that the calendar marks as today. */
    private void focus(LocalDate day) {
        Node content = popup.getContent().getFirst();
        content.applyCss();
        content.lookupAll(".day-cell").stream().map(DateCell.class::cast).filter(cell -> day == null
                ? cell.getStyleClass().contains("today") : day.equals(cell.getItem())).findFirst().ifPresent(Node::requestFocus);
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
