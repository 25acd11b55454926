package org.fanzha.desktop;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The part of the walk that looks at shapes: edges of what can be filled in, what is chosen, the one accent, numbers
 * under each other, ends of file names, and what a pane that does not scroll cuts off.
 */
final class SceneLooks {
    private static final double PALEST_EDGE = 2.8;
    private static final double PALEST_CHOICE = 1.25;
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]{1,7}(\\.\\d+)?%?");
    private static final Pattern FILE = Pattern.compile(".*\\.(xlsx?|csv|docx?|pdf|zip)");
    private final Scene scene;
    private final BiConsumer<String, Node> fault;
    private int accents;

    SceneLooks(Scene scene, BiConsumer<String, Node> fault) {
        this.scene = scene;
        this.fault = fault;
    }

    void walk() {
        look(scene.getRoot(), null);
    }

    /** @param frame what the nearest pane that cuts without scrolling shows of the scene; null where none does */
    private void look(Node node, Bounds frame) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        accent(node);
        edge(node);
        choice(node);
        if (node instanceof TableCell<?, ?> cell && cell.getText() != null && !cell.isEmpty()) {
            number(cell);
            end(cell);
        }
        whole(node, frame);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, frameOf(node, frame)));
        }
    }

    private static Bounds frameOf(Node node, Bounds frame) {
        if (node.getParent() instanceof ScrollPane || node instanceof TextInputControl
                || node.getStyleClass().contains("clipped-container")) {
            return null;
        }
        return node.getClip() == null ? frame : node.localToScene(node.getClip().getBoundsInParent());
    }

    /** The nearest one that has words: a pane may well be larger than what is seen of it. */
    private void whole(Node node, Bounds frame) {
        boolean speaks = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        if (frame == null || !speaks && !(node instanceof TextInputControl)) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMinY() < frame.getMinY() - 1 || bounds.getMaxY() > frame.getMaxY() + 1) {
            fault.accept("cut off", node);
        }
    }

    private void accent(Node node) {
        if (node instanceof Button && node.getStyleClass().contains("accent") && ++accents > 1) {
            fault.accept("second accent", node);
        }
    }

    private void edge(Node node) {
        boolean isWithin = isWithin(node);
        if (node instanceof TextInputControl && !isWithin || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>) {
            edged((Region) node);
        } else if (node.getParent() instanceof CheckBox && node.getStyleClass().contains("box")
                || node.getParent() instanceof RadioButton && node.getStyleClass().contains("radio")) {
            edged((Region) node);
        }
    }

    private static boolean isWithin(Node node) {
        return node.getParent() instanceof Spinner<?> || node.getParent() instanceof ComboBoxBase<?>;
    }

    private void edged(Region region) {
        double contrast = Contrast.ofEdge(region, scene);
        if (!isDisabled(region) && contrast < PALEST_EDGE) {
            fault.accept(String.format(java.util.Locale.ROOT, "pale edge %.2f", contrast), region);
        }
    }

    private void choice(Node node) {
        boolean chosen = node instanceof ListCell<?> line && line.isSelected() && !line.isEmpty()
                && !(line.getParent() instanceof ComboBoxBase<?>)
                || node instanceof TableRow<?> row && row.isSelected() && !row.isEmpty();
        if (chosen && Contrast.ofGround((Region) node, scene) < PALEST_CHOICE) {
            fault.accept("choice hardly seen", node);
        }
    }

    /** A village's sheet is drawn as it was written. */
    private void number(TableCell<?, ?> cell) {
        boolean counts = NUMBER.matcher(cell.getText()).matches() && !cell.getTableView().getStyleClass().contains("sheet");
        if (counts && cell.getAlignment().getHpos() != HPos.RIGHT) {
            fault.accept("number not at the right: " + cell.getText(), cell);
        }
    }

    private void end(TableCell<?, ?> cell) {
        if (!FILE.matcher(cell.getText()).matches()) {
            return;
        }
        for (Node child : cell.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !FILE.matcher(text.getText()).matches()) {
                fault.accept("file name without its end: " + text.getText(), cell);
            }
        }
    }

    private static boolean isDisabled(Node node) {
        return node != null && (node.isDisabled() || isDisabled(node.getParent()));
    }
}
