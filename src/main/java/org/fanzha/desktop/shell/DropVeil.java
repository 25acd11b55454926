package org.fanzha.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Texts;

/** What is seen while files are held over the window: letting go takes them in, wherever that is. */
final class DropVeil extends StackPane {
    private final Label words = Texts.wrapped("");
    private final Consumer<List<Path>> dropped;

    /** @param over what accepts the files; the screens inside it need not know */
    DropVeil(Region over, Consumer<List<Path>> dropped) {
        this.dropped = dropped;
        getStyleClass().add("drop-veil");
        words.getStyleClass().add("screen-title");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
        over.addEventFilter(DragEvent.DRAG_OVER, this::over);
        over.addEventFilter(DragEvent.DRAG_EXITED_TARGET, e -> {
            if (e.getTarget() == over) {
                setVisible(false);
            }
        });
        over.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        if (!board.hasFiles()) {
            return;
        }
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
        show(board.getFiles());
    }

    void show(List<File> files) {
        String what = files.size() == 1 ? files.getFirst().getName() : "这 " + files.size() + " 个文件";
        words.setText("松开鼠标，导入" + (files.size() == 1 ? "“" + what + "”" : what));
        setVisible(true);
    }

    private void dropped(DragEvent drag) {
        setVisible(false);
        if (drag.getDragboard().hasFiles()) {
            List<Path> paths = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
            drag.setDropCompleted(true);
            drag.consume();
            dropped.accept(paths);
        }
    }
}
