package org.fanzha.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.bulletin.BulletinScreen;
import org.fanzha.desktop.handbook.HandbookScreen;
import org.fanzha.desktop.intake.IntakeScreen;
import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.desktop.register.RegisterScreen;
import org.fanzha.desktop.settings.SettingsScreen;
import org.fanzha.desktop.today.TodayScreen;
import org.fanzha.desktop.undo.UndoScreen;
import org.fanzha.desktop.work.WorkScreen;
import org.fanzha.office.About;
import org.fanzha.office.Office;
import org.fanzha.register.Register;

/** Navigation on the left, the screen at the front beside it, the status line below. */
final class MainWindow implements Navigator {
    private static final String READY = "就绪";
    private static final List<Register> BASICS = List.of(Units.REGISTER, Contacts.REGISTER);
    private static final List<Register> PEOPLE = List.of(KeyPeople.REGISTER, Checks.REGISTER);
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final Label status = new Label(READY);
    private final NavBar nav = new NavBar();
    private final Office office;
    private final Tools tools;
    private final Map<KeyCombination, Runnable> accelerators;
    private final Map<Register, RegisterScreen> registers = new HashMap<>();
    private final TodayScreen today;
    private final IntakeScreen intake;
    private final WorkScreen work;
    private final BulletinScreen bulletin;
    private final SettingsScreen settings;
    private final HandbookScreen handbook;
    private final LookVerbs looks;
    private final UndoScreen undone;
    private final UndoVerbs undo;
    private Screen front;

    MainWindow(Office office, Runner runner, Choosers choosers, Clock clock, Theme theme,
            Map<KeyCombination, Runnable> accelerators, House house) {
        this.office = office;
        this.accelerators = accelerators;
        this.tools = new Tools(runner, choosers, this, clock, theme);
        this.today = new TodayScreen(office, tools);
        this.intake = new IntakeScreen(office, tools);
        this.work = new WorkScreen(office, tools);
        this.bulletin = new BulletinScreen(office.bulletins(), office.prints(), tools);
        this.settings = new SettingsScreen(office, tools, house);
        this.handbook = new HandbookScreen();
        this.looks = new LookVerbs(theme);
        this.undone = new UndoScreen(office.undoing(), tools);
        this.undo = new UndoVerbs(office.undoing(), runner, notice, () -> front.front(), () -> bring(undone, undone));
        layOutNavigation();
        status.getStyleClass().add("status-line");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setId("status");
        root.setTop(new VBox(header(), notice));
        root.setLeft(nav);
        root.setBottom(status);
    }

    private void layOutNavigation() {
        nav.item(today, today.title(), BootstrapIcons.CALENDAR_CHECK, this::toToday);
        nav.item(intake, intake.title(), BootstrapIcons.BOX_ARROW_IN_DOWN, () -> toIntake(List.of()));
        nav.item(work, work.title(), BootstrapIcons.QUESTION_CIRCLE, this::toWork);
        nav.item(bulletin, bulletin.title(), BootstrapIcons.FILE_EARMARK_TEXT, this::toBulletin);
        group("人员", PEOPLE::contains, BootstrapIcons.PERSON_LINES_FILL);
        group("工作", r -> !BASICS.contains(r) && !PEOPLE.contains(r), BootstrapIcons.JOURNAL_TEXT);
        group("基础", BASICS::contains, BootstrapIcons.HOUSE);
        nav.group("程序");
        nav.item(undone, undone.title(), BootstrapIcons.ARROW_COUNTERCLOCKWISE, () -> bring(undone, undone));
        nav.item(settings, settings.title(), BootstrapIcons.GEAR, this::toSettings);
        nav.item(handbook, handbook.title(), BootstrapIcons.BOOK, () -> toHandbook(front.help()));
    }

    /** A register that no group names is work, so that a new one is never left out. */
    private void group(String title, Predicate<Register> isMember, BootstrapIcons icon) {
        nav.group(title);
        Catalogue.REGISTERS.stream().filter(isMember)
                .forEach(register -> nav.item(register, register.title(), icon, () -> toRegister(register)));
    }

    private Parent header() {
        Label name = new Label(office.name());
        name.getStyleClass().add("office-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink about = new Hyperlink("关于本程序");
        about.setId("about");
        about.setOnAction(e -> tellAbout());
        HBox header = new HBox(16, name, gap, about);
        header.getStyleClass().add("header");
        return header;
    }

    Parent node() {
        return root;
    }

    /** Shows the first screen of the day. */
    void open() {
        toToday();
        tools.runner().run(office.backups()::backUpForToday,
                file -> file.ifPresent(made -> say("今天第一次打开，已备份：" + made.getFileName())), notice::refuse);
    }

    @Override
    public void toToday() {
        bring(today, today);
    }

    @Override
    public void toRegister(Register register) {
        bring(register, screenOf(register));
    }

    @Override
    public void toEntries(Register register, Set<Long> ids, String why) {
        screenOf(register).showOnly(ids, why);
        bring(register, screenOf(register));
    }

    @Override
    public void toIntake(List<Path> files) {
        bring(intake, intake);
        intake.stage(files);
    }

    @Override
    public void toWork() {
        bring(work, work);
    }

    @Override
    public void toBulletin() {
        bring(bulletin, bulletin);
    }

    @Override
    public void toSettings() {
        bring(settings, settings);
    }

    @Override
    public void toHandbook(String page) {
        bring(handbook, handbook);
        handbook.open(page);
    }

    @Override
    public void say(String sentence) {
        status.setText(sentence);
    }

    private void tellAbout() {
        notice.say(String.join("\n", About.lines()), new Notice.Offer("知道了", () -> { }));
    }

    /** Not at once: the key that led here is still being dealt with, out of the very map. */
    private void layOutKeys() {
        accelerators.clear();
        Stream.of(nav.verbs(), looks.verbs(), undo.verbs(), front.verbs()).flatMap(List::stream)
                .forEach(verb -> verb.shortcut().ifPresent(keys -> accelerators.put(keys, verb::tryIt)));
    }

    private RegisterScreen screenOf(Register register) {
        return registers.computeIfAbsent(register, r -> new RegisterScreen(r, office, tools));
    }

    private void bring(Object place, Screen screen) {
        nav.mark(place);
        front = screen;
        status.setText(READY);
        Platform.runLater(this::layOutKeys);
        root.setCenter(screen.node());
        screen.front();
    }

    private Stream<Screen> screens() {
        return Stream.concat(Stream.of(today, intake, work, bulletin, settings, handbook), registers.values().stream());
    }

    Optional<String> unsaved() {
        return screens().map(Screen::unsaved).flatMap(Optional::stream).findFirst();
    }

    void askBeforeLeaving(String what, Runnable leave) {
        notice.ask("还没保存：" + what + "。", new Notice.Offer("回去保存", () -> front.node().requestFocus()),
                new Notice.Offer("不保存，关闭", leave));
    }
}
