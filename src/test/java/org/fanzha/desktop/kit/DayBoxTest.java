package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

class DayBoxTest extends WindowTest {
    private DayBox box;

    @Override
    protected Parent content() {
        box = new DayBox("收到日期");
        return new javafx.scene.layout.VBox(box, new TextField());
    }

    @Test
    void keepsWhatItCannotReadForTheOfficeToJudge() {
        robot.clickOn(box.field()).write("5月32日").type(javafx.scene.input.KeyCode.TAB);
        assertThat(box.field().getText()).isEqualTo("5月32日");
        assertThat(box.day()).isEmpty();
    }

    @Test
    void closesItsCalendarByTheEscapeKeyAndChangesNothing() {
        onWindow(() -> {
            box.setDay(LocalDate.of(2024, 5, 8));
            ((Button) box.getChildren().get(1)).fire();
            return true;
        });
        robot.type(javafx.scene.input.KeyCode.ESCAPE);
        assertThat(onWindow(() -> Window.getWindows().size())).isEqualTo(1);
        assertThat(box.day()).contains(LocalDate.of(2024, 5, 8));
    }

    @Test
    void opensACalendarInChineseThatBeginsOnMonday() {
        onWindow(() -> {
            box.setDay(LocalDate.of(2024, 5, 8));
            ((Button) box.getChildren().get(1)).fire();
            return true;
        });
        Parent calendar = onWindow(() -> Window.getWindows().stream().filter(w -> w != stage).findFirst()
                .orElseThrow().getScene().getRoot());
        assertThat(onWindow(() -> ((Labeled) calendar.lookup(".day-name-cell")).getText())).contains("一");
        assertThat(onWindow(() -> calendar.lookupAll(".spinner-label").stream()
                .map(label -> ((Labeled) label).getText()).toList())).anyMatch(text -> text.contains("五月"));
    }
}
