package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import org.fanzha.desktop.Queue;
import org.junit.jupiter.api.Test;

/** Work that takes its time: what the clerk does meanwhile. */
class WhileBusyTest extends IntakeWindow {
    private final Queue queue = new Queue();

    @Override
    protected Parent content() {
        return content(tools(queue.runner()));
    }

    private void stage() throws IOException {
        Path file = Files.writeString(folder.resolve("下坝村5月宣传.csv"), """
                下坝村2024年5月反诈宣传台账,,,,
                日期,活动类型,地点,参加人数,到场群众
                2024-05-27,院坝会,三组院坝,40,35
                2024-05-28,火把会,四组院坝,25,20
                """);
        onWindow(() -> {
            screen.stage(List.of(file));
            return true;
        });
    }

    private void finish() {
        onWindow(() -> {
            queue.finish(false);
            return true;
        });
    }

    private void column(int column) {
        onWindow(() -> {
            TableView<?> sheet = find("#sheet", TableView.class);
            chooseCell(sheet, column);
            return true;
        });
    }

    private static <S> void chooseCell(TableView<S> sheet, int column) {
        sheet.getFocusModel().focus(3, sheet.getColumns().get(column + 2));
    }

    private String head(int column) {
        return onWindow(() -> ((TableView<?>) find("#sheet", TableView.class)).getColumns().get(column + 2).getText().replace('\n', ' '));
    }

    @Test
    void aSecondSayingIsNotLostWithoutAWord() throws IOException {
        stage();
        file(1);
        view(1);
        column(3);
        queue.hold();
        does("不用这一列");
        column(2);
        does("不用这一列");
        assertThat(notice()).contains("这一句没有算");
        finish();
        assertThat(head(2)).isEqualTo("C ✓ 地点");
        assertThat(head(3)).isEqualTo("D × 不采用");
    }

    /** The last that is offered; it is not dealt with yet. @param closings how often the list closes */
    private void saysWhatTheFifthColumnIs(int closings) throws IOException {
        stage();
        file(1);
        view(1);
        column(4);
        does("这一列是……");
        queue.hold();
        onWindow(() -> {
            ComboBox<?> box = find("#column-is", ComboBox.class);
            box.getSelectionModel().selectLast();
            for (int i = 0; i < closings; i++) {
                box.getOnHidden().handle(null);
            }
            return true;
        });
    }

    @Test
    void whatWasSaidAndCalledOffIsShownNoMore() throws IOException {
        saysWhatTheFifthColumnIs(1);
        press("#cancel-work");
        finish();
        assertThat(onWindow(() -> find("#column-is", ComboBox.class).getValue())).isNull();
        assertThat(head(4)).isEqualTo("E × 不采用");
    }

    @Test
    void aChoiceIsSaidOnceHoweverOftenItsListCloses() throws IOException {
        saysWhatTheFifthColumnIs(2);
        assertThat(notice()).isEmpty();
        finish();
        assertThat(head(4)).contains("★");
    }

    @Test
    void nothingElseIsBegunWhileFilesAreRead() throws IOException {
        stage();
        press("#commit");
        press("#leave");
        select("#batches", 0);
        queue.hold();
        stage();
        for (String verb : List.of("看这一批的结论", "撤销这一批……", "做这个文件的退回件……", "给有问题的文件做退回件……", "发模板给各单位……")) {
            assertThat(can(verb)).as(verb).isFalse();
        }
        finish();
        assertThat(isThere("#rows")).isTrue();
    }

    @Test
    void noCopyIsMadeWhileTheBatchIsWritten() throws IOException {
        stage();
        assertThat(can("做这个文件的退回件……")).isTrue();
        queue.hold();
        press("#commit");
        assertThat(can("做这个文件的退回件……")).isFalse();
        finish();
        assertThat(onWindow(() -> find("#result-sum", Label.class))).isNotNull();
    }

    @Test
    void aPasswordIsWipedWhereItCannotBeTried() {
        char[] password = "one".toCharArray();
        Talk talk = new Talk(samples.office.takeIn(), samples.office.lessons(), Optional::empty, (taking, sentence) -> true,
                (taking, name, word) -> taking);
        talk.unlock("加密的.xlsx", password);
        assertThat(password).containsOnly('\0');
    }
}
