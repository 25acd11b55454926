package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import org.fanzha.desktop.FakeChoosers;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;

/** The handbook's page of keys says what the screens say of themselves; {@link #main} writes it anew. */
class KeysPageTest extends OfficeWindow {
    private static final Path PAGE = Path.of("src/site/markdown/handbook/keys.md");
    private static final String HEAD = "# 键盘一览\n\n菜单（`F10`）里也写着每个命令的键；在 `Ctrl+K` 里按名字或拼音能找到每一个命令，没有键的也能。\n";
    private static final Map<String, String> SCREENS = Map.of("宣传台账", "台账");

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Desktop.OFFICE_LOCALE);
        CompletableFuture<String> page = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Theme.install();
                Stage stage = new Stage();
                new Shell(stage, new Theme(UiFont.carried()), Runner.sameThread(page::completeExceptionally), Samples.CLOCK,
                        new FakeChoosers()).enter(Samples.full().office);
                page.complete(page(stage.getScene()));
            } catch (RuntimeException fault) {
                page.completeExceptionally(fault);
            }
        });
        try {
            Files.writeString(PAGE, page.join());
        } finally {
            Platform.exit();
        }
    }

    private static String page(Scene scene) {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, scene, "今日", "窗口", "到处都能用");
        section(page, scene, "今日", "左侧栏", "去别处");
        for (String screen : List.of("今日", "导入", "待办", "宣传台账", "通报", "撤销记录", "设置", "帮助")) {
            section(page, scene, screen, screen, SCREENS.getOrDefault(screen, screen));
        }
        return page.toString();
    }

    private static void section(StringBuilder page, Scene scene, String screen, String place, String heading) {
        String lines = deeds(scene, screen).stream().filter(deed -> deed.place().equals(place) && deed.keys().isPresent())
                .map(deed -> "| " + deed.name() + " | `" + deed.keysShown() + "` |\n").distinct().collect(Collectors.joining());
        if (!lines.isEmpty()) {
            page.append("\n## ").append(heading).append("\n\n| 做什么 | 键 |\n|---|---|\n").append(lines);
        }
    }

    private static List<Deed> deeds(Scene scene, String screen) {
        layout(scene);
        scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast)
                .filter(item -> item.getText().equals(screen)).findFirst().orElseThrow().fire();
        layout(scene);
        ((ButtonBase) scene.lookup("#find-deed")).fire();
        layout(scene);
        List<Deed> deeds = ((ListView<?>) scene.lookup("#deeds")).getItems().stream().map(Deed.class::cast).toList();
        scene.getRoot().lookupAll(".palette-veil").forEach(veil -> veil.setVisible(false));
        return deeds;
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void theHandbookPrintsEveryKey() {
        enter(Samples.CLOCK);
        assertThat(PAGE).hasContent(onWindow(() -> page(scene)));
    }
}
