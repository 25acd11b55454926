package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fanzha.desktop.kit.Choosers;

/** Chooses the same every time. */
public final class FakeChoosers implements Choosers {
    private static final Path SOME_FILE = Path.of("pom.xml");
    /** Which folder is chosen. */
    public Path folder = SOME_FILE;
    /** Which file is opened; empty as if the clerk pressed cancel. */
    public Optional<Path> in = Optional.empty();
    /** What the next save is told; empty as if the clerk pressed cancel. */
    public Optional<Path> out = Optional.empty();

    /** The name that the last save proposed. */
    public String proposed = "";

    @Override
    public List<Path> sheets() {
        return List.of(SOME_FILE);
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> open(String title, String what, String ending) {
        return in;
    }

    @Override
    public void showFolder(Path shown) {
        folder = shown;
    }

    @Override
    public Optional<Path> save(String title, String name, String ending) {
        proposed = name;
        return out;
    }
}
