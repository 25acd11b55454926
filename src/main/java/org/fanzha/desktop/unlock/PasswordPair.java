package org.fanzha.desktop.unlock;

import java.util.Optional;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.fanzha.register.Code;

/** A new password typed twice, since nobody sees what is typed. */
final class PasswordPair extends VBox {
    private static final int SHORTEST = 8;
    private final PasswordField once = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordPair() {
        super(16);
        once.setId("new-password");
        again.setId("new-password-again");
        once.setPromptText("至少 8 个字符");
        getChildren().addAll(DoorPage.labelled("新密码", once), DoorPage.labelled("再输一遍", again));
    }

    /** Why the two cannot be taken; empty where they can. */
    Optional<String> fault() {
        if (once.getText().length() < SHORTEST) {
            return Optional.of(Code.PASSWORD_SHORT.sentence());
        }
        return once.getText().equals(again.getText())
                ? Optional.empty() : Optional.of("两遍输入的密码不一样，请重新输入第二遍。");
    }

    char[] take() {
        again.clear();
        return DoorPage.take(once);
    }

    void clear() {
        once.clear();
        again.clear();
    }
}
