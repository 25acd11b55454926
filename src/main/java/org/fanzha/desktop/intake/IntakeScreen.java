package org.fanzha.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchStore;
import org.fanzha.office.BatchWords;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.ReturnCopies;
import org.fanzha.office.Refusal;
import org.fanzha.office.TakeIn;
import org.fanzha.office.Taking;
import org.fanzha.register.Code;

/**
 * Taking in. Shows what a batch would do before it does it, and every batch after; offers to choose, write, drop
 * and undo. What the preview shows is the very object that is written.
 */
public final class IntakeScreen implements Screen {
    private static final double BESIDE_BAR = 12;
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final WorkLine work;
    private final TakeIn takeIn;
    private final Tools tools;
    private final ChoosePane choose;
    private boolean busy;
    private final Verb files;
    private final Verb folder;
    private final Verb write = Verb.of("写入台账", "Shortcut+Enter", this::commit).where(this::isWaiting);
    private final Verb drop = Verb.of("放弃这次导入", "Alt+Q", this::drop).where(this::isWaiting);
    private final Verb back = Verb.of("返回", "Alt+Left", this::back).where(() -> !busy && !isWaiting() && !isChoosing());
    private final Verb look = Verb.of("看这一批的结论", "Alt+L", () -> look(batch())).where(this::hasBatch);
    private final Verb planUndo = Verb.of("撤销这一批……", "Alt+U", () -> planUndo(batch())).where(this::hasBatch);
    private final Verb undo = Verb.of("照所看的撤销", "Shortcut+Shift+Enter", () -> undoing().ifPresent(UndoPane::undo))
            .where(() -> !busy && undoing().isPresent());
    private final Verb cancel;
    private final GivingBack givingBack;
    private final Verb templates;
    private Optional<Waiting> waiting = Optional.empty();
    private List<Path> given = List.of();
    private final Sayer sayer;
    private Button writing;
    private Region shown;
    /** The batch that the pane in front is about, 0 for none. */
    private long shownBatch;

    /** A batch that was staged and not written yet, with the files it was staged from. */
    private record Waiting(BatchRows rows, Taking taking) {
        static Waiting of(Taking taking, Progress progress) {
            return new Waiting(new BatchRows(taking.stage(progress)), taking);
        }
    }

    public IntakeScreen(Office office, Tools tools) {
        this.takeIn = office.takeIn();
        this.tools = tools;
        this.work = new WorkLine(tools.runner());
        this.cancel = Verb.of("取消正在做的", "Esc", work::cancel).where(() -> busy && work.canCancel());
        this.sayer = new Talk(takeIn, office.lessons(), () -> waiting.filter(one -> shownBatch == 0).map(Waiting::taking), this::sayAgain,
                (taking, name, password) -> takeIn.unlocked(taking, given, name, password));
        this.files = Verb.of("选文件……", "Shortcut+O", () -> stage(tools.choosers().sheets()));
        this.folder = Verb.of("选文件夹……", "Shortcut+Shift+O",
                () -> tools.choosers().folder("选择要导入的文件夹").map(List::of).ifPresent(this::stage));
        Lent lent = new Lent(notice, what -> begin(what, true), this::ready, () -> !busy);
        this.givingBack = new GivingBack(office::returnCopies, tools, lent, () -> shownAs(PreviewPane.class).flatMap(PreviewPane::file));
        this.templates = Verb.of("发模板给各单位……", "Alt+G", () -> put(new TemplatesPane(office.templates(), tools, lent, back), 0))
                .where(() -> !busy && isChoosing());
        this.choose = new ChoosePane(tools, this::stage, List.of(files, folder), templates, this::look, this::planUndo);
        root.getStyleClass().add("screen");
        VBox head = new VBox(8, notice, work);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
        put(choose, 0);
    }

    @Override
    public Parent node() {
        return root;
    }

    /** The way to choose files; where a batch is looked at, its rows or the sheet; after it, what comes next. */
    @Override
    public void takeFocus() {
        root.applyCss();
        Stream.of("#choose-files", "#to-work", "#next", "#give-out", "#leave-undo").map(shown::lookup).filter(Objects::nonNull).findFirst()
                .orElse(shown).requestFocus();
    }

    @Override
    public String title() {
        return "导入";
    }

    @Override
    public String help() {
        return shownAs(TemplatesPane.class).isPresent() ? "forms" : "intake";
    }

    @Override
    public void front() {
        reload();
    }

    @Override
    public List<Verb> verbs() {
        return Stream.of(List.of(files, folder), Verb.about("这一批", List.of(write, drop)), List.of(back),
                Verb.about("这一批", List.of(look, planUndo, undo)), List.of(cancel),
                Verb.about("发给各单位", List.of(templates, TemplatesPane.verb(() -> shownAs(TemplatesPane.class)))),
                Verb.about("发给各单位", givingBack.verbs()),
                Verb.about("查看", PreviewPane.verbs(() -> shownAs(PreviewPane.class))),
                Verb.about("这张表怎么认", SayVerbs.of(() -> shownAs(PreviewPane.class).flatMap(PreviewPane::saying), sayer)))
                .flatMap(List::stream).toList();
    }

    @Override
    public Optional<String> unsaved() {
        return waiting.map(w -> "还没写入的导入");
    }

    private void reload() {
        tools.runner().run(takeIn::batches, choose::showBatches, notice::refuse);
    }

    private boolean isWaiting() {
        return !busy && waiting.isPresent();
    }

    /** Whether a batch that was written is chosen or shown, and nothing else is going on. */
    private boolean hasBatch() {
        return !busy && waiting.isEmpty() && batch() > 0;
    }

    private boolean isChoosing() {
        return shown == choose;
    }

    private <P> Optional<P> shownAs(Class<P> pane) {
        return Optional.of(shown).filter(pane::isInstance).map(pane::cast);
    }

    private Optional<UndoPane> undoing() {
        return shownAs(UndoPane.class);
    }

    private long batch() {
        return isChoosing() ? choose.selectedBatch() : shownBatch;
    }

    /** Reads files and folders and shows what would become of them; while a batch waits nothing new is read. */
    public void stage(List<Path> paths) {
        if (paths.isEmpty() || isOccupied(() -> stage(paths))) {
            return;
        }
        Optional<String> fault = choose.fault();
        if (fault.isPresent()) {
            put(choose, 0);
            notice.ask(fault.get());
            return;
        }
        TakeIn.Choices choices = choose.choices();
        given = paths;
        read(progress -> takeIn.read(paths, choices, progress));
    }

    /** Shows what was read elsewhere, such as from the clipboard; while another batch waits it asks first. */
    public void show(Taking taking) {
        if (!isOccupied(() -> show(taking))) {
            given = List.of();
            read(progress -> taking);
        }
    }

    private boolean isOccupied(Runnable next) {
        if (busy) {
            notice.say("那时上一件事还没做完，新来的文件没有导入；等它做完，请再来一次。");
        } else if (waiting.isPresent()) {
            notice.ask("上一次导入还没写入台账。请先写入或放弃，再导入新的。", new Notice.Offer("回去看上一次", this::takeFocus),
                    new Notice.Offer("写入台账", this::commit),
                    new Notice.Offer("放弃上一次，导入新的", () -> {
                        drop();
                        next.run();
                    }));
        }
        return busy || waiting.isPresent();
    }

    private void read(Function<Progress, Taking> reading) {
        Progress progress = begin("正在读取……", true);
        tools.runner().run(() -> {
            return Waiting.of(reading.apply(progress), progress);
        }, one -> {
            ready();
            preview(one);
        }, this::stopped);
    }

    private void preview(Waiting one) {
        waiting = Optional.of(one);
        tools.navigator().say("还没有写入台账");
        BatchRows rows = one.rows();
        writing = Head.accent("commit", write);
        writing.setText(rows.writes() ? "写入台账" : "记下这一批");
        givingBack.of(Optional.of(new ReturnCopies.Source(rows.batch(), given, false)));
        put(new PreviewPane(rows, sayer, tools, new Head("导入前看一遍", Stream.of(giveBackButton(),
                Stream.of(Head.button("drop", drop), writing)).flatMap(b -> b).toArray(Node[]::new))), 0);
    }

    private Stream<Button> giveBackButton() {
        return givingBack.offered().map(verb -> Head.button("give-back", verb)).stream();
    }

    private void commit() {
        waiting.ifPresent(one -> {
            Progress progress = begin("正在写入台账……", true);
            tools.runner().run(() -> takeIn.commit(one.rows().batch(), progress),
                    number -> committed(number, one.rows(), progress.isCancelled()), refusal -> notWritten(refusal, one));
        });
    }

    private void notWritten(Refusal refusal, Waiting one) {
        ready();
        if (refusal.code() == Code.BATCH_STALE) {
            notice.refuse(refusal, new Notice.Offer("重新预览", () -> restage(one)));
        } else {
            notice.refuse(refusal);
        }
    }

    private void restage(Waiting one) {
        stageAgain(one::taking, difference -> difference.isEmpty() ? "重新预览好了，各类行数与上次一样，请再看一遍。"
                : "重新预览好了，与上次比：" + difference + "。请再看一遍。");
    }

    /** @return whether it could be begun; while there is other work nothing more is said, and the clerk is told so */
    private boolean sayAgain(Supplier<Taking> taking, UnaryOperator<String> sentence) {
        boolean free = !busy;
        if (free) {
            stageAgain(taking, sentence);
        } else {
            notice.say("上一句还在核对，这一句没有算。等它做完，请再说一遍。");
        }
        return free;
    }

    /** The same files once more, by what was said of them; where they are looked at everything stays in its place. */
    private void stageAgain(Supplier<Taking> taking, UnaryOperator<String> sentence) {
        Waiting before = waiting.orElseThrow();
        notice.clear();
        busy = true;
        Progress progress = work.beginSoon("正在重新核对……", true);
        tools.runner().run(() -> Waiting.of(taking.get(), progress), now -> {
            done();
            waiting = Optional.of(now);
            BatchRows rows = now.rows();
            givingBack.of(Optional.of(new ReturnCopies.Source(rows.batch(), given, false)));
            String difference = BatchWords.difference(before.rows().counts(), rows.counts());
            writing.setText(rows.writes() ? "写入台账" : "记下这一批");
            shownAs(PreviewPane.class).ifPresent(pane -> pane.renew(rows, sentence.apply(difference), now.taking().lastSaid().isPresent()));
        }, refusal -> {
            done();
            notice.refuse(refusal);
            shownAs(PreviewPane.class).ifPresent(PreviewPane::asBefore);
        });
    }

    private void done() {
        busy = false;
        work.end();
    }

    private void committed(long number, BatchRows rows, boolean lateCancel) {
        waiting = Optional.empty();
        givingBack.of(Optional.of(new ReturnCopies.Source(rows.batch(), given, true)));
        ready();
        put(new ResultPane(number, rows, lateCancel, tools.navigator(), nextSteps()), number);
        tools.navigator().say("第 " + number + " 批已写入台账");
        reload();
    }

    private List<Node> nextSteps() {
        Button next = Head.accent("next", files);
        next.setText("接着导入……");
        return Stream.<Stream<? extends Node>>of(Stream.of(next), giveBackButton(), Stream.of(Head.button("look", look),
                Head.button("plan-undo", planUndo), Head.button("leave", back))).<Node>flatMap(b -> b).toList();
    }

    private void drop() {
        waiting = Optional.empty();
        back();
        tools.navigator().say("台账没有任何改动");
        notice.done("已放弃，台账没有任何改动。");
    }

    private void back() {
        notice.clear();
        givingBack.of(Optional.empty());
        put(choose, 0);
        reload();
    }

    private void stopped(Refusal refusal) {
        ready();
        notice.refuse(refusal);
    }

    /** The keys rest at the screen itself meanwhile, so that Enter does nothing elsewhere. */
    private Progress begin(String what, boolean canCancel) {
        notice.clear();
        busy = true;
        root.requestFocus();
        shown.setDisable(true);
        return work.begin(what, canCancel);
    }

    private void ready() {
        busy = false;
        work.end();
        shown.setDisable(false);
        focusAgain();
    }

    /** What had the focus is gone, or was shut off while there was work. */
    private void focusAgain() {
        if (root.getScene() != null) {
            takeFocus();
        }
    }

    /** Shows what was said of the rows of a batch when it was taken in. */
    private void look(long number) {
        begin("正在读第 " + number + " 批……", false);
        givingBack.of(Optional.empty());
        tools.runner().run(() -> new BatchRows(takeIn.taken(number)), rows -> {
            ready();
            put(new PreviewPane(rows, sayer, tools, new Head("第 " + number + " 批导入时的结论", Head.button("leave", back),
                    Head.button("plan-undo", planUndo))), number);
        }, this::stopped);
    }

    private void planUndo(long number) {
        begin("正在核对第 " + number + " 批……", false);
        tools.runner().run(() -> takeIn.planUndo(number), plan -> {
            ready();
            put(new UndoPane(plan, tools.navigator(), this::undo, undo, back), number);
        }, this::stopped);
    }

    private void undo(long number, boolean alsoEdited) {
        begin("正在撤销第 " + number + " 批……", false);
        tools.runner().run(() -> takeIn.undo(number, alsoEdited), this::undone, this::stopped);
    }

    private void undone(BatchStore.Undo undo) {
        ready();
        back();
        notice.done("第 " + undo.batch() + " 批已撤销：移走 " + undo.removed().size() + " 条，改回 "
                + undo.reverted().size() + " 条，保留 " + undo.kept().size() + " 条。");
    }

    /** On a small screen a pane scrolls rather than push the window's edge away. */
    private void put(Region pane, long batch) {
        shown = pane;
        shownBatch = batch;
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        InvalidationListener clear = o -> pane.setPadding(new Insets(0,
                pane.getHeight() > scroll.getViewportBounds().getHeight() + 1 ? BESIDE_BAR : 0, 0, 0));
        scroll.viewportBoundsProperty().addListener(clear);
        pane.heightProperty().addListener(clear);
        root.setCenter(scroll);
        focusAgain();
    }
}
