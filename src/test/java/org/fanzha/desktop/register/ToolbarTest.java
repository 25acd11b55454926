package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ToolbarTest extends WindowTest {
    @Override
    protected Parent content() {
        RegisterScreen screen = new RegisterScreen(KeyPeople.REGISTER, Samples.full().office, tools());
        screen.front();
        return screen.node();
    }

    /** How far the table is below the last button, after one layout. */
    private double below(int percent, double width) {
        return onWindow(() -> {
            theme.wear(new Appearance(false, percent));
            scene.getRoot().applyCss();
            scene.getRoot().resize(width, 700);
            scene.getRoot().layout();
            return top("#entries") - top("#add") - scene.lookup("#add").getLayoutBounds().getHeight();
        });
    }

    private double top(String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Test
    void standsRightOverTheTableWhateverTheTypeWasBefore() {
        double usual = below(100, 1100);
        assertThat(usual).isBetween(1.0, 20.0);
        for (int percent : List.of(200, 100, 150, 100)) {
            assertThat(below(percent, 1100)).isBetween(usual - 1, usual + 1);
        }
    }

    @Test
    void hasRoomForWhatTheFilterAsksForAtItsNarrowest() {
        below(200, 760);
        double left = onWindow(() -> {
            TextField filter = (TextField) scene.lookup("#filter");
            Text words = new Text(filter.getPromptText());
            words.setFont(filter.getFont());
            return filter.minWidth(-1) - filter.lookup(".left-pane").getLayoutBounds().getWidth()
                    - words.getLayoutBounds().getWidth() - filter.getInsets().getRight();
        });
        assertThat(left).isPositive();
    }

    @AfterEach
    void leaveItAsUsual() {
        onWindow(() -> {
            theme.wear(Appearance.FIRST);
            return true;
        });
    }
}
