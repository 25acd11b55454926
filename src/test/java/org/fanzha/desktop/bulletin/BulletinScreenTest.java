package org.fanzha.desktop.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinScreenTest extends WindowTest {
    private final Samples samples = Samples.full();

    @Override
    protected Parent content() {
        BulletinScreen screen = new BulletinScreen(samples.office.bulletins(), tools());
        screen.front();
        return screen.node();
    }

    @Test
    void drawsThePagesOfTheNewestMonth() {
        press("#draw");
        assertThat(onWindow(() -> scene.getRoot().lookupAll(".paper-sheet").size())).isEqualTo(2);
    }

    @Test
    void publishesOnlyAfterBeingAskedInPlace() {
        press("#draw");
        press("#publish");
        assertThat(samples.office.bulletins().published()).isEmpty();
        answer("发布");

        assertThat(samples.office.bulletins().published()).hasSize(1);
        assertThat(onWindow(() -> find("#publish", Button.class).isDisabled())).isTrue();
        assertThat(notice()).contains("已经发布");
    }

    @Test
    void publishesWhatWasDrawnThoughTheDateWasClearedSince() {
        press("#draw");
        onWindow(() -> {
            scene.getRoot().lookupAll(".text-input").stream().map(TextInputControl.class::cast)
                    .filter(input -> "成文日期".equals(input.getAccessibleText())).findFirst().orElseThrow().clear();
            return true;
        });
        press("#publish");
        answer("发布");

        assertThat(samples.office.bulletins().published()).hasSize(1);
        assertThat(notice()).contains("已经发布");
    }

    @Test
    void leadsFromAFigureToTheEntriesBehindIt() {
        press("#draw");
        onWindow(() -> {
            find("#figures", Parent.class).lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("发案台账 3 条")).findFirst().orElseThrow().fire();
            return true;
        });
        assertThat(went).containsExactly("cases 3 本月发案");
    }

    @Test
    void savesThePdfWhereTheClerkWantsIt(@TempDir Path folder) throws Exception {
        choosers.out = Optional.of(folder.resolve("五月通报.pdf"));
        press("#draw");
        press("#save-pdf");
        assertThat(Files.readAllBytes(folder.resolve("五月通报.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void tellsWhichFontsStandIn() {
        press("#draw");
        assertThat(onWindow(() -> scene.getRoot().lookupAll(".label").stream()
                .map(label -> ((javafx.scene.control.Label) label).getText()).toList()))
                .anyMatch(text -> text != null && text.contains("仿宋_GB2312"));
    }
}
