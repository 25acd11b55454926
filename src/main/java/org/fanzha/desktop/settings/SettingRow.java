package org.fanzha.desktop.settings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Setting;
import org.fanzha.office.SettingKind;

/** One setting: its control under its title, a hint, and what is wrong with it. */
final class SettingRow extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private final TextField field = new TextField();
    private final CheckBox tick = new CheckBox();
    private final Label message = Texts.wrapped("");
    private final boolean isTick;

    SettingRow(Setting setting, Choosers choosers, Runnable changed) {
        super(4);
        isTick = setting.kind() instanceof SettingKind.Tick;
        getStyleClass().addAll("field-row", "setting-row");
        message.getStyleClass().add("field-message");
        Node control = control(setting, choosers);
        control.setId("setting-" + setting.key().replace('.', '-'));
        field.textProperty().addListener((o, was, is) -> changed.run());
        tick.selectedProperty().addListener((o, was, is) -> changed.run());
        if (!setting.hint().isEmpty()) {
            getChildren().add(Texts.quietWrapped(setting.hint()));
            control.setAccessibleHelp(setting.hint());
        }
        getChildren().add(message);
        say("");
    }

    private Node control(Setting setting, Choosers choosers) {
        if (isTick) {
            tick.setText(setting.title());
            tick.setWrapText(true);
            getChildren().add(tick);
            return tick;
        }
        Label label = Texts.wrapped(setting.title());
        label.setLabelFor(field);
        field.setAccessibleText(setting.title());
        field.getStyleClass().add(isShort(setting.kind()) ? "short" : "long");
        field.setMaxWidth(isShort(setting.kind()) ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
        getChildren().addAll(label, setting.kind() instanceof SettingKind.Folder ? withChooser(choosers) : field);
        return field;
    }

    private static boolean isShort(SettingKind kind) {
        return !(kind instanceof SettingKind.Line || kind instanceof SettingKind.Folder);
    }

    private Node withChooser(Choosers choosers) {
        Button choose = new Button("选择……");
        choose.setAccessibleText("选择备份另存的文件夹");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(e -> choosers.folder("备份另存到").ifPresent(folder -> field.setText(folder.toString())));
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(8, field, choose);
    }

    String typed() {
        return isTick ? String.valueOf(tick.isSelected()) : field.getText();
    }

    void show(String value) {
        field.setText(value);
        tick.setSelected(Boolean.parseBoolean(value));
    }

    /** @param fault empty where nothing is wrong */
    void say(String fault) {
        message.setText(fault);
        Room.give(message, !fault.isEmpty());
        pseudoClassStateChanged(FAULTY, !fault.isEmpty());
    }

    void takeFocus() {
        (isTick ? tick : field).requestFocus();
    }
}
