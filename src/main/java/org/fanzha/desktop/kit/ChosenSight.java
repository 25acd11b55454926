package org.fanzha.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;

/**
 * What is chosen in the lists, tables and bars of a window and can be seen, so that it can be seen still once the type
 * has another size and everything stands elsewhere. What was scrolled away from stays away.
 */
final class ChosenSight {
    private final Scene scene;
    private final List<VirtualFlow<?>> flows = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private ChosenSight(Scene scene) {
        this.scene = scene;
    }

    /** What of it can be seen now. */
    static ChosenSight of(Scene scene) {
        ChosenSight sight = new ChosenSight(scene);
        scene.getRoot().lookupAll(".virtual-flow").stream().filter(VirtualFlow.class::isInstance)
                .map(node -> (VirtualFlow<?>) node).filter(flow -> chosen(flow) >= 0 && isSeen(flow)).forEach(sight.flows::add);
        scene.getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> node instanceof ToggleButton button && button.isSelected()).forEach(sight::add);
        sight.add(scene.getFocusOwner());
        return sight;
    }

    private void add(Node node) {
        if (node != null && FocusSight.isSeen(node)) {
            nodes.add(node);
        }
    }

    private static int chosen(VirtualFlow<?> flow) {
        return switch (flow.getParent()) {
            case ListView<?> list -> list.getSelectionModel().getSelectedIndex();
            case TableView<?> table -> table.getSelectionModel().getSelectedIndex();
            case null, default -> -1;
        };
    }

    private static boolean isSeen(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && chosen(flow) >= first.getIndex() && chosen(flow) <= last.getIndex();
    }

    /** Lays the window out as it is now and scrolls to what can be seen no more; the keys' place comes last and wins. */
    void keep() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        flows.stream().filter(flow -> chosen(flow) >= 0).forEach(ChosenSight::show);
        nodes.stream().filter(node -> Objects.equals(node.getScene(), scene)).forEach(FocusSight::show);
    }

    private static void show(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || chosen(flow) <= first.getIndex() || chosen(flow) >= last.getIndex()) {
            flow.scrollTo(chosen(flow));
        }
    }
}
