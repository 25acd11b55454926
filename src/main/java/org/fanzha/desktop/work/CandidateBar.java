package org.fanzha.desktop.work;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.fanzha.desktop.kit.Room;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;

/** The candidates by number; the chosen one is shown beside the row, or fills the link that is asked about. */
final class CandidateBar extends FlowPane {
    private final RegisterDesk desk;
    private final IntConsumer choose;
    private final ToggleGroup one = new ToggleGroup();

    CandidateBar(RegisterDesk desk, IntConsumer choose) {
        super(8, 8);
        this.desk = desk;
        this.choose = choose;
        setAccessibleText("可能是这些");
    }

    void show(List<Entry> candidates, int chosen) {
        one.getToggles().clear();
        getChildren().clear();
        for (int i = 0; i < candidates.size(); i++) {
            getChildren().add(button(candidates.get(i), i, i == chosen));
        }
        Room.give(this, !candidates.isEmpty());
    }

    private ToggleButton button(Entry entry, int index, boolean selected) {
        ToggleButton button = new ToggleButton((index + 1) + "　" + name(entry));
        button.setId("candidate-" + (index + 1));
        button.setToggleGroup(one);
        button.setSelected(selected);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Alt+" + (index + 1)));
        button.setOnAction(e -> {
            button.setSelected(true);
            choose.accept(index);
        });
        return button;
    }

    private String name(Entry entry) {
        Field<?> name = entry.register().nameField();
        String unit = entry.register().unitField().map(field -> " " + desk.shown(entry, field)).orElse("");
        return desk.shown(entry, name) + unit + "（编号 " + entry.id() + "）";
    }
}
