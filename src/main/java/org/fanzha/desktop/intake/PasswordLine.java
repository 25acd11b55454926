package org.fanzha.desktop.intake;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.SecretField;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedFile;
import org.fanzha.register.Code;

/** Asks in place for the password of a file that is closed by one; it is handed on and kept nowhere. */
final class PasswordLine extends VBox {
    private final PasswordField field = new SecretField();
    private final Consumer<char[]> opened;

    PasswordLine(Consumer<char[]> opened) {
        super(8);
        this.opened = opened;
        field.setId("file-password");
        field.setMaxWidth(320);
        field.setAccessibleText("这个文件的打开密码");
        field.setOnAction(e -> open());
        Label label = new Label("这个文件的打开密码");
        label.setLabelFor(field);
        Button open = Head.button("file-unlock", "用这个密码再读", this::open);
        getChildren().addAll(label, Head.line(List.of(field, open)), Texts.quietWrapped("密码只用来读这一次，哪里也不存。"));
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** Whether a password may open the file. */
    static boolean opens(StagedFile file) {
        return file.why().filter(why -> why == Code.FILE_PASSWORD || why == Code.FILE_PASSWORD_WRONG).isPresent();
    }

    private void open() {
        CharSequence typed = field.getCharacters();
        char[] password = new char[typed.length()];
        for (int i = 0; i < password.length; i++) {
            password[i] = typed.charAt(i);
        }
        field.clear();
        if (password.length > 0) {
            opened.accept(password);
        }
    }
}
