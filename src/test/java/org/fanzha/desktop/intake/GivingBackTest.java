package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;

import javafx.scene.control.Button;

import org.fanzha.desktop.SceneWalk;
import org.fanzha.office.Act;
import org.junit.jupiter.api.Test;

class GivingBackTest extends IntakeWindow {
    @Test
    void offersACopyBeforeAndAfterWritingAndSaysWhereItIs() {
        assertThat(verb("做这个文件的退回件……").can().getAsBoolean()).isFalse();
        press("#choose-files");
        choosers.out = Optional.of(folder.resolve("退.xlsx"));
        press("#give-back");
        assertThat(folder.resolve("退.xlsx")).exists();
        assertThat(choosers.proposed).isEqualTo("pom（退回）");
        assertThat(notice()).startsWith("退回件“退.xlsx”做好了").contains("没有原来的样式");
        press("#commit");
        choosers.out = Optional.of(folder.resolve("写后.xlsx"));
        press("#give-back");
        assertThat(folder.resolve("写后.xlsx")).exists();
        answer("打开所在文件夹");
        assertThat(choosers.folder).isEqualTo(folder.toAbsolutePath());
        assertThat(samples.ledger.logged(Act.Kind.EXPORTED)).containsExactly("退回件 pom.xml", "退回件 pom.xml");
    }

    @Test
    void writesNothingWhereTheClerkThoughtBetterOfIt() throws Exception {
        press("#choose-files");
        press("#give-back");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(notice()).isEmpty();
        press("#drop");
        assertThat(verb("给有问题的文件做退回件……").can().getAsBoolean()).isFalse();
    }

    @Test
    void nothingIsCutWhileACopyIsOffered() {
        press("#choose-files");
        assertThat(onWindow(() -> find("#give-back", Button.class).isVisible())).isTrue();
        assertThat(onWindow(() -> SceneWalk.faults(scene)).stream()
                .filter(fault -> !fault.contains("pom.xml") && !fault.contains("#REF!"))).isEmpty();
    }
}
