package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** The paths through the day's other work, by keys alone. */
class OfficePathsTest extends KeysOnlyTest {
    @Test
    void takesInAFolderAndAnswersItsQuestions() {
        unlock();
        choosers.folder = TownDoor.MAY;
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        focused("#choose-files");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        seen("#rows");
        focused("#rows");
        push(KeyCode.ALT, KeyCode.DIGIT4);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DIGIT0);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        seen("#result");
        focused("#to-work");
        push(KeyCode.ENTER);
        seen("#asked");
        answerSome();
    }

    private void answerSome() {
        int waiting = waiting();
        push(KeyCode.ALT, KeyCode.L);
        push(KeyCode.ALT, KeyCode.L);
        push(KeyCode.ALT, KeyCode.D);
        focused("#why");
        write("重复报送");
        push(KeyCode.ENTER);
        until("one less", () -> waiting() == waiting - 1);
        status("已不要");
        push(KeyCode.CONTROL, KeyCode.Z);
        told("已撤销");
        until("one more", () -> waiting() == waiting);
        answer(KeyCode.N, "已");
        answer(KeyCode.S, "已");
    }

    /** To the next question about an entry that is there already, and answers it so. */
    private void answer(KeyCode key, String told) {
        seen("#asked");
        for (int i = 0; i < waiting() && onWindow(() -> scene().lookup("#same") == null); i++) {
            push(KeyCode.ALT, KeyCode.L);
        }
        int before = waiting();
        seen("#same");
        push(KeyCode.ALT, key);
        until("answered", () -> waiting() < before || notice().contains("可能是"));
        status(told);
    }

    private int waiting() {
        return onWindow(() -> find("#questions", ListView.class).getItems().size());
    }

    private static final String UGLY = """
            桂花社区2024年5月反诈宣传台账,,,,,
            序号,日期,活动类型,地点,参加人数,到场群众
            1,2024-05-08,院坝会,三组院坝,40,35
            2,2024-05-09,火把会,四组院坝,25,20
            3,2024-05-10,火把会,五组院坝,约30人,20
            合计,,,,95,
            """;

    @Test
    void putsASheetRightBeforeItIsWritten() throws IOException {
        Path ugly = Files.createDirectories(folder.resolve("ugly"));
        Files.writeString(ugly.resolve("桂花社区宣传.csv"), UGLY);
        unlock();
        choosers.folder = ugly;
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        focused("#choose-files");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        focused("#rows");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.E);
        focused("#sheet");
        push(KeyCode.ALT, KeyCode.W);
        focused("#word-means");
        push(KeyCode.DOWN);
        write("院坝");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        told("“火把会”是指“院坝会”");
        push(KeyCode.ALT, KeyCode.Z);
        told("撤回了");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        seen("#result");
    }

    @Test
    void remindsWhoHasNotSent() {
        unlock();
        seen("#copy-reminder");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        told("已复制");
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).contains("5月");
        int sent = all("returns").size();
        push(KeyCode.ALT, KeyCode.R);
        focused(".nil");
        push(KeyCode.SPACE);
        told("已登记零报告");
        assertThat(all("returns")).hasSize(sent + 1);
        focused(".nil");
    }

    @Test
    void publishesABulletin() {
        unlock();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        focused("#month");
        until("a month", () -> onWindow(() -> find("#month", javafx.scene.control.ComboBox.class).getValue() != null));
        push(KeyCode.F5);
        until("drawn", () -> onWindow(() -> !scene().getRoot().lookupAll(".paper-sheet").isEmpty()));
        push(KeyCode.CONTROL, KeyCode.E);
        focused("#words");
        push(KeyCode.CONTROL, KeyCode.END);
        write("请各单位抓紧。");
        push(KeyCode.CONTROL, KeyCode.S);
        told("文字已保存");
        push(KeyCode.CONTROL, KeyCode.E);
        until("drawn anew", () -> onWindow(() -> !scene().getRoot().lookupAll(".paper-sheet").isEmpty()));
        Path pdf = folder.resolve("通报.pdf");
        choosers.out = Optional.of(pdf);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        told("已保存到");
        assertThat(pdf).exists();
        command("fbtb");
        told("都固定下来");
        focused(".notice");
        push(KeyCode.TAB);
        push(KeyCode.ENTER);
        told("已经发布");
        assertThat(door.ledger.papers().all()).hasSize(1);
    }

    @Test
    void locksAndSetsAndAsks() {
        unlock();
        push(KeyCode.CONTROL, KeyCode.L);
        focused("#password");
        write(TownDoor.PASSWORD);
        push(KeyCode.ENTER);
        focused("#checks-overdue");
        command("qxybz");
        focused("#sections");
        tabTo("#setting-rules-returns-day");
        writeOver("22");
        push(KeyCode.CONTROL, KeyCode.S);
        told("已保存");
        push(KeyCode.F1);
        focused("#help-pages");
    }
}
