package org.fanzha.desktop.kit;

import javafx.scene.control.PasswordField;

/**
 * A field for a password, in which no input method composes: it would show the secret among its proposals, keep it in its
 * dictionary, and take Enter for itself.
 */
public final class SecretField extends PasswordField {
    /** The skin asks for an input method as it is put on. */
    public SecretField() {
        skinProperty().addListener((o, was, is) -> setInputMethodRequests(null));
    }
}
