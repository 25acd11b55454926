package org.fanzha.desktop.today;

import java.time.LocalDate;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.DayWords;
import org.fanzha.office.Office;
import org.fanzha.office.Today;
import org.fanzha.office.TodayPicture;

/** What is overdue, missing, left open and unsaved today; each number opens its rows. */
public final class TodayScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Label day = Texts.quiet("");
    private final Label counting = Texts.quiet("正在统计……");
    private final Notice notice = new Notice();
    private final VBox page = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(page);
    private final FirstSteps steps;
    private final NumberTiles numbers;
    private final OverdueCard overdue;
    private final ReturnsCard returns;
    private final MonthBars cases;
    private final MonthBars losses;
    private final IntakeCard intake;
    private final BackupCard backup;
    private final Cards cards;
    private final Today today;
    private final Tools tools;
    private Runnable then = () -> { };
    private boolean isCounted;

    public TodayScreen(Office office, Tools tools) {
        this.today = office.today();
        this.tools = tools;
        this.steps = new FirstSteps(tools.navigator());
        this.numbers = new NumberTiles(tools.navigator());
        this.returns = new ReturnsCard(today.returns(), tools, this::front);
        this.overdue = new OverdueCard(tools.navigator(), returns::choose);
        this.cases = new MonthBars(MonthBars.Measure.CASES, tools.navigator());
        this.losses = new MonthBars(MonthBars.Measure.LOSS, tools.navigator());
        this.intake = new IntakeCard(tools.navigator());
        this.backup = new BackupCard(today, tools);
        this.cards = new Cards(List.of(overdue, returns, cases, losses, intake, backup), List.of(overdue, intake));
        layOut();
    }

    private void layOut() {
        root.getStyleClass().addAll("screen", "today");
        HBox head = new HBox(16, Texts.title(title()), day, counting);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox top = new VBox(8, head, notice);
        top.getStyleClass().add("screen-head");
        root.setTop(top);
        page.getStyleClass().add("today-page");
        page.getChildren().setAll(steps, numbers, cards);
        Room.give(steps, false);
        Room.give(cards, false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return "今日";
    }

    @Override
    public String help() {
        return "today";
    }

    @Override
    public List<Verb> verbs() {
        return List.of(Verb.of("刷新", "F5", this::front),
                Verb.of("复制催报文字", "Shortcut+Shift+C", returns::copy).where(returns::canRemind),
                Verb.of("登记零报告", "Alt+R", returns::focusNil).where(returns::canRemind),
                Verb.of("现在备份", "Shortcut+B", backup::backUp).where(backup::canBackUp));
    }

    /** The page is there at once; its numbers come as they are counted. */
    @Override
    public void front() {
        day.setText(DayWords.withWeekday(LocalDate.now(tools.clock())));
        Room.give(counting, true);
        tools.runner().run(today::picture, this::show, refusal -> {
            Room.give(counting, false);
            notice.refuse(refusal);
            counted();
        });
        returns.front();
    }

    /** @param what is done as soon as the numbers are there for the first time, or are known not to come */
    public void onceCounted(Runnable what) {
        then = what;
        if (isCounted) {
            counted();
        }
    }

    private void counted() {
        isCounted = true;
        Runnable now = then;
        then = () -> { };
        now.run();
    }

    @Override
    public void takeFocus() {
        Node first = numbers.isVisible() ? numbers.first() : steps.next();
        (first == null ? scroll : first).requestFocus();
    }

    /** The tiles and rows are made anew, so the focus goes to what stands where it was, or to where work begins. */
    private void show(TodayPicture picture) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        fill(picture);
        boolean isGone = focused == scroll || focused != null && focused.getScene() == null;
        if (isGone) {
            numbers.getChildren().stream().filter(tile -> tile.getId().equals(focused.getId())).findFirst()
                    .ifPresentOrElse(Node::requestFocus, this::takeFocus);
        }
        counted();
    }

    private void fill(TodayPicture picture) {
        Room.give(counting, false);
        notice.clear();
        boolean isBegun = picture.begun().isWhole();
        steps.show(picture.begun());
        Room.give(steps, !isBegun);
        Room.give(cards, isBegun);
        Room.give(numbers, isBegun);
        numbers.show(picture);
        overdue.show(picture);
        cases.show(picture.months());
        losses.show(picture.months());
        intake.show(picture);
        backup.show(picture.backup());
    }
}
