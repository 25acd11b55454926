package org.fanzha.desktop.kit;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.fanzha.register.Code;

/** A new password typed twice, since nobody sees what is typed. */
public final class PasswordPair extends VBox {
    private static final int SHORTEST = 8;
    private final PasswordField once = new SecretField();
    private final PasswordField again = new SecretField();

    public PasswordPair() {
        super(16);
        once.setId("new-password");
        again.setId("new-password-again");
        once.setPromptText("至少 8 个字符");
        Label strength = Texts.quiet("");
        strength.textProperty().bind(once.textProperty().map(typed -> Strength.of(typed).words()));
        strength.managedProperty().bind(strength.textProperty().isNotEmpty());
        VBox first = labelled("新密码", once);
        first.getChildren().add(strength);
        getChildren().addAll(first, labelled("再输一遍", again));
    }

    /** A field for a secret under its label. */
    public static VBox labelled(String title, PasswordField field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        field.setAccessibleText(title);
        return new VBox(4, label, field);
    }

    /** Why the two cannot be taken, with the keys at the field that is to be typed again; empty where they can. */
    public Optional<String> fault() {
        if (once.getText().length() < SHORTEST) {
            return at(once, Code.PASSWORD_SHORT.sentence());
        }
        return once.getText().equals(again.getText())
                ? Optional.empty() : at(again, "两遍输入的密码不一样，请重新输入第二遍。");
    }

    private static Optional<String> at(PasswordField field, String fault) {
        field.requestFocus();
        field.selectAll();
        return Optional.of(fault);
    }

    /** The password, emptied from the fields; the caller wipes it after use. */
    public char[] take() {
        again.clear();
        return take(once);
    }

    /** What the field holds, emptied from the field; the caller wipes it after use. */
    public static char[] take(PasswordField field) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }

    public static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }

    public boolean isEmpty() {
        return once.getText().isEmpty() && again.getText().isEmpty();
    }
}
