package org.fanzha.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;

/** What is seen between the last click and the end: the backup being made. */
final class ClosingPage extends StackPane {
    private final ProgressBar bar = new ProgressBar();
    private final Notice notice = new Notice();

    ClosingPage() {
        getStyleClass().add("door");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("正在备份");
        VBox card = new VBox(16, Texts.title("正在备份……"),
                Texts.quietWrapped("备份做好后窗口自己关上，请先不要关机。"), bar, notice);
        card.getStyleClass().add("card");
        card.setMaxSize(460, Region.USE_PREF_SIZE);
        card.setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    void refuse(Refusal refusal, Runnable again, Runnable leave) {
        bar.setVisible(false);
        notice.refuse(refusal, new Notice.Offer("再试一次", again), new Notice.Offer("不备份，关闭", leave));
    }
}
