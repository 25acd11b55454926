package org.fanzha.desktop.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.bulletin.BulletinScreen;
import org.fanzha.desktop.handbook.HandbookScreen;
import org.fanzha.desktop.intake.IntakeScreen;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.desktop.register.RegisterScreen;
import org.fanzha.desktop.settings.SettingsScreen;
import org.fanzha.desktop.today.TodayScreen;
import org.fanzha.desktop.undo.UndoScreen;
import org.fanzha.desktop.work.WorkScreen;
import org.fanzha.office.About;
import org.fanzha.office.Office;
import org.fanzha.office.find.Named;
import org.fanzha.office.Taking;
import org.fanzha.register.Register;

/** Navigation on the left, the screen at the front beside it, the status line below. */
final class MainWindow implements Navigator {
    private static final String READY = "就绪";
    private static final Duration ONCE_DRAWN = Duration.millis(300);
    private static final List<Register> BASICS = List.of(Units.REGISTER, Contacts.REGISTER);
    private static final List<Register> PEOPLE = List.of(KeyPeople.REGISTER, Checks.REGISTER);
    private final BorderPane root = new BorderPane();
    private final Pages pages = new Pages();
    private final StackPane whole = new StackPane();
    private final Palette palette = new Palette(this::deeds, () -> Platform.runLater(this::layOutKeys));
    private final WindowMenu menu = new WindowMenu();
    private final Verb find = Verb.of("查找命令和帮助", "Shortcut+K", palette::open);
    private final Verb help = Verb.of("本页的帮助", "F1", this::helpOrBack);
    private final Verb openMenu = Verb.of("打开菜单", "F10", this::openMenu);
    private final Verb about = Verb.of("关于本程序", this::tellAbout);
    private final Verb lock;
    private Node menuButton;
    private final Notice notice = new Notice();
    private final Label status = new Label(READY);
    private final NavBar nav = new NavBar();
    private final Office office;
    private final Tools tools;
    private final Map<KeyCombination, Runnable> accelerators;
    private final Map<Register, RegisterScreen> registers = new HashMap<>();
    private final TodayScreen today;
    private final Later<IntakeScreen> intake;
    private final Later<WorkScreen> work;
    private final Later<BulletinScreen> bulletin;
    private final Later<SettingsScreen> settings;
    private final Later<HandbookScreen> handbook;
    private final LookVerbs looks;
    private final Later<UndoScreen> undone;
    private final UndoVerbs undo;
    private Screen front;
    private Object at;
    private Optional<Left> left = Optional.empty();

    /** @param name the office's, read away from the window's thread */
    MainWindow(Office office, String name, Frame frame) {
        this.office = office;
        this.accelerators = frame.keys();
        this.tools = new Tools(frame.runner(), frame.choosers(), this, frame.clock(), frame.theme());
        this.today = new TodayScreen(office, tools);
        this.intake = new Later<>("导入", () -> new IntakeScreen(office, tools));
        this.work = new Later<>("待办", () -> new WorkScreen(office, tools));
        this.bulletin = new Later<>("通报", () -> new BulletinScreen(office.bulletins(), office.prints(), tools));
        this.settings = new Later<>("设置", () -> new SettingsScreen(office, tools, frame.house()));
        this.handbook = new Later<>("帮助", () -> new HandbookScreen(tools.runner()));
        this.looks = new LookVerbs(frame.theme());
        this.undone = new Later<>("撤销记录", () -> new UndoScreen(office.undoing(), tools));
        this.undo = new UndoVerbs(office.undoing(), frame.runner(), notice, this::takenBack,
                () -> bring(undone, undone.get()));
        this.lock = Verb.of("锁定窗口", "Shortcut+L", frame.lock());
        layOutNavigation();
        status.getStyleClass().add("status-line");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setId("status");
        root.setTop(new VBox(header(name), notice));
        VBox.setMargin(notice, new Insets(8, 16, 0, 16));
        root.setLeft(nav);
        root.setCenter(pages);
        root.setBottom(status);
        undo.listen(root);
        notice.home(() -> front.takeFocus());
        whole.getChildren().addAll(root, palette, new DropVeil(whole, this::toIntake));
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
        nav.item(undone, undone.title(), BootstrapIcons.ARROW_COUNTERCLOCKWISE, () -> bring(undone, undone.get()));
        nav.item(settings, settings.title(), BootstrapIcons.GEAR, this::toSettings);
        nav.item(handbook, handbook.title(), BootstrapIcons.BOOK, () -> toHandbook(front.help()));
    }

    /** A register that no group names is work, so that a new one is never left out. */
    private void group(String title, Predicate<Register> isMember, BootstrapIcons icon) {
        nav.group(title);
        Catalogue.REGISTERS.stream().filter(isMember)
                .forEach(register -> nav.item(register, register.title(), icon, () -> toRegister(register)));
    }

    private Header header(String name) {
        Header header = new Header(name);
        header.button("find-deed", BootstrapIcons.SEARCH, "查找命令和帮助", find);
        header.button("lock", BootstrapIcons.LOCK, "锁定", lock);
        menuButton = header.button("menu", BootstrapIcons.LIST, "菜单", openMenu);
        return header;
    }

    /** What the window itself offers, in the order of the menu. */
    private List<Verb> verbs() {
        return Stream.of(Verb.about("撤销和恢复", undo.verbs()), Verb.about("帮助", List.of(find, help)),
                Verb.about("文字和颜色", looks.verbs()), List.of(lock), Verb.about("帮助", List.of(openMenu, about)))
                .flatMap(List::stream).toList();
    }

    private void openMenu() {
        menu.open(menuButton, front.title(), front.verbs(), verbs());
    }

    private List<Deed> deeds() {
        return new Deeds(this, front).here(verbs(), nav.verbs())
                .there(today, this::toToday).there(intake.get(), () -> toIntake(List.of()))
                .there(work.get(), this::toWork).there(bulletin.get(), this::toBulletin).there(settings.get(), this::toSettings)
                .entries().help(handbook.get()).list();
    }

    Parent node() {
        return whole;
    }

    Screen front() {
        return front;
    }

    /** Shows the first screen of the day. */
    void open() {
        toToday();
        PauseTransition drawn = new PauseTransition(ONCE_DRAWN);
        drawn.setOnFinished(e -> {
            if (Ahead.isShown(whole)) {
                readyTheRest();
            }
        });
        today.onceCounted(drawn::play);
    }

    /** What nobody looks at yet, for the clerk waits for Today's numbers and each of these takes a processor for seconds. */
    private void readyTheRest() {
        tools.runner().run(office.backups()::backUpForToday,
                file -> file.ifPresent(made -> say("今天第一次打开，已备份：" + made.getFileName())), notice::refuse);
        new Ahead(whole, ahead().iterator()).begin();
        tools.runner().act(Named::warm, () -> tools.runner().ahead(office.desk()::readAhead), refusal -> say(refusal.getMessage()));
    }

    /**
     * Makes the other screens and fills the registers: so they stand ready when they are gone to, and the search box, which
     * asks the screens, finds them made.
     */
    Stream<Runnable> ahead() {
        Stream<Runnable> screens = Stream.of(intake, work, bulletin, settings, handbook, undone)
                .map(screen -> () -> pages.dress(screen.get().node()));
        return Stream.concat(screens, Catalogue.REGISTERS.stream().flatMap(register -> Stream.<Runnable>of(
                () -> pages.dress(screenOf(register).node()), () -> screenOf(register).front())));
    }

    /** For an office that was just made: nothing that is taken in finds its unit before the units are there. */
    void askForUnits() {
        toRegister(Units.REGISTER);
        notice.advise("第一步：登记各村、社区和单位。导入的报表要靠单位名称对上号，请先导入单位名录，或逐个录入。",
                new Notice.Offer("导入单位名录", () -> toIntake(List.of())), new Notice.Offer("逐个录入", () -> doHere("新增")));
    }

    /** Asked anew, since what a screen offers may depend on how it was left. */
    void doHere(String name) {
        front.verbs().stream().filter(verb -> verb.name().equals(name)).findFirst().ifPresent(Verb::tryIt);
    }

    /** Leaves nothing of the office over the lock. */
    void cover() {
        palette.close();
        menu.close();
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
        bring(intake, intake.get());
        intake.get().stage(files);
    }

    @Override
    public void toStaged(Taking taking) {
        bring(intake, intake.get());
        intake.get().show(taking);
    }

    @Override
    public void toWork() {
        bring(work, work.get());
    }

    @Override
    public void toBulletin() {
        bring(bulletin, bulletin.get());
    }

    @Override
    public void toSettings() {
        bring(settings, settings.get());
    }

    @Override
    public void toHandbook(String page) {
        bring(handbook, handbook.get());
        handbook.get().open(page);
    }

    void toHandbook(HandbookScreen.Place place) {
        bring(handbook, handbook.get());
        handbook.get().open(place);
    }

    @Override
    public void say(String sentence) {
        status.setText(sentence);
    }

    private void tellAbout() {
        notice.say(String.join("\n", About.lines()), new Notice.Offer("知道了", () -> { }));
    }

    /**
     * None while the window is locked. Never called at once: the key that led here is still being dealt with, out of
     * the very map.
     */
    void layOutKeys() {
        accelerators.clear();
        if (palette.isVisible()) {
            find.shortcut().ifPresent(keys -> accelerators.put(keys, palette::close));
            lock.shortcut().ifPresent(keys -> accelerators.put(keys, lock::tryIt));
            return;
        }
        if (whole.getScene() == null) {
            return;
        }
        Stream.of(nav.verbs(), verbs(), front.verbs()).flatMap(List::stream)
                .forEach(verb -> verb.shortcut().ifPresent(keys -> accelerators.put(keys, () -> byKeys(verb))));
    }

    /** The menu lies open over what its keys do, unless it goes first. */
    private void byKeys(Verb verb) {
        menu.close();
        verb.tryIt();
    }

    private RegisterScreen screenOf(Register register) {
        return registers.computeIfAbsent(register, r -> new RegisterScreen(r, office, tools));
    }

    /** What was told of before is so no more. */
    private void takenBack() {
        say(READY);
        Notice.leave(front.node());
        front.front();
    }

    /** What the handbook was opened from, with where the keys were. */
    private record Left(Object at, Screen screen, Optional<Node> focused) {
    }

    private void helpOrBack() {
        if (front != handbook.get()) {
            toHandbook(front.help());
            left.ifPresent(from -> say("再按一次 F1，回到“" + from.screen.title() + "”"));
            return;
        }
        left.ifPresent(from -> {
            bring(from.at, from.screen);
            from.focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        });
    }

    private void bring(Object place, Screen screen) {
        palette.close();
        if (place == handbook && front != screen) {
            left = Optional.of(new Left(at, front, Optional.ofNullable(whole.getScene()).map(Scene::getFocusOwner)));
        }
        at = place;
        if (screen != front) {
            notice.leave();
        }
        nav.mark(place);
        front = screen;
        status.setText(READY);
        Platform.runLater(this::layOutKeys);
        screen.front();
        pages.show(screen.node());
        screen.takeFocus();
    }

    /** What was made so far, by its place in the navigation. */
    private Map<Object, Screen> screens() {
        Map<Object, Screen> screens = new LinkedHashMap<>(Map.of(today, today));
        Stream.of(intake, work, bulletin, settings, handbook)
                .forEach(later -> later.made().ifPresent(made -> screens.put(later, made)));
        screens.putAll(registers);
        return screens;
    }

    Optional<String> unsaved() {
        return screens().values().stream().map(Screen::unsaved).flatMap(Optional::stream).findFirst();
    }

    /** Where it is in sight already, the notice has put the keys back where they were. */
    private void toUnsaved() {
        if (front.unsaved().isEmpty()) {
            screens().entrySet().stream().filter(made -> made.getValue().unsaved().isPresent()).findFirst()
                    .ifPresent(made -> bring(made.getKey(), made.getValue()));
        }
    }

    void askBeforeLeaving(String what, Runnable leave) {
        notice.ask("还没保存：" + what + "。", new Notice.Offer("回去保存", this::toUnsaved),
                new Notice.Offer("不保存，关闭", leave));
    }
}
