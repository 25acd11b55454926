package org.fanzha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.Units;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.shell.Shell;
import org.fanzha.ledger.QuickHouse;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From the settings to an older state of the ledger and back at the door, over the real ledger. */
class RestoreFromSettingsTest extends WindowTest {
    private static final long LONG = 120_000;
    private static final String PASSWORD = "right-horse";
    @TempDir
    Path folder;
    private final LedgerHouse house = QuickHouse.of(Samples.CLOCK);

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private Office over(Ledger ledger) {
        return new Office(ledger, new Office.Tools(null, null, null, Samples.CLOCK));
    }

    private static void addVillage(Office office, String name) {
        Draft draft = new Draft(Units.REGISTER);
        draft.type(Units.NAME, name);
        draft.type(Units.KIND, "村");
        office.desk().save(draft, Optional.empty());
    }

    private void window(Consumer<Shell> begin) {
        onWindow(() -> {
            Shell shell = new Shell(stage, theme, runner, Samples.CLOCK, choosers);
            begin.accept(shell);
            scene = stage.getScene();
            return true;
        });
    }

    /** Each password takes a second and more to try, several times over, on this very thread. */
    private void pressAndWait(String selector) {
        patiently(() -> {
            find(selector, ButtonBase.class).fire();
            return true;
        });
    }

    private static <T> T patiently(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(LONG, work);
    }

    @Test
    void goesBackToTheBackupAndToTheDoorAndLosesNothing() {
        Path backup;
        try (Office office = over(house.create(folder, "云溪镇反诈办", PASSWORD.toCharArray()).ledger())) {
            addVillage(office, "下坝村");
            backup = office.safe().backup(null);
            addVillage(office, "上坝村");
        }
        window(shell -> shell.begin(new HouseDoor(house, folder, this::over, folder.resolveSibling("own"))));
        type("#password", PASSWORD);
        pressAndWait("#open");
        patiently(() -> {
            scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast)
                    .filter(item -> item.getText().equals("设置")).findFirst().orElseThrow().fire();
            return true;
        });
        choosers.in = Optional.of(backup);
        patiently(() -> {
            find("#sections", ListView.class).getSelectionModel().select(2);
            return true;
        });
        pressAndWait("#look-elsewhere");
        type("#backup-password", PASSWORD);
        pressAndWait("#restore");
        assertThat(notice()).startsWith("台账已换成备份里的样子").contains("共 1 条：单位台账 1 条");
        pressAndWait("#to-door");
        assertThat(isThere("#password")).isTrue();
        try (Office office = over(house.open(folder, PASSWORD.toCharArray()))) {
            assertThat(office.desk().entries(Units.REGISTER, Query.ALL)).hasSize(1);
            assertThat(office.backups().kept()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(office.backups().kept()).anySatisfy(kept -> assertThat(
                    office.safe().tryOut(kept.file(), Progress.NONE).entries()).containsEntry("units", 2));
        }
    }
}
