package org.fanzha.desktop.settings;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;
import org.fanzha.office.Setting;

/** Light or dark and the size of type, at once; and after how long the window locks itself. */
final class LookSection extends Section {
    private final ToggleGroup lights = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();
    private final ChangeListener<Appearance> worn = (o, was, is) -> show(is);
    private final SettingForm form;
    private final Tools tools;

    LookSection(Office office, Tools tools) {
        super("外观与锁定", "");
        this.tools = tools;
        this.form = new SettingForm(office, tools, List.of(Setting.LOCK_AFTER), () -> { });
        FlowPane light = new FlowPane(16, 8, radio(lights, "light", "浅色", false), radio(lights, "dark", "深色", true));
        FlowPane size = new FlowPane(16, 8);
        Appearance.STEPS.forEach(step -> size.getChildren().add(radio(sizes, "type-" + step, step + "%", step)));
        getChildren().addAll(subheading("外观"), new Label("明暗"), light, new Label("文字大小"), size,
                subheading("锁定"), form);
        show(tools.theme().appearance());
        lights.selectedToggleProperty().addListener((o, was, is) -> wear());
        sizes.selectedToggleProperty().addListener((o, was, is) -> wear());
        tools.theme().appearanceProperty().addListener(new WeakChangeListener<>(worn));
    }

    private static RadioButton radio(ToggleGroup group, String id, String text, Object value) {
        RadioButton radio = new RadioButton(text);
        radio.setId(id);
        radio.setToggleGroup(group);
        radio.setUserData(value);
        return radio;
    }

    private void show(Appearance worn) {
        select(lights, worn.dark());
        select(sizes, worn.percent());
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(value)).findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Between two choices a group may have none chosen. */
    private void wear() {
        Toggle light = lights.getSelectedToggle();
        Toggle size = sizes.getSelectedToggle();
        if (light != null && size != null) {
            tools.theme().wear(new Appearance((boolean) light.getUserData(), (int) size.getUserData()));
        }
    }

    @Override
    Optional<SettingForm> form() {
        return Optional.of(form);
    }
}
