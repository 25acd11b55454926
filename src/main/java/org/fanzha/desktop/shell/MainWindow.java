package org.fanzha.desktop.shell;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.bulletin.BulletinScreen;
import org.fanzha.desktop.intake.IntakeScreen;
import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.register.RegisterScreen;
import org.fanzha.office.About;
import org.fanzha.office.Office;
import org.fanzha.register.Register;

/** Navigation on the left, the screen at the front beside it, the status line below. */
final class MainWindow implements Navigator {
    private static final String READY = "就绪";
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final Label status = new Label(READY);
    private final Office office;
    private final Tools tools;
    private final NavBar nav;
    private final Map<KeyCombination, Runnable> accelerators;
    private final Map<Register, RegisterScreen> registers = new HashMap<>();
    private final Screen intake;
    private final Screen bulletin;
    private Screen front;

    MainWindow(Office office, Runner runner, Choosers choosers, Clock clock,
            Map<KeyCombination, Runnable> accelerators) {
        this.office = office;
        this.accelerators = accelerators;
        this.tools = new Tools(runner, choosers, this, clock);
        this.intake = new IntakeScreen(office, tools);
        this.bulletin = new BulletinScreen(office.bulletins(), tools);
        this.nav = new NavBar(this::toRegister, this::toIntake, () -> bring(bulletin), this::tellAbout);
        Label name = new Label(office.name());
        name.getStyleClass().add("office-name");
        status.getStyleClass().add("status-line");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setId("status");
        root.setTop(new VBox(header(name), notice));
        root.setLeft(nav);
        root.setBottom(status);
    }

    private static Parent header(Label name) {
        VBox header = new VBox(name);
        header.getStyleClass().add("header");
        return header;
    }

    Parent node() {
        return root;
    }

    /** Shows the first screen: the units, which everything else points at. */
    void open() {
        nav.choose(Catalogue.REGISTERS.getFirst());
    }

    @Override
    public void toRegister(Register register) {
        nav.mark(register);
        bring(screenOf(register));
    }

    @Override
    public void toEntries(Register register, Set<Long> ids, String why) {
        nav.mark(register);
        screenOf(register).showOnly(ids, why);
        bring(screenOf(register));
    }

    @Override
    public void toIntake() {
        nav.markIntake();
        bring(intake);
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
        accelerators.putAll(nav.keys());
        accelerators.putAll(front.keys());
    }

    private RegisterScreen screenOf(Register register) {
        return registers.computeIfAbsent(register, r -> new RegisterScreen(r, office, tools));
    }

    private void bring(Screen screen) {
        front = screen;
        status.setText(READY);
        Platform.runLater(this::layOutKeys);
        root.setCenter(screen.node());
        screen.front();
    }

    Optional<String> unsaved() {
        return registers.values().stream().map(Screen::unsaved).flatMap(Optional::stream).findFirst();
    }

    void askBeforeLeaving(String what, Runnable leave) {
        notice.ask("还没保存：" + what + "。", new Notice.Offer("回去保存", () -> front.node().requestFocus()),
                new Notice.Offer("不保存，关闭", leave));
    }
}
