package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeTest extends WindowTest {
    private Label label;
    private TableView<String> table;
    private VBox root;

    @Override
    protected Parent content() {
        label = new Label("反诈台账");
        table = new TableView<>();
        root = new VBox(label, table);
        return root;
    }

    private void wear(Appearance appearance) {
        onWindow(() -> {
            theme.wear(appearance);
            root.applyCss();
            return true;
        });
    }

    @Test
    void makesTypeAndRowsGrowTogether() {
        wear(new Appearance(false, 100));
        assertThat(label.getFont().getSize()).isEqualTo(15);
        double row = table.getFixedCellSize();
        wear(new Appearance(false, 200));
        assertThat(label.getFont().getSize()).isEqualTo(30);
        assertThat(table.getFixedCellSize()).isEqualTo(2 * row);
    }

    @Test
    void turnsOpenWindowsDarkAndBack() {
        Color day = ground();
        wear(new Appearance(true, 100));
        assertThat(ground().getBrightness()).isLessThan(0.3);
        wear(new Appearance(false, 100));
        assertThat(ground()).isEqualTo(day);
    }

    @Test
    void tellsWhoWatchesOfAChangeOnly() {
        List<Appearance> seen = new ArrayList<>();
        onWindow(() -> {
            theme.appearanceProperty().addListener((o, was, is) -> seen.add(is));
            return true;
        });
        wear(Appearance.FIRST);
        wear(new Appearance(true, 125));
        assertThat(seen).containsExactly(new Appearance(true, 125));
    }

    @Test
    void stepsThroughTheSizesAndStopsAtBothEnds() {
        assertThat(Appearance.FIRST.smaller()).isEqualTo(Appearance.FIRST);
        assertThat(Appearance.FIRST.bigger().bigger().percent()).isEqualTo(125);
        assertThat(new Appearance(false, 200).bigger().percent()).isEqualTo(200);
        assertThat(new Appearance(false, 130).percent()).isEqualTo(125);
    }

    private Color ground() {
        return onWindow(() -> {
            root.applyCss();
            return (Color) root.getBackground().getFills().getFirst().getFill();
        });
    }

    @AfterEach
    void leaveItLight() {
        wear(Appearance.FIRST);
    }
}
