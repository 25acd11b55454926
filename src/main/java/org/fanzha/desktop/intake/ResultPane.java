package org.fanzha.desktop.intake;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchWords;
import org.fanzha.office.FileWords;

/** What came of a batch, and where to go from here. */
final class ResultPane extends VBox {
    /** @param lateCancel whether the clerk wanted it stopped, too late */
    ResultPane(long number, BatchRows rows, boolean lateCancel, Navigator navigator, List<Node> nextSteps) {
        super(16);
        setId("result");
        String batch = "第 " + number + " 批";
        Label sum = Texts.wrapped(BatchWords.sum(rows::count) + "。");
        sum.setId("result-sum");
        sum.getStyleClass().add("pane-heading");
        getChildren().addAll(Texts.title(batch + "已写入台账"), sum);
        if (lateCancel) {
            getChildren().add(Texts.wrapped("按“取消”的时候已经写完了；不想要，可以撤销这一批。"));
        }
        getChildren().add(Texts.wrapped(rows.batch().returns().isEmpty() ? "没有登记新的月报。"
                : "登记月报 " + rows.batch().returns().size() + " 条：这些单位这个月已经报了。"));
        waits(rows, navigator);
        untaken(rows);
        made(batch, rows, navigator);
        getChildren().add(Head.line(nextSteps));
    }

    private void waits(BatchRows rows, Navigator navigator) {
        int parked = rows.count(Verdict.PARKED);
        if (parked > 0) {
            Button work = new Button("去判断");
            work.setId("to-work");
            work.setOnAction(e -> navigator.toWork());
            getChildren().add(Head.line(List.of(new Label("待办 " + parked + " 行已留下，等您判断；什么时候都行。"), work)));
        }
        int rejected = rows.count(Verdict.REJECTED);
        if (rejected > 0) {
            getChildren().add(Texts.wrapped("拒绝 " + rejected + " 行没有写入，原因在“看这一批的结论”里，可以做退回件，请村里改好再报。"));
        }
    }

    private void untaken(BatchRows rows) {
        long refused = rows.batch().files(StagedFile.Status.REFUSED);
        long ignored = rows.batch().files(StagedFile.Status.IGNORED);
        if (refused + ignored > 0) {
            getChildren().add(Texts.wrapped("有 " + (refused + ignored) + " 个文件没有导入：拒收 " + refused + "，忽略 " + ignored + "。"));
        }
        long asked = FileWords.asked(rows.batch());
        if (asked > 0) {
            getChildren().add(Texts.wrapped("有 " + asked + " 张表要问一声，没有回答，没有导入；什么时候再导入一次，回答了就行。"));
        }
    }

    private void made(String batch, BatchRows rows, Navigator navigator) {
        List<Node> buttons = new ArrayList<>();
        rows.entered().forEach((register, ids) -> {
            Button open = new Button(register.title() + " " + ids.size() + " 条");
            open.setId("made-" + register.key());
            open.setAccessibleText("打开新增的" + open.getText());
            open.setOnAction(e -> navigator.toEntries(register, ids, batch + "新增的"));
            buttons.add(open);
        });
        if (!buttons.isEmpty()) {
            buttons.addFirst(new Label("打开新增的："));
            getChildren().add(Head.line(buttons));
        }
    }
}
