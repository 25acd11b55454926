package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** Whoever goes through a long page by keys sees where he is. */
class FocusSightTest extends WindowTest {
    @Override
    protected Parent content() {
        VBox lines = new VBox(8);
        for (int i = 0; i < 100; i++) {
            Button line = new Button("第 " + i + " 行");
            line.setId("line-" + i);
            lines.getChildren().add(line);
        }
        return new ScrollPane(lines);
    }

    @Test
    void scrollsThePageToWhatTheKeysAreAt() {
        assertThat(isInSightAfterFocus("#line-99")).isTrue();
        assertThat(isInSightAfterFocus("#line-0")).isTrue();
        assertThat(isInSightAfterFocus("#line-50")).isTrue();
    }

    private boolean isInSightAfterFocus(String line) {
        onWindow(() -> {
            find(line, Node.class).requestFocus();
            return true;
        });
        return onWindow(() -> {
            Node node = find(line, Node.class);
            Bounds there = node.localToScene(node.getLayoutBounds());
            return there.getMinY() >= 0 && there.getMaxY() <= scene.getHeight();
        });
    }
}
