package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;

class DropTest extends WindowTest {
    private final List<Path> taken = new ArrayList<>();
    private DropVeil veil;

    /** A screen with something to drag files from, and a screen beside it that knows nothing of files. */
    @Override
    protected Parent content() {
        Button source = new Button("文件");
        source.setId("source");
        source.setOnDragDetected(e -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent files = new ClipboardContent();
            files.putFiles(List.of(new File("下坝村.xlsx"), new File("石桥村.csv")));
            board.setContent(files);
            e.consume();
        });
        Label target = new Label("任一屏");
        target.setId("target");
        StackPane whole = new StackPane(new BorderPane(target, source, null, null, null));
        veil = new DropVeil(whole, taken::addAll);
        whole.getChildren().add(veil);
        return whole;
    }

    @Test
    void takesFilesThatAreLetGoOverAnyScreen() {
        robot.drag("#source").moveTo("#target");
        assertThat(onWindow(() -> veil.isVisible())).isTrue();
        assertThat(onWindow(() -> ((Label) veil.getChildren().getFirst()).getText())).contains("导入这 2 个文件");
        robot.drop();
        assertThat(taken).extracting(path -> path.getFileName().toString()).containsExactly("下坝村.xlsx", "石桥村.csv");
        assertThat(onWindow(() -> veil.isVisible())).isFalse();
    }
}
