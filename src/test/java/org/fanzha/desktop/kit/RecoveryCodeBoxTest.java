package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.Queue;
import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryCodeBoxTest extends WindowTest {
    private final Queue queue = new Queue();

    @Override
    protected Parent content() {
        return new VBox(new RecoveryCodeBox("AAAA-BBBB", () -> new byte[] {1}, queue.runner(), choosers));
    }

    @Test
    void saysThatThePageIsBeingSavedAndSavesItOnce(@TempDir Path folder) {
        choosers.out = Optional.of(folder.resolve("恢复码.pdf"));
        queue.hold();
        press("#code-page");
        assertThat(notice()).isEqualTo("正在存打印页……");
        press("#code-page");
        onWindow(() -> {
            queue.finish(false);
            return true;
        });
        assertThat(folder.resolve("恢复码.pdf")).exists();
        assertThat(notice()).startsWith("已存到");
    }
}
