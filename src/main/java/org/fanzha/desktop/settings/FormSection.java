package org.fanzha.desktop.settings;

import java.util.List;
import java.util.Optional;

import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;
import org.fanzha.office.Setting;

/** A section that is a form and nothing else. */
final class FormSection extends Section {
    private final SettingForm form;

    FormSection(String title, String explanation, Office office, Tools tools, List<Setting> settings, Runnable saved) {
        super(title, explanation);
        form = new SettingForm(office, tools, settings, saved);
        getChildren().add(form);
    }

    @Override
    Optional<SettingForm> form() {
        return Optional.of(form);
    }
}
