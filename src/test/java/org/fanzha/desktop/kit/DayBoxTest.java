package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

class DayBoxTest extends WindowTest {
    private TextField next;
    private DayBox box;

    @Override
    protected Parent content() {
        box = new DayBox("收到日期", Samples.CLOCK);
        next = new TextField();
        return new javafx.scene.layout.VBox(box, next);
    }

    @Test
    void keepsWhatItCannotReadForTheOfficeToJudge() {
        robot.clickOn(box.field()).write("5月32日").type(KeyCode.TAB);
        assertThat(box.field().getText()).isEqualTo("5月32日");
        assertThat(box.day()).isEmpty();
    }

    @Test
    void takesMonthAndDayForTheYearThatIsAndSaysSo() {
        robot.clickOn(box.field()).write("0603");
        assertThat(box.text()).isEqualTo("2024-06-03");
        assertThat(box.day()).contains(LocalDate.of(2024, 6, 3));
        assertThat(box.field().getText()).isEqualTo("0603");
        assertThat(onWindow(() -> ((Labeled) box.lookup(".quiet")).getText())).isEqualTo("即 2024-06-03");
        robot.type(KeyCode.TAB);
        assertThat(box.field().getText()).isEqualTo("2024-06-03");
        assertThat(onWindow(() -> isSeen(box.lookup(".quiet")))).isFalse();
    }

    @Test
    void closesItsCalendarByTheEscapeKeyAndChangesNothing() {
        onWindow(() -> {
            box.setDay(LocalDate.of(2024, 5, 8));
            ((Button) box.lookup(".calendar-button")).fire();
            return true;
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(onWindow(() -> Window.getWindows().size())).isEqualTo(1);
        assertThat(box.day()).contains(LocalDate.of(2024, 5, 8));
    }

    @Test
    void isOneStopWhoseCalendarIsOpenedAndReadByKeys() {
        robot.clickOn(box.field()).write("2024-05-08").type(KeyCode.F4).type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(box.day()).contains(LocalDate.of(2024, 5, 9));
        robot.type(KeyCode.TAB);
        assertThat(onWindow(() -> scene.getFocusOwner())).isSameAs(next);
    }

    @Test
    void opensACalendarInChineseThatBeginsOnMonday() {
        onWindow(() -> {
            box.setDay(LocalDate.of(2024, 5, 8));
            ((Button) box.lookup(".calendar-button")).fire();
            return true;
        });
        Parent calendar = onWindow(() -> Window.getWindows().stream().filter(w -> w != stage).findFirst()
                .orElseThrow().getScene().getRoot());
        assertThat(onWindow(() -> ((Labeled) calendar.lookup(".day-name-cell")).getText())).contains("一");
        assertThat(onWindow(() -> calendar.lookupAll(".spinner-label").stream()
                .map(label -> ((Labeled) label).getText()).toList())).anyMatch(text -> text.contains("五月"));
    }
}
