package org.fanzha.desktop.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.Test;

import org.fanzha.desktop.WindowTest;

class HandbookScreenTest extends WindowTest {
    private HandbookScreen screen;

    @Override
    protected Parent content() {
        screen = new HandbookScreen(runner);
        screen.front();
        return screen.node();
    }

    private String shownTitle() {
        return onWindow(() -> find(".handbook-page .screen-title", Label.class).getText());
    }

    @Test
    void opensThePageAboutTheScreenAskedFor() {
        onWindow(() -> {
            screen.open("bulletin");
            return true;
        });
        assertThat(shownTitle()).isEqualTo("通报");
    }

    @Test
    void staysWhereItIsWhenAskedFromItself() {
        onWindow(() -> {
            screen.open("bulletin");
            screen.open(screen.help());
            return true;
        });
        assertThat(shownTitle()).isEqualTo("通报");
    }

    @Test
    void opensTheFirstPageForAnUnknownName() {
        onWindow(() -> {
            screen.open("no-such-page");
            return true;
        });
        assertThat(shownTitle()).isEqualTo("第一天");
    }

    @Test
    void laysOutEveryPageWithItsPicturesAndItsLinksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (String name : Handbook.NAMES) {
            onWindow(() -> {
                screen.open(name);
                find("#help-pages", ListView.class);
                scene.getRoot().lookupAll(".handbook-picture .image-view").stream().map(ImageView.class::cast)
                        .filter(picture -> picture.getImage().isError() || picture.getAccessibleText().isEmpty())
                        .forEach(picture -> broken.add(name));
                return true;
            });
            List<String> links = onWindow(() -> scene.getRoot().lookupAll(".handbook-text .hyperlink").stream()
                    .map(link -> ((Hyperlink) link).getText()).toList());
            for (String link : links) {
                onWindow(() -> {
                    screen.open(name);
                    find("#help-pages", ListView.class);
                    scene.getRoot().lookupAll(".handbook-text .hyperlink").stream().map(Hyperlink.class::cast)
                            .filter(l -> l.getText().equals(link)).findFirst().orElseThrow().fire();
                    return true;
                });
                assertThat(shownTitle()).as(name + " → " + link).isEqualTo(link);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void findsTheWordInEveryPageThatSaysIt() {
        type("#find-help", "恢复码");
        List<String> pages = onWindow(() -> pages().stream().map(Handbook.Page::name).toList());
        assertThat(pages).contains("start", "settings", "faults").doesNotContain("today");
    }

    @Test
    void saysSoWhereNoPageHasTheWord() {
        type("#find-help", "区块链");
        assertThat(onWindow(this::pages)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Handbook.Page> pages() {
        return List.copyOf(find("#help-pages", ListView.class).getItems());
    }
}
