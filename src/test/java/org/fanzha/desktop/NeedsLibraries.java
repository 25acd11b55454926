package org.fanzha.desktop;

import java.util.Locale;

import org.fanzha.desktop.shell.Desktop;
import org.fanzha.desktop.shell.Display;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says in a sentence which system library is missing, before JavaFX says it in a stack trace. */
public final class NeedsLibraries implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Display.demandHeadlessLibraries();
        Locale.setDefault(Desktop.OFFICE_LOCALE);
    }
}
