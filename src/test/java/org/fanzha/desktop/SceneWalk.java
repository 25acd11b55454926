package org.fanzha.desktop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.Chart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Walks everything that can be seen in a scene and says what a clerk of fifty could not read, reach or be told:
 * controls without a name, text cut off, too small or too pale, words in English, things beyond the window's edge.
 */
public final class SceneWalk {
    private static final double SMALLEST_TYPE = 14;
    private static final double PALEST_TEXT = 4.5;
    private static final double PALEST_ICON = 3;
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
    /** Names of things that have no other: programs, kinds of file, keys, samples of what is typed. */
    private static final Pattern KNOWN = Pattern.compile("Excel|Word|WPS|PDF|GB/T|LED|APP|CSV|Ctrl|Shift|Alt|Enter|Esc|"
            + "Delete|Home|End|PgUp|PgDn|PageUp|PageDown|Tab|F\\d+|Fanzha Ledger|GNU|AGPL[-0-9.a-z]*|https?://\\S+|"
            + "[\\p{L}\\w()./\\\\-]+\\.(xlsx?|csv|pdf|docx|txt|zip|backup|jpg|png|jar|ttf|otf|ttc)|"
            + "编号 [0-9A-F]{6}|\\bSheet\\d+\\b|#(REF|VALUE|NAME|NULL|DIV|NUM)|yunxi-2024|right-horse|\\blml\\b|"
            + "AtlantaFX|JavaFX|OpenJDK|iText|Apache POI|ControlsFX|H2|(Noto|Source Han|WenQuanYi|WenQuan|LXGW)[\\w ]*");
    private final List<String> faults = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private final Scene scene;

    private SceneWalk(Scene scene) {
        this.scene = scene;
    }

    /** @return a line a fault; none where all is well */
    public static List<String> faults(Scene scene) {
        SceneWalk walk = new SceneWalk(scene);
        layOut(scene);
        walk.collectLabels(scene.getRoot());
        walk.look(scene.getRoot(), false);
        new SceneLooks(scene, (what, node) -> walk.fault(what, node, node instanceof Labeled labeled ? "" + labeled.getText() : ""))
                .walk();
        return List.copyOf(new java.util.LinkedHashSet<>(walk.faults));
    }

    /** What one pass puts up is dressed by the next, and its parts by the one after, as they are before they are seen. */
    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void collectLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collectLabels);
        }
    }

    /** @param mayReachOut whether an ancestor scrolls or clips sideways on purpose */
    private void look(Node node, boolean mayReachOut) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Control control) {
            named(control);
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            words(labeled.getText(), labeled);
            whole(labeled);
            size(labeled.getFont().getSize(), labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            colour(text);
        }
        if (!mayReachOut) {
            inside(node);
        }
        boolean reaches = mayReachOut || node instanceof ScrollPane || node instanceof TableView<?>
                || node instanceof VirtualFlow<?> || node instanceof TextInputControl || node instanceof Chart;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, reaches));
        }
    }

    private void named(Control control) {
        boolean mustBeNamed = control.isFocusTraversable() && (control instanceof TextInputControl
                || control instanceof ButtonBase || control instanceof ComboBoxBase<?> || control instanceof TableView<?>
                || control instanceof ListView<?>);
        boolean speaks = control instanceof ButtonBase button && button.getText() != null && !button.getText().isBlank();
        boolean isNamed = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
        if (mustBeNamed && !speaks && !isNamed && !labelled.contains(control) && !isPartOfNamed(control)) {
            fault("no name", control, "");
        }
    }

    /** The editor inside a combo box is named by the box. */
    private boolean isPartOfNamed(Node node) {
        Parent parent = node.getParent();
        return parent instanceof ComboBoxBase<?> box && (box.getAccessibleText() != null || labelled.contains(box));
    }

    private void words(String text, Node node) {
        if (ENGLISH.matcher(KNOWN.matcher(text).replaceAll("")).find()) {
            fault("English", node, text);
        }
    }

    /** Cells of a table may be cut: their columns are drawn wider by hand, and the form shows the whole. */
    private void whole(Labeled labeled) {
        boolean isCell = labeled instanceof IndexedCell<?> || labeled.getStyleClass().contains("may-be-cut");
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (!isCell && child instanceof Text text && !(child instanceof FontIcon)
                    && !text.getText().equals(labeled.getText()) && text.getText().endsWith(labeled.getEllipsisString())) {
                fault("cut", labeled, labeled.getText() + " → " + text.getText());
            }
        }
    }

    private void size(double size, Node node) {
        if (size + 0.01 < SMALLEST_TYPE) {
            fault("small " + size, node, "");
        }
    }

    private void colour(Text text) {
        boolean isIcon = text instanceof FontIcon;
        double contrast = Contrast.of(text, scene);
        if (!isDisabled(text) && contrast + 0.05 < (isIcon ? PALEST_ICON : PALEST_TEXT)) {
            fault(String.format(java.util.Locale.ROOT, "pale %.2f", contrast), text, isIcon ? "" : text.getText());
        }
    }

    private static boolean isDisabled(Node node) {
        return node != null && (node.isDisabled() || isDisabled(node.getParent()));
    }

    private void inside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Bounds window = scene.getRoot().getLayoutBounds();
        if (node instanceof Control && bounds.getWidth() > 0 && (bounds.getMaxX() > window.getWidth() + 1
                || bounds.getMinX() < -1 || bounds.getMaxY() > window.getHeight() + 1 || bounds.getMinY() < -1)) {
            fault("beyond the edge", node, "");
        }
    }

    private void fault(String what, Node node, String text) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        faults.add(what + ": " + node.getClass().getSimpleName() + id + " " + node.getStyleClass() + " " + text.strip());
    }
}
