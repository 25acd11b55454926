package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** The paths through the registers, by keys alone. */
class RegisterPathsTest extends KeysOnlyTest {
    @Test
    void opensTheOverduePeople() {
        unlock();
        push(KeyCode.ENTER);
        toTable();
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        focused("#field-file_no");
    }

    @Test
    void typesEntryAfterEntry() {
        unlock();
        int before = all("publicity").size();
        command("xctz");
        toTable();
        push(KeyCode.CONTROL, KeyCode.N);
        focused("#field-held_on");
        assertThat(messages()).isEmpty();
        typeEvent("2024-06-0x", "gh", "村委会院坝");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until("refused", () -> !messages().isEmpty());
        focused("#field-held_on");
        assertThat(all("publicity")).hasSize(before);
        writeOver("2024-06-03");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        status("已保存");
        until("a blank form", () -> text("#field-held_on").isEmpty());
        focused("#field-held_on");
        typeEvent("2024-06-04", "白果", "三组院坝");
        push(KeyCode.CONTROL, KeyCode.S);
        status("三组院坝");
        assertThat(all("publicity")).hasSize(before + 2);
    }

    /** Field after field, with the tab key between them. */
    private void typeEvent(String day, String village, String place) {
        write(day);
        tabTo("#field-village");
        push(KeyCode.DOWN);
        write(village);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        tabTo("#field-kind");
        push(3, KeyCode.DOWN);
        tabTo("#field-place");
        write(place);
    }

    private String messages() {
        return onWindow(() -> scene().getRoot().lookupAll(".field-message").stream().filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).reduce("", String::concat));
    }

    @Test
    void correctsAPersonFoundByInitials() {
        unlock();
        command("szzd");
        toTable();
        push(KeyCode.CONTROL, KeyCode.F);
        focused("#filter");
        int shown = rows("#entries");
        write("xbc");
        until("fewer rows", () -> rows("#entries") < shown && rows("#entries") > 0);
        push(KeyCode.ENTER);
        focused("#entries");
        push(KeyCode.ENTER);
        focused("#field-file_no");
        tabTo("#field-note");
        write("已回访");
        push(KeyCode.CONTROL, KeyCode.S);
        status("已保存");
        push(KeyCode.CONTROL, KeyCode.H);
        until("history", () -> onWindow(() -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("已回访"))));
        push(KeyCode.ESCAPE);
        focused("#field-file_no");
    }

    @Test
    void handsOutWhatIsChosenAndShown() {
        unlock();
        command("szzd");
        toTable();
        push(KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.C);
        status("已复制 3 条");
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(4);
        Path sheet = folder.resolve("名单.xlsx");
        choosers.out = Optional.of(sheet);
        command("dcggdw");
        told("已导出");
        assertThat(sheet).exists();
        push(KeyCode.CONTROL, KeyCode.P);
        seen("#print-preview");
        push(KeyCode.ESCAPE);
        focused("#entries");
    }

    @Test
    void changesAFieldOfSeveral() {
        unlock();
        command("szzd");
        toTable();
        push(KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.E);
        focused("#change-field");
        push(KeyCode.END);
        tabTo("#change-value");
        write("请补");
        tabTo("#change-preview");
        push(KeyCode.ENTER);
        until("preview", () -> text("#change-said").contains("将改动 2 条"));
        tabTo("#change-apply");
        push(KeyCode.ENTER);
        told("已改动 2 条");
        focused("#entries");
        push(KeyCode.CONTROL, KeyCode.Z);
        told("已撤销");
        push(KeyCode.CONTROL, KeyCode.Y);
        told("已恢复");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        focused("#done");
        seen("#undo-step");
        push(KeyCode.ALT, KeyCode.U);
        until("taken back", () -> text("#effect").startsWith("恢复会"));
    }

    private void toTable() {
        seen("#entries");
        until("rows", () -> rows("#entries") > 0);
        focused("#entries");
    }
}
