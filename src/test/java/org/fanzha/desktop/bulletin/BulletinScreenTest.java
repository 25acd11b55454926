package org.fanzha.desktop.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fanzha.desktop.Queue;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.Act;
import org.fanzha.paper.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinScreenTest extends WindowTest {
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private final Samples samples = Samples.full();
    private final Queue queue = new Queue();
    private BulletinScreen screen;

    @Override
    protected Parent content() {
        screen = new BulletinScreen(samples.office.bulletins(), samples.office.prints(), tools(queue.runner()));
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
    void savesWhatIsTypedAndNotWhatWasDrawnBefore(@TempDir Path folder) throws Exception {
        choosers.out = Optional.of(folder.resolve("五月通报.docx"));
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            passage("〔本月发案〕").insertText(0, "据统计，");
            return true;
        });
        press("#save-word");
        assertThat(Files.readString(folder.resolve("五月通报.docx"))).contains("据统计");
        assertThat(onWindow(() -> scene.getFocusOwner())).isInstanceOf(TextArea.class);
        press("#edit-words");
        type("#number", "云反诈办〔2024〕77号");
        press("#save-word");
        assertThat(Files.readString(folder.resolve("五月通报.docx"))).contains("77号");
    }

    @Test
    void publishesNoNumberThatWasNotSeenOnThePages() {
        press("#draw");
        type("#number", "云反诈办〔2024〕77号");
        press("#publish");
        assertThat(notice()).contains("重新排版");
        answer("看过了，发布……");
        answer("发布");
        assertThat(samples.office.bulletins().published().getFirst().number()).isEqualTo("云反诈办〔2024〕77号");
    }

    private TextArea passage(String holding) {
        return scene.getRoot().lookupAll(".passage").stream().map(TextArea.class::cast)
                .filter(area -> area.getText().contains(holding)).findFirst().orElseThrow();
    }

    @Test
    void keepsTheWordsOfAMonthWhileFiguresStayComputed() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            TextArea area = passage("〔本月发案〕");
            area.insertText(0, "据统计，");
            return true;
        });
        press("#edit-words");

        assertThat(samples.office.bulletins().words(MAY).sections()).hasSize(1);
        assertThat(samples.office.bulletins().words(MAY).sections().values().iterator().next().getFirst().text())
                .startsWith("据统计，本月").contains(Wording.place("cases.count"));
        assertThat(isThere(".paper-sheet")).isTrue();
    }

    @Test
    void neverTypesIntoAFigureAndDeletesItWhole() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            TextArea area = passage("〔本月发案〕");
            int at = area.getText().indexOf("〔本月发案〕");
            area.insertText(at + 2, "甲");
            assertThat(area.getText()).contains("〔本月发案〕甲");
            area.selectRange(at + 6, at + 6);
            area.deletePreviousChar();
            assertThat(area.getText()).doesNotContain("本月发案");
            return true;
        });
        assertThat(notice()).contains("删去了〔本月发案〕");
        answer("放回");
        assertThat(onWindow(() -> passage("〔本月发案〕甲"))).isNotNull();
    }

    /** The way an input method writes: letters that are being composed, then the words they stand for. */
    @Test
    void takesChineseFromAnInputMethodBesideAFigure() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            TextArea area = passage("〔本月发案〕");
            area.requestFocus();
            area.positionCaret(area.getText().indexOf("〔本月发案〕"));
            compose(area, "gong", "");
            compose(area, "", "共计");
            assertThat(area.getText()).contains("共计〔本月发案〕");
            return true;
        });
    }

    private static void compose(TextArea area, String composing, String committed) {
        List<InputMethodTextRun> runs = composing.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(composing, InputMethodHighlight.UNSELECTED_RAW));
        area.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composing.length()));
    }

    @Test
    void putsAFigureFromTheListIntoTheText() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            TextArea area = passage("本月");
            area.requestFocus();
            area.end();
            return true;
        });
        onWindow(() -> {
            find("#figures", Parent.class).lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .filter(link -> "插入本月发案".equals(link.getAccessibleText())).findFirst().orElseThrow().fire();
            return true;
        });
        assertThat(onWindow(() -> scene.getRoot().lookupAll(".passage").stream().map(TextArea.class::cast)
                .anyMatch(area -> area.getText().endsWith("〔本月发案〕")))).isTrue();
    }

    @Test
    void putsAFigureIntoTheTextByEnterInTheList() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            TextArea area = passage("本月");
            area.requestFocus();
            area.end();
            ListView<?> list = find("#figures", ListView.class);
            list.getSelectionModel().select(0);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        assertThat(onWindow(() -> passage("本月").getText())).endsWith("〔月份〕");
    }

    @Test
    void hasTheKeysAtThePagesOnceTheWordsAreLeft() {
        press("#draw");
        press("#edit-words");
        press("#edit-words");
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("pages");
    }

    @Test
    void saysBeforePublishingWhatIsNotRightYet() {
        press("#draw");
        press("#edit-words");
        onWindow(() -> {
            passage("〔本月发案〕").appendText("另有７７起在查。");
            return true;
        });
        press("#edit-words");
        press("#publish");
        assertThat(notice()).contains("还没有填发文字号", "“发案总量”里的“77”不是算出来的", "都固定下来");
        assertThat(samples.office.bulletins().published()).isEmpty();
    }

    @Test
    void printsOnThePrinterThatWasChosenAndLogsIt() {
        press("#draw");
        press("#print");
        type("#print-pages", "第1—2页");
        press("#print-now");
        assertThat(samples.printing.printed).hasSize(1).allSatisfy(job -> {
            assertThat(job.printer()).isEqualTo("二楼打印机");
            assertThat(job.first()).isEqualTo(1);
            assertThat(job.last()).isEqualTo(2);
            assertThat(job.bothSides()).isTrue();
        });
        assertThat(samples.ledger.logged(Act.Kind.PRINTED)).containsExactly("2024年5月通报 1 份");
        assertThat(notice()).contains("已送到“二楼打印机”");
    }

    @Test
    void saysWhatToDoWhereThereIsNoPrinter() {
        samples.printing.printers = List.of();
        press("#draw");
        press("#print");
        assertThat(notice()).contains("没有装打印机", "存为 PDF");
        assertThat(onWindow(() -> find("#print-now", Button.class).isDisabled())).isTrue();
    }

    @Test
    void opensAnEarlierOneAsItWentOut() {
        press("#draw");
        press("#publish");
        answer("发布");
        onWindow(() -> {
            find("#earlier", TitledPane.class).setExpanded(true);
            find("#earlier .hyperlink", Hyperlink.class).fire();
            return true;
        });
        assertThat(notice()).contains("发出去的那份");
        assertThat(onWindow(() -> find("#edit-words", Button.class).isDisabled())).isTrue();
        assertThat(onWindow(() -> find("#print", Button.class).isDisabled())).isFalse();
    }

    @Test
    void showsNoFiguresOfAnotherMonthWhileOneIsDrawn() {
        press("#draw");
        assertThat(onWindow(() -> find("#figures", ListView.class).getItems().size())).isPositive();
        queue.hold();
        chooseApril();
        press("#draw");
        assertThat(onWindow(() -> find("#figures", ListView.class).getItems().size())).isZero();
        assertThat(onWindow(() -> find("#figures-of", Label.class).getText())).isEqualTo("数据");
        onWindow(() -> {
            queue.finish(false);
            return true;
        });
        assertThat(onWindow(() -> find("#figures", ListView.class).getItems().size())).isPositive();
    }

    @Test
    void saysOfWhichMonthTheFiguresAre() {
        press("#draw");
        assertThat(onWindow(() -> find("#figures-of", Label.class).getText())).isEqualTo("2024年5月的数据");
    }

    @SuppressWarnings("unchecked")
    private void chooseApril() {
        onWindow(() -> {
            find("#month", ComboBox.class).setValue(YearMonth.of(2024, 4));
            return true;
        });
    }

    @Test
    void closesTheStripOfPrintingByEscapeFromEachOfItsControls() {
        press("#draw");
        for (String control : List.of("#printer", "#copies", "#print-pages", "#print-now")) {
            press("#print");
            onWindow(() -> {
                find(control, Node.class).requestFocus();
                return true;
            });
            robot.push(KeyCode.ESCAPE);
            assertThat(isThere("#print-now")).as(control).isFalse();
        }
    }

    @Test
    void offersEscapeWhileTheStripOfPrintingIsOpen() {
        press("#draw");
        press("#print");
        onWindow(() -> {
            screen.verbs().stream().filter(verb -> verb.name().equals("收起打印")).findFirst().orElseThrow().tryIt();
            return true;
        });
        assertThat(isThere("#print-now")).isFalse();
    }

    @Test
    void tellsWhichFontsStandIn() {
        press("#draw");
        assertThat(onWindow(() -> scene.getRoot().lookupAll(".label").stream()
                .map(label -> ((javafx.scene.control.Label) label).getText()).toList()))
                .anyMatch(text -> text != null && text.contains("仿宋_GB2312"));
    }
}
