package org.fanzha.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Two lines in a small file beside the logs. It says nothing of the office, so it is plain text. */
record AppearanceFile(Path file) implements Appearance.Keeper {
    private static final String DARK = "dark";
    private static final String PERCENT = "percent";

    /** A file that is missing, torn or written by someone else means the first look, never a failure. */
    @Override
    public Appearance load() {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
            return new Appearance(Boolean.parseBoolean(kept.getProperty(DARK)),
                    Integer.parseInt(kept.getProperty(PERCENT, "100").strip()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Appearance.FIRST;
        }
    }

    /** One after another: the type is made larger by several quick presses. */
    @Override
    public synchronized void save(Appearance appearance) {
        Properties kept = new Properties();
        kept.setProperty(DARK, String.valueOf(appearance.dark()));
        kept.setProperty(PERCENT, String.valueOf(appearance.percent()));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(fresh)) {
                kept.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, file);
        }
    }
}
