package org.fanzha.desktop.intake;

import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Link;

/** Units to choose from, all of them at first; one box chooses all or none. */
final class UnitChoice extends VBox {
    private final CheckBox all = new CheckBox();
    private final FlowPane boxes = new FlowPane(16, 8);
    private final Label none = Texts.quietWrapped("单位台账里还没有在用的村和社区，请先登记单位。");
    private List<Link> units = List.of();

    UnitChoice() {
        super(8);
        all.setId("all-units");
        all.setSelected(true);
        all.setOnAction(e -> each().forEach(box -> box.setSelected(all.isSelected())));
        getChildren().addAll(Texts.heading("发给哪些单位"), all, boxes, none);
        show(List.of());
    }

    /** A choice made before stays where the units are the same. */
    void show(List<Link> offered) {
        if (!units.equals(offered)) {
            units = offered;
            boxes.getChildren().setAll(offered.stream().map(this::box).toList());
            all.setSelected(true);
        }
        Room.give(none, offered.isEmpty());
        Room.give(all, !offered.isEmpty());
        count();
    }

    private CheckBox box(Link unit) {
        CheckBox box = new CheckBox(unit.name());
        box.setSelected(true);
        box.selectedProperty().addListener((o, was, is) -> count());
        return box;
    }

    private List<CheckBox> each() {
        return boxes.getChildren().stream().map(CheckBox.class::cast).toList();
    }

    private void count() {
        int chosen = chosen().size();
        all.setIndeterminate(chosen > 0 && chosen < units.size());
        if (!all.isIndeterminate()) {
            all.setSelected(chosen > 0);
        }
        all.setText("全部 " + units.size() + " 个单位（已选 " + chosen + " 个）");
    }

    List<Link> chosen() {
        List<CheckBox> all = each();
        return java.util.stream.IntStream.range(0, units.size()).filter(i -> all.get(i).isSelected()).mapToObj(units::get).toList();
    }
}
