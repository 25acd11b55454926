package org.fanzha.desktop.register;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The first part at the left, the others at the right; in as many lines as it takes where the window is narrow or the type
 * large. How high it is follows from its width alone, so that what stands below has its place at once.
 */
class WrappedLine extends Pane {
    private static final double GAP = 8;

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return wide(getManagedChildren(), 0);
    }

    @Override
    protected final double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected final double computePrefHeight(double width) {
        List<List<Node>> lines = lines(width);
        return lines.stream().mapToDouble(WrappedLine::high).sum() + GAP * (lines.size() - 1);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Nothing is drawn narrower than it likes while one line can hold it all. */
    private List<List<Node>> lines(double width) {
        List<Node> parts = getManagedChildren();
        if (width < 0 || wide(parts, 0) <= width) {
            return List.of(parts);
        }
        List<List<Node>> lines = new ArrayList<>();
        for (Node part : parts) {
            if (lines.isEmpty() || wide(lines.getLast(), GAP + part.minWidth(-1)) > width) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(part);
        }
        return lines;
    }

    private static double wide(List<Node> parts, double more) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + GAP * (parts.size() - 1) + more;
    }

    private static double high(List<Node> line) {
        return line.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected final void layoutChildren() {
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            place(line, y);
            y += high(line) + GAP;
        }
    }

    private void place(List<Node> line, double y) {
        double lacking = wide(line, 0) - getWidth();
        double right = getWidth();
        for (Node part : line.reversed()) {
            double cut = Math.clamp(lacking, 0, Math.max(0, part.prefWidth(-1) - part.minWidth(-1)));
            lacking -= cut;
            double width = part.prefWidth(-1) - cut;
            double height = part.prefHeight(-1);
            double x = part == getManagedChildren().getFirst() ? 0 : right - width;
            part.resizeRelocate(snapPositionX(x), snapPositionY(y + (high(line) - height) / 2), snapSizeX(width), snapSizeY(height));
            right -= width + GAP;
        }
    }
}
