package org.fanzha.desktop.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.PagesPane;
import org.fanzha.desktop.kit.PdfPages;
import org.fanzha.desktop.kit.PrintStrip;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Bulletins;
import org.fanzha.office.Bulletins.Drawn;
import org.fanzha.office.FileOut;
import org.fanzha.office.PaperStore;
import org.fanzha.office.PrintDesk;
import org.fanzha.office.Refusal;
import org.fanzha.paper.Rewording;

/**
 * The bulletin. Shows its pages or its words, its figures, and what is not right yet; offers to word, draw, print, save
 * and publish it, and opens the earlier ones as they went out.
 */
public final class BulletinScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final PagesPane pages = new PagesPane("pages", "通报各页", "选好月份，点“生成”，这里就是打印出来的样子。");
    private final EditorPane editor = new EditorPane(this::keep);
    private final FiguresPane figures;
    private final FontsPane fonts = new FontsPane();
    private final ConcernsPane concerns = new ConcernsPane(this::acceptChanged);
    private final EarlierPane earlier = new EarlierPane(this::open);
    private final BulletinHead head = new BulletinHead(new BulletinHead.Acts(this::toggleWords, this::print, this::savePdf,
            this::saveWord, this::askPublish));
    private final BulletinBar bar;
    private final PrintStrip strip;
    private final Bulletins bulletins;
    private final Tools tools;
    private final WordKeeper keeper;
    private Optional<Drawn> drawn = Optional.empty();
    private YearMonth worded;
    private Asked drawnFor;

    private record Months(List<YearMonth> all, List<PaperStore.Published> published, String nextNumber) {
    }

    /** What the pages were drawn for. */
    private record Asked(YearMonth month, String number, LocalDate date) {
    }

    private record Seen(Drawn drawn, List<Image> pages) {
    }

    public BulletinScreen(Bulletins bulletins, PrintDesk prints, Tools tools) {
        this.bulletins = bulletins;
        this.tools = tools;
        this.keeper = new WordKeeper(bulletins);
        this.figures = new FiguresPane(tools.navigator(), editor::insert);
        this.strip = new PrintStrip(tools.runner(), prints);
        this.bar = new BulletinBar(tools.clock(), this::draw);
        root.getStyleClass().add("screen");
        VBox top = new VBox(12, head, bar, strip, notice);
        top.getStyleClass().add("screen-head");
        root.setTop(top);
        root.setCenter(pages);
        VBox beside = new VBox(8, concerns, figures, fonts, earlier);
        VBox.setVgrow(figures, Priority.ALWAYS);
        beside.getStyleClass().add("figures-pane");
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("beside-pages");
        root.setRight(scroll);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void takeFocus() {
        bar.takeFocus();
    }

    @Override
    public String title() {
        return "通报";
    }

    @Override
    public String help() {
        return "bulletin";
    }

    @Override
    public List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(List.of(
                Verb.of("生成通报", "F5", this::draw).where(() -> bar.month().isPresent()),
                Verb.of("改通报文字／看版面", "Shortcut+E", this::toggleWords).where(this::isOpen),
                Verb.of("保存通报文字", "Shortcut+S", this::saveWords).where(this::isWording),
                Verb.of("打印通报", "Shortcut+P", this::print).where(this::isDrawn),
                Verb.of("通报存为 PDF", "Shortcut+Shift+S", this::savePdf).where(this::isDrawn),
                Verb.of("通报存为 Word", this::saveWord).where(this::isDrawn),
                Verb.of("发布通报", this::askPublish).where(this::isOpen),
                Verb.of("收起打印", "Esc", strip::close).where(strip::isOpen)));
        verbs.addAll(Verb.about("页面", pages.verbs()));
        return verbs;
    }

    @Override
    public Optional<String> unsaved() {
        return editor.isTouched() ? Optional.of("刚改的通报文字") : Optional.empty();
    }

    private boolean isDrawn() {
        return drawn.isPresent();
    }

    private boolean isOpen() {
        return drawn.filter(one -> !one.isPublished()).isPresent();
    }

    private boolean isWording() {
        return root.getCenter() == editor;
    }

    @Override
    public void front() {
        LocalDate day = bar.date().orElseGet(() -> LocalDate.now(tools.clock()));
        tools.runner().run(() -> new Months(bulletins.months(), bulletins.published(), bulletins.nextNumber(day)),
                this::monthsRead, notice::refuse);
    }

    private void monthsRead(Months months) {
        bar.months(months.all(), months.published());
        bar.propose(months.nextNumber());
        earlier.show(months.published());
        if (months.all().isEmpty()) {
            Button intake = new Button("去导入");
            intake.setOnAction(e -> tools.navigator().toIntake(List.of()));
            pages.advise("台账里还没有带月份的记录。先导入各村表格，再来生成通报。", List.of(intake));
        }
    }

    private void open(YearMonth month) {
        bar.choose(month);
        draw();
    }

    private void draw() {
        draw(one -> { });
    }

    private void draw(Consumer<Drawn> then) {
        if (bar.date().isEmpty()) {
            notice.ask("“成文日期”看不懂，请写成“2024-06-05”，或从日历里选。");
            return;
        }
        editor.flush();
        Asked asked = new Asked(bar.month().orElseThrow(), bar.number(), bar.date().orElseThrow());
        notice.clear();
        if (isWording()) {
            notice.say("正在按改过的文字排版，请稍候……");
        }
        strip.close();
        drawn = Optional.empty();
        if (!asked.month.equals(worded)) {
            figures.clear();
            concerns.show(List.of());
        }
        offer();
        pages.say("正在生成……");
        tools.runner().run(() -> look(asked.month, asked.number, asked.date), seen -> {
            drawnFor = asked;
            notice.clear();
            show(seen);
            then.accept(seen.drawn);
        }, this::notDrawn);
    }

    /** Does this with pages that hold what was typed and chosen since the last drawing. */
    private void fresh(Consumer<Drawn> act) {
        Drawn one = drawn.orElseThrow();
        if (isBehind(one)) {
            draw(anew -> {
                if (isWording()) {
                    editor.focusFirst();
                }
                act.accept(anew);
            });
        } else {
            act.accept(one);
        }
    }

    /** A day that cannot be read asks for nothing; one that went out differs in nothing but its month. */
    private boolean isBehind(Drawn one) {
        Asked now = new Asked(bar.month().orElse(one.month()), bar.number(), bar.date().orElse(drawnFor.date));
        return one.isPublished() ? !one.month().equals(now.month) : isWording() || !now.equals(drawnFor);
    }

    private Seen look(YearMonth month, String number, LocalDate date) {
        keeper.keep();
        Drawn bulletin = bulletins.draw(month, number, date);
        return new Seen(bulletin, PdfPages.render(bulletin.pdf(), PagesPane.DOTS_AN_INCH));
    }

    private void show(Seen seen) {
        drawn = Optional.of(seen.drawn);
        worded = seen.drawn.month();
        pages.show(seen.pages);
        figures.show(seen.drawn.month(), seen.drawn.figures());
        fonts.show(seen.drawn.fonts());
        concerns.show(seen.drawn.text().concerns());
        editor.show(seen.drawn.text(), new Placeholders(seen.drawn.figures(), new FigureTitles()));
        showWords(isWording() && !seen.drawn.isPublished());
        offer();
        if (seen.drawn.isPublished()) {
            notice.say("这份通报已经发布，看到的就是发出去的那份，不能再改；可以再打印、再存。");
        }
    }

    private void notDrawn(Refusal refusal) {
        pages.say("没有生成。");
        notice.refuse(refusal);
    }

    private void offer() {
        head.offer(isDrawn(), isOpen());
        bar.lead(!isDrawn());
    }

    private void toggleWords() {
        if (isWording()) {
            showWords(false);
            pages.takeFocus();
            draw();
        } else {
            showWords(true);
            editor.applyCss();
            editor.focusFirst();
        }
    }

    private void showWords(boolean shown) {
        root.setCenter(shown ? editor : pages);
        head.showWords(shown);
        figures.offerInsert(shown);
    }

    /** Comes from the box of words a moment after typing; the month is the one that was drawn. */
    private void keep(Rewording words) {
        keeper.leave(worded, words);
        tools.runner().act(keeper::keep, () -> { }, refusal -> {
            editor.notKept();
            notice.refuse(refusal);
        });
    }

    private void saveWords() {
        editor.flush();
        notice.done("文字已保存。点“看版面”就按新的文字排版。");
    }

    private void acceptChanged() {
        editor.accept();
        draw();
    }

    private static String name(Drawn bulletin) {
        return bulletin.month().getYear() + "年" + bulletin.month().getMonthValue() + "月通报";
    }

    private void print() {
        notice.clear();
        fresh(bulletin -> strip.open(name(bulletin), bulletin.pdf()));
    }

    private void savePdf() {
        save("pdf", Drawn::pdf);
    }

    private void saveWord() {
        save("docx", Drawn::word);
    }

    private void save(String ending, Function<Drawn, byte[]> part) {
        fresh(bulletin -> save(bulletin, ending, part));
    }

    private void save(Drawn bulletin, String ending, Function<Drawn, byte[]> part) {
        tools.choosers().save("保存通报", name(bulletin), ending).ifPresent(path ->
                tools.runner().act(() -> FileOut.write(path, part.apply(bulletin)),
                        () -> notice.done("已保存到 " + path), notice::refuse));
    }

    /** What was typed since the last drawing is not on the pages: it is drawn first. */
    private void askPublish() {
        Drawn bulletin = drawn.orElseThrow();
        if (isBehind(bulletin)) {
            showWords(false);
            draw(anew -> notice.ask("已按改过的内容重新排版，请看一遍再发布。", new Notice.Offer("看过了，发布……", this::askPublish)));
            return;
        }
        strip.close();
        concerns.setExpanded(false);
        List<String> lines = new ArrayList<>(bulletin.text().concerns().stream().map(concerns::sentence).toList());
        lines.add("发布后，版面、文字、每个数和它背后的记录都固定下来，台账再变它也不变；要改只能另发更正。");
        notice.ask(String.join("\n", lines), new Notice.Offer("再看看", () -> { }), new Notice.Offer("发布", () -> publish(bulletin)));
    }

    private void publish(Drawn bulletin) {
        head.offer(true, false);
        tools.runner().act(() -> bulletins.publish(bulletin), () -> published(bulletin), refusal -> {
            offer();
            notice.refuse(refusal);
        });
    }

    private void published(Drawn bulletin) {
        front();
        tools.runner().run(() -> look(bulletin.month(), bulletin.number(), null), this::show,
                notice::refuse);
    }
}
