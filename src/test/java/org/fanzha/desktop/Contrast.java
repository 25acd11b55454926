package org.fanzha.desktop;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/** The contrast of a text on its ground, as WCAG 2 counts it: from 1 (none) to 21. */
final class Contrast {
    private Contrast() {
    }

    static double of(Text text, Scene scene) {
        Color ground = ground(text, scene);
        return ratio(over(colour(text.getFill()), ground), ground);
    }

    /** The edge of a control that can be filled in, on what lies around it. */
    static double ofEdge(Region region, Scene scene) {
        Color ground = ground(region.getParent(), scene);
        Color border = region.getBorder() == null || region.getBorder().getStrokes().isEmpty() ? Color.TRANSPARENT
                : colour(region.getBorder().getStrokes().getFirst().getTopStroke());
        Color fill = region.getBackground() == null || region.getBackground().isEmpty() ? Color.TRANSPARENT
                : colour(region.getBackground().getFills().getFirst().getFill());
        return Math.max(ratio(over(border, ground), ground), ratio(over(fill, ground), ground));
    }

    /** The ground of a part, on the ground of what it is part of. */
    static double ofGround(Region region, Scene scene) {
        return ratio(ground(region, scene), ground(region.getParent(), scene));
    }

    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colours of all regions below the text, laid over each other from the window's own upwards. */
    private static Color ground(Node node, Scene scene) {
        if (node == null) {
            return colour(scene.getFill());
        }
        Color own = own(node);
        return own.getOpacity() >= 1 ? own : over(own, ground(node.getParent(), scene));
    }

    private static Color own(Node node) {
        if (!(node instanceof Region region) || region.getBackground() == null) {
            return Color.TRANSPARENT;
        }
        List<BackgroundFill> fills = region.getBackground().getFills();
        Color shown = Color.TRANSPARENT;
        for (BackgroundFill fill : fills) {
            shown = over(colour(fill.getFill()), shown);
        }
        return shown;
    }

    private static Color over(Color top, Color below) {
        double alpha = top.getOpacity() + below.getOpacity() * (1 - top.getOpacity());
        if (alpha == 0) {
            return Color.TRANSPARENT;
        }
        return Color.color(mix(top.getRed(), top, below.getRed(), below, alpha),
                mix(top.getGreen(), top, below.getGreen(), below, alpha),
                mix(top.getBlue(), top, below.getBlue(), below, alpha), alpha);
    }

    private static double mix(double top, Color t, double below, Color b, double alpha) {
        return Math.clamp((top * t.getOpacity() + below * b.getOpacity() * (1 - t.getOpacity())) / alpha, 0, 1);
    }

    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    private static double luminance(Color color) {
        return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
    }

    private static double part(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
