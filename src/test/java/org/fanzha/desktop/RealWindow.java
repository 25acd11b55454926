package org.fanzha.desktop;

import java.nio.file.Path;

import javafx.scene.Parent;

import org.fanzha.desktop.kit.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A screen at the front over a real ledger. */
public abstract class RealWindow extends WindowTest {
    @TempDir
    protected Path folder;
    protected RealOffice real;
    private Screen shown;

    @BeforeAll
    static void prepare() {
        RealOffice.prepare();
    }

    @Override
    protected final Parent content() {
        real = new RealOffice(folder.resolve("ledger"));
        shown = open();
        shown.front();
        return shown.node();
    }

    /** The screen under test, over {@link #real}. */
    protected abstract Screen open();

    /** Does what the screen offers under these keys. */
    protected final void key(String keys) {
        onWindow(() -> {
            shown.verbs().stream().filter(verb -> verb.keys().getName().equals(keys)).findFirst().orElseThrow().tryIt();
            return true;
        });
    }

    @AfterEach
    final void close() {
        real.close();
    }
}
