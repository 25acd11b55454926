package org.fanzha.desktop.intake;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchWords;
import org.fanzha.office.RegisterDesk;

/** What would be written: the files on the left, their rows on the right, the sums above, the one verb beside them. */
final class PreviewPane extends VBox {
    private final RowTable rows;

    PreviewPane(StagedBatch batch, RegisterDesk desk, Runnable commit, Runnable drop) {
        super(12);
        this.rows = new RowTable(batch, desk);
        FileList files = new FileList(batch, this::showFile);
        SplitPane halves = new SplitPane(files, rows);
        halves.setDividerPositions(0.3);
        SplitPane.setResizableWithParent(files, false);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(head(batch, commit, drop), sums(batch), halves);
    }

    private void showFile(Optional<StagedFile> file) {
        rows.only(file);
    }

    private static HBox head(StagedBatch batch, Runnable commit, Runnable drop) {
        Button write = new Button(writes(batch) ? "写入台账" : "记下这一批");
        write.setId("commit");
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(e -> commit.run());
        Button leave = new Button("放弃");
        leave.setId("drop");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(e -> drop.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.title("导入前看一遍"), gap, leave, write);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static boolean writes(StagedBatch batch) {
        return batch.count(Verdict.INSERTED) + batch.count(Verdict.UPDATED) + batch.returns().size() > 0;
    }

    private static VBox sums(StagedBatch batch) {
        Label rows = Texts.wrapped(BatchWords.sum(batch::count) + "；另登记月报 " + batch.returns().size() + " 条。");
        rows.setId("sum");
        return new VBox(4, Texts.wrapped(BatchWords.files(batch) + "。"), rows);
    }
}
