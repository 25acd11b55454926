package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.Queue;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

class PrintPreviewTest extends WindowTest {
    private final Queue queue = new Queue();
    private final AtomicInteger closed = new AtomicInteger();
    private final BorderPane place = new BorderPane();

    @Override
    protected Parent content() {
        place.setTop(new TextField());
        place.setCenter(new TextField());
        return place;
    }

    @Test
    void isLeftByEscapeWhileItsPagesAreBeingMade() {
        queue.hold();
        onWindow(() -> {
            place.getCenter().requestFocus();
            PrintPreview preview = new PrintPreview(tools(queue.runner()), Samples.full().office.prints(), closed::incrementAndGet);
            place.setCenter(preview);
            preview.show("宣传台账", new byte[0]);
            return true;
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
    }

    @Test
    void isLeftByEscapeFromEachControlOfItsStrip() {
        byte[] pdf = onePage();
        PrintPreview preview = onWindow(() -> {
            PrintPreview made = new PrintPreview(tools(), Samples.full().office.prints(), closed::incrementAndGet);
            place.setCenter(made);
            made.show("宣传台账", pdf);
            return made;
        });
        int before = 0;
        for (String control : List.of("#printer", "#copies", "#print-pages", "#print-now")) {
            onWindow(() -> {
                find(control, Node.class).requestFocus();
                return true;
            });
            robot.push(KeyCode.ESCAPE);
            assertThat(closed).as(control).hasValue(++before);
        }
        assertThat(preview).isNotNull();
    }

    private static byte[] onePage() {
        return Samples.full().office.bulletins().draw(YearMonth.of(2024, 5), "", LocalDate.of(2024, 6, 5)).pdf();
    }
}
