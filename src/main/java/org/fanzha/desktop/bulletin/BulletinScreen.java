package org.fanzha.desktop.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.PdfPages;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Bulletins;
import org.fanzha.office.Bulletins.Drawn;
import org.fanzha.office.FileOut;
import org.fanzha.office.PaperStore;
import org.fanzha.office.Refusal;

/** The bulletin. Shows its pages and figures; offers to draw, save and publish it, and the earlier ones by month. */
public final class BulletinScreen implements Screen {
    private static final float DOTS_AN_INCH = 150;
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final PagesPane pages = new PagesPane();
    private final FiguresPane figures;
    private final FontsPane fonts = new FontsPane();
    private final Button publish = new Button("发布……");
    private final Button pdf = new Button("存为 PDF");
    private final Button word = new Button("存为 Word");
    private final BulletinBar bar;
    private final Bulletins bulletins;
    private final Tools tools;
    private Optional<Drawn> drawn = Optional.empty();

    private record Months(List<YearMonth> all, Set<YearMonth> published) {
    }

    private record Seen(Drawn drawn, List<Image> pages) {
    }

    public BulletinScreen(Bulletins bulletins, Tools tools) {
        this.bulletins = bulletins;
        this.tools = tools;
        this.figures = new FiguresPane(tools.navigator());
        this.bar = new BulletinBar(LocalDate.now(tools.clock()), this::draw);
        root.getStyleClass().add("screen");
        VBox top = new VBox(12, head(), bar, notice);
        top.getStyleClass().add("screen-head");
        root.setTop(top);
        root.setCenter(pages);
        VBox beside = new VBox(8, figures, fonts);
        VBox.setVgrow(figures, Priority.ALWAYS);
        beside.getStyleClass().add("figures-pane");
        root.setRight(beside);
        offer();
    }

    private HBox head() {
        publish.setId("publish");
        publish.getStyleClass().add("accent");
        publish.setOnAction(e -> askPublish());
        pdf.setId("save-pdf");
        pdf.setOnAction(e -> save("pdf", Drawn::pdf));
        word.setId("save-word");
        word.setOnAction(e -> save("docx", Drawn::word));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.title("通报"), gap, pdf, word, publish);
        head.getChildren().stream().filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    @Override
    public Parent node() {
        return root;
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
    public void front() {
        tools.runner().run(() -> new Months(bulletins.months(), bulletins.published().stream()
                .map(PaperStore.Published::month).collect(Collectors.toSet())), this::monthsRead, notice::refuse);
    }

    private void monthsRead(Months months) {
        bar.months(months.all(), months.published());
        if (months.all().isEmpty()) {
            pages.say("台账里还没有带月份的记录。先导入各村表格，再来生成通报。");
        }
    }

    private void draw() {
        if (bar.date().isEmpty()) {
            notice.ask("“成文日期”看不懂，请写成“2024-06-05”，或从日历里选。");
            return;
        }
        YearMonth month = bar.month().orElseThrow();
        String number = bar.number();
        LocalDate date = bar.date().orElseThrow();
        notice.clear();
        drawn = Optional.empty();
        offer();
        pages.say("正在生成……");
        tools.runner().run(() -> look(bulletins.draw(month, number, date)), this::show, this::notDrawn);
    }

    private static Seen look(Drawn bulletin) {
        return new Seen(bulletin, PdfPages.render(bulletin.pdf(), DOTS_AN_INCH));
    }

    private void show(Seen seen) {
        drawn = Optional.of(seen.drawn);
        pages.show(seen.pages);
        figures.show(seen.drawn.figures());
        fonts.show(seen.drawn.fonts());
        offer();
        if (seen.drawn.isPublished()) {
            notice.say("这份通报已经发布，看到的就是发出去的那份，不能再改。");
        }
    }

    private void notDrawn(Refusal refusal) {
        pages.say("没有生成。");
        notice.refuse(refusal);
    }

    private void offer() {
        pdf.setDisable(drawn.isEmpty());
        word.setDisable(drawn.isEmpty());
        publish.setDisable(drawn.isEmpty() || drawn.get().isPublished());
    }

    private void save(String ending, Function<Drawn, byte[]> part) {
        Drawn bulletin = drawn.orElseThrow();
        String name = bulletin.month().getYear() + "年" + bulletin.month().getMonthValue() + "月通报";
        tools.choosers().save("保存通报", name, ending).ifPresent(path ->
                tools.runner().act(() -> FileOut.write(path, part.apply(bulletin)),
                        () -> notice.done("已保存到 " + path), notice::refuse));
    }

    private void askPublish() {
        Drawn bulletin = drawn.orElseThrow();
        String unnumbered = bulletin.number().isEmpty() ? "还没填发文字号。" : "";
        notice.ask(unnumbered + "发布后，这份通报的文字和数据都不能再改。", new Notice.Offer("发布", () -> publish(bulletin)),
                new Notice.Offer("再看看", () -> { }));
    }

    private void publish(Drawn bulletin) {
        publish.setDisable(true);
        tools.runner().act(() -> bulletins.publish(bulletin), () -> published(bulletin), refusal -> {
            offer();
            notice.refuse(refusal);
        });
    }

    private void published(Drawn bulletin) {
        notice.done(bulletin.month().getYear() + "年" + bulletin.month().getMonthValue() + "月的通报已发布。");
        front();
        tools.runner().run(() -> look(bulletins.draw(bulletin.month(), bulletin.number(), null)), this::show,
                notice::refuse);
    }
}
