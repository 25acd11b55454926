package org.fanzha.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;

/** What is seen while a backup takes the ledger's place, and what came of it. */
final class RestorePage extends StackPane {
    private final Label title = Texts.title("正在恢复……");
    private final Label meanwhile = Texts.quietWrapped("先备份现在的台账，再换成选的那份。请先不要关机。");
    private final ProgressBar bar = new ProgressBar();
    private final Notice notice = new Notice();
    private final Button on = new Button("去输入密码");

    RestorePage(Runnable toDoor) {
        getStyleClass().add("door");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("正在恢复");
        on.setId("to-door");
        on.getStyleClass().add("accent");
        on.setDefaultButton(true);
        on.setDisable(true);
        on.setOnAction(e -> toDoor.run());
        VBox card = new VBox(16, title, meanwhile, bar, notice, on);
        card.getStyleClass().add("card");
        card.setMaxSize(460, Region.USE_PREF_SIZE);
        card.setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    void restored(Safe.Soundness held) {
        end("恢复好了");
        notice.done("台账已换成备份里的样子，逐条核对无误。" + held.words() + "。请用做那份备份时的密码打开。");
    }

    void refuse(Refusal refusal) {
        end("没有恢复");
        notice.refuse(refusal);
    }

    private void end(String outcome) {
        title.setText(outcome);
        Room.give(meanwhile, false);
        Room.give(bar, false);
        on.setDisable(false);
        on.requestFocus();
    }
}
