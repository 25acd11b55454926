package org.fanzha.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore;
import org.fanzha.office.BatchWords;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.TakeIn;

/**
 * Taking in. Shows what a batch would do before it does it, and every batch after; offers to choose, write, drop
 * and undo. What the preview shows is the very object that is written.
 */
public final class IntakeScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final WorkLine work;
    private final TakeIn takeIn;
    private final Office office;
    private final Tools tools;
    private final ChoosePane choose;
    private Optional<PreviewPane> preview = Optional.empty();

    public IntakeScreen(Office office, Tools tools) {
        this.office = office;
        this.takeIn = office.takeIn();
        this.tools = tools;
        this.work = new WorkLine(tools.runner());
        this.choose = new ChoosePane(tools, this::stage, this::planUndo);
        root.getStyleClass().add("screen");
        VBox head = new VBox(8, notice, work);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
        show(choose);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return "导入";
    }

    @Override
    public String help() {
        return "intake";
    }

    @Override
    public void front() {
        reload();
    }

    @Override
    public Optional<String> unsaved() {
        return preview.map(p -> "还没写入的导入");
    }

    private void reload() {
        tools.runner().run(takeIn::batches, choose::showBatches, notice::refuse);
    }

    /** Reads files and folders and shows what would become of them; while one preview waits nothing new is read. */
    public void stage(List<Path> paths) {
        if (paths.isEmpty() || preview.isPresent()) {
            return;
        }
        Optional<String> fault = choose.fault();
        if (fault.isPresent()) {
            notice.ask(fault.get());
            return;
        }
        notice.clear();
        choose.setDisable(true);
        TakeIn.Choices choices = choose.choices();
        Progress progress = work.begin("正在读取……", true);
        tools.runner().run(() -> takeIn.stage(paths, choices, progress), this::staged,
                this::stopped);
    }

    private void staged(StagedBatch batch) {
        ready();
        PreviewPane pane = new PreviewPane(batch, office.desk(), () -> commit(batch), this::drop);
        preview = Optional.of(pane);
        show(pane);
    }

    private void commit(StagedBatch batch) {
        Progress progress = work.begin("正在写入……", false);
        preview.ifPresent(pane -> pane.setDisable(true));
        tools.runner().run(() -> takeIn.commit(batch, progress), number -> committed(number, batch), this::stopped);
    }

    private void committed(long number, StagedBatch batch) {
        back();
        String parked = batch.count(Verdict.PARKED) == 0 ? "" : "待办的行已留下，等您判断。";
        notice.done("第 " + number + " 批已写入台账：" + BatchWords.sum(batch::count) + "；登记月报 "
                + batch.returns().size() + " 条。" + parked, new Notice.Offer("撤销这一批", () -> planUndo(number)));
        tools.navigator().say("第 " + number + " 批已写入台账");
    }

    private void drop() {
        back();
        notice.say("已放弃，台账没有任何改动。");
    }

    private void back() {
        ready();
        preview = Optional.empty();
        show(choose);
        reload();
    }

    private void stopped(Refusal refusal) {
        ready();
        notice.refuse(refusal);
    }

    private void ready() {
        work.end();
        choose.setDisable(false);
        preview.ifPresent(pane -> pane.setDisable(false));
    }

    private void planUndo(long number) {
        tools.runner().run(() -> takeIn.planUndo(number), plan -> show(new UndoPane(plan, this::undo, this::back)),
                notice::refuse);
    }

    private void undo(long number, boolean alsoEdited) {
        tools.runner().run(() -> takeIn.undo(number, alsoEdited), this::undone, this::stopped);
    }

    private void undone(BatchStore.Undo undo) {
        back();
        notice.done("第 " + undo.batch() + " 批已撤销：移走 " + undo.removed().size() + " 条，改回 "
                + undo.reverted().size() + " 条，保留 " + undo.kept().size() + " 条。");
    }

    /** On a small screen a pane scrolls rather than push the window's edge away. */
    private void show(Region pane) {
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.setCenter(scroll);
    }
}
