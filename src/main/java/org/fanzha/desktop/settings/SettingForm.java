package org.fanzha.desktop.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;
import org.fanzha.office.Setting;
import org.fanzha.register.Code;

/** Some settings with one button that saves them; what is wrong stands beside the field. */
final class SettingForm extends VBox {
    private final Map<Setting, SettingRow> rows = new LinkedHashMap<>();
    private final Notice notice = new Notice();
    private final Office office;
    private final Tools tools;
    private final Runnable saved;
    private final Button save;
    private Map<Setting, String> kept = Map.of();

    /** @param saved called on the window's thread after something was saved */
    SettingForm(Office office, Tools tools, List<Setting> settings, Runnable saved) {
        super(16);
        this.office = office;
        this.tools = tools;
        this.saved = saved;
        this.save = Section.button("save-settings", "保存", this::save);
        save.getStyleClass().add("accent");
        settings.forEach(setting -> rows.put(setting, new SettingRow(setting, tools.choosers(), this::changed)));
        getChildren().addAll(rows.values());
        getChildren().addAll(Section.row(save), notice);
        changed();
    }

    /** Reads anew what is kept; what was typed and not saved stays. */
    void load() {
        if (!isChanged()) {
            tools.runner().run(this::read, this::show, notice::refuse);
        }
    }

    private Map<Setting, String> read() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        rows.keySet().forEach(setting -> values.put(setting, office.settings().shown(setting)));
        return values;
    }

    private void show(Map<Setting, String> values) {
        kept = values;
        values.forEach((setting, value) -> {
            rows.get(setting).show(value);
            rows.get(setting).say("");
        });
        changed();
    }

    private Map<Setting, String> typed() {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        rows.forEach((setting, row) -> typed.put(setting, row.typed()));
        return typed;
    }

    boolean isChanged() {
        return !kept.isEmpty() && !typed().equals(kept);
    }

    private void changed() {
        save.setDisable(!isChanged());
    }

    void save() {
        Map<Setting, String> typed = typed();
        save.setDisable(true);
        notice.clear();
        tools.runner().run(() -> trySave(typed), this::outcome, refusal -> {
            changed();
            notice.refuse(refusal);
        });
    }

    private Map<Setting, String> trySave(Map<Setting, String> typed) {
        Map<Setting, String> faults = office.settings().faults(typed);
        if (faults.isEmpty()) {
            office.settings().save(typed);
        }
        return faults;
    }

    private void outcome(Map<Setting, String> faults) {
        rows.forEach((setting, row) -> row.say(faults.getOrDefault(setting, "")));
        if (!faults.isEmpty()) {
            changed();
            notice.ask(Code.ENTRY_INVALID.sentence(faults.size()));
            rows.entrySet().stream().filter(row -> faults.containsKey(row.getKey())).findFirst()
                    .ifPresent(row -> row.getValue().takeFocus());
            return;
        }
        tools.runner().run(this::read, this::show, notice::refuse);
        notice.done("已保存，马上生效。");
        saved.run();
    }
}
