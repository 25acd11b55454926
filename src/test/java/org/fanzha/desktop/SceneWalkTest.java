package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

/** The guard itself: it must see what it is there to see. */
class SceneWalkTest extends WindowTest {
    private final VBox box = new VBox();

    @Override
    protected Parent content() {
        return box;
    }

    private java.util.List<String> faults(javafx.scene.Node node) {
        return onWindow(() -> {
            box.getChildren().setAll(node);
            return SceneWalk.faults(scene);
        });
    }

    @Test
    void hasNothingToSayOfAPlainLabel() {
        assertThat(faults(new Label("单位"))).isEmpty();
    }

    @Test
    void missesTheNameOfAField() {
        assertThat(faults(new TextField())).singleElement().asString().startsWith("no name");
    }

    @Test
    void seesTextThatIsCut() {
        Button narrow = new Button("撤销这一批导入");
        narrow.setMaxWidth(60);
        assertThat(faults(narrow)).singleElement().asString().startsWith("cut");
    }

    @Test
    void seesSmallAndPaleAndEnglishWords() {
        Label label = new Label("Loading");
        label.setStyle("-fx-font-size: 12px; -fx-text-fill: #aaaaaa;");
        assertThat(faults(label)).extracting(fault -> fault.split("[ :]")[0])
                .containsExactlyInAnyOrder("English", "small", "pale");
    }

    @Test
    void seesWhatLiesBeyondTheEdge() {
        Button far = new Button("保存");
        far.setLayoutX(5000);
        assertThat(faults(new Pane(far))).anyMatch(fault -> fault.startsWith("beyond"));
    }

    @Test
    void countsContrastAsTheStandardDoes() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }
}
