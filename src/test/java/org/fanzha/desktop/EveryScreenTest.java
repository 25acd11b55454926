package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.desktop.shell.Desktop;

/** Every screen in every state, light and dark, with type of 100 and 150 %: what {@link SceneWalk} has to say. */
class EveryScreenTest extends WindowTest {
    /** Milliseconds; some five hundred scenes take three minutes on a quiet machine. */
    private static final long PATIENCE = 1_800_000;
    @TempDir
    Path work;

    @Override
    protected Parent content() {
        return new Pane();
    }

    @Test
    void canBeReadReachedAndToldByItsName() {
        Locale.setDefault(Desktop.OFFICE_LOCALE);
        List<String> faults = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            new Tour(new Camera(null, new Theme(UiFont.carried()), faults), work).all();
            return true;
        });
        assertThat(faults).isEmpty();
    }
}
