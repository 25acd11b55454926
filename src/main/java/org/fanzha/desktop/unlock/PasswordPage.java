package org.fanzha.desktop.unlock;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.SecretField;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/**
 * Asks for the password, at the door and at the lock. Each wrong one doubles the pause before the next may be tried.
 *
 * @param <T> what the right password gives
 */
final class PasswordPage<T> extends DoorPage {
    private final PasswordField password = new SecretField();
    private final Button open;
    private final Words words;
    private final Runner runner;
    private final Function<char[], T> key;
    private final Consumer<T> in;
    private final Patience patience;

    /** What the page says. @param busy while the password is tried */
    record Words(String title, String explanation, String verb, String busy) {
    }

    /**
     * @param key   tries a password, away from the window's thread; refuses a wrong one
     * @param below what else the page offers
     */
    PasswordPage(Words words, Runner runner, Function<char[], T> key, Consumer<T> in, Patience patience, Node... below) {
        super(words.title(), words.explanation());
        this.words = words;
        this.runner = runner;
        this.key = key;
        this.in = in;
        this.patience = patience;
        this.open = primary(words.verb());
        password.setId("password");
        open.setId("open");
        open.disableProperty().bind(password.textProperty().isEmpty().or(password.disabledProperty()));
        open.setOnAction(e -> tryPassword());
        password.setOnAction(e -> open.fire());
        getChildren().addAll(labelled("密码", password), notice, row(open));
        getChildren().addAll(below);
        Stream.of(below).filter(Hyperlink.class::isInstance).forEach(this::letFocusWait);
    }

    /** As long as nothing can be typed the focus goes nowhere else: an impatient Enter would open another page. */
    private void letFocusWait(Node other) {
        other.focusTraversableProperty().bind(password.disabledProperty().not());
    }

    @Override
    Node first() {
        return password;
    }

    private void tryPassword() {
        char[] typed = take(password);
        password.setDisable(true);
        notice.say(words.busy());
        runner.run(() -> {
            try {
                return key.apply(typed);
            } finally {
                wipe(typed);
            }
        }, this::opened, this::refused);
    }

    private void opened(T what) {
        patience.right();
        again();
        notice.clear();
        in.accept(what);
    }

    private void refused(Refusal refusal) {
        notice.refuse(refusal);
        if (refusal.code() != Code.PASSWORD_WRONG) {
            again();
            return;
        }
        shake(password);
        int seconds = patience.wrong();
        notice.refuse(refusal, "请等 " + seconds + " 秒再试。");
        PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(e -> {
            notice.refuse(refusal);
            again();
        });
        pause.play();
    }

    private void again() {
        password.setDisable(false);
        password.requestFocus();
    }
}
