package org.fanzha.desktop.kit;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's own choosers; each opens where the last one ended. */
public final class WindowChoosers implements Choosers {
    private static final Logger LOG = LoggerFactory.getLogger(WindowChoosers.class);
    private final Window owner;
    private File last;

    public WindowChoosers(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> sheets() {
        FileChooser chooser = chooser("选择要导入的表格");
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter("表格、Word 里的表、压缩包", "*.xlsx", "*.xlsm", "*.xls", "*.et", "*.csv",
                        "*.tsv", "*.txt", "*.docx", "*.htm", "*.html", "*.mht", "*.mhtml", "*.xml", "*.zip"),
                new FileChooser.ExtensionFilter("所有文件", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastIfThere());
        File chosen = chooser.showDialog(owner);
        last = chosen == null ? last : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String name, String ending) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        Path named = withEnding(chosen.toPath(), ending);
        return asked(chosen, named) ? Optional.of(named) : save(title, stem(named, ending), ending);
    }

    /** Whether the system has asked about a file that would be replaced: it knows nothing of an ending that was added. */
    private static boolean asked(File chosen, Path named) {
        return named.equals(chosen.toPath()) || !Files.exists(named);
    }

    private static String stem(Path named, String ending) {
        String name = named.getFileName().toString();
        return name.substring(0, name.length() - ending.length() - 1);
    }

    @Override
    public Optional<Path> open(String title, String what, String ending) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(what, "*." + ending));
        File chosen = chooser.showOpenDialog(owner);
        last = chosen == null ? last : chosen.getParentFile();
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /** On a thread of its own, for some systems answer only when the other program has started. */
    @Override
    public void showFolder(Path folder) {
        Thread.ofVirtual().name("show-folder").start(() -> {
            try {
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException noFileManager) {
                LOG.warn("the system shows no folders: {}", noFileManager.getClass().getSimpleName());
            }
        });
    }

    private static Path withEnding(Path path, String ending) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastIfThere());
        return chooser;
    }

    private File lastIfThere() {
        return last != null && last.isDirectory() ? last : null;
    }
}
