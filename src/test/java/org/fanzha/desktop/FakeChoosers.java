package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fanzha.desktop.kit.Choosers;

/** Chooses the same every time. */
public final class FakeChoosers implements Choosers {
    /** What the next save is told; empty as if the clerk pressed cancel. */
    public Optional<Path> out = Optional.empty();

    @Override
    public List<Path> sheets() {
        return List.of(Path.of("下坝村宣传台账.xlsx"));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(Path.of("2024年5月"));
    }

    @Override
    public Optional<Path> save(String title, String name, String ending) {
        return out;
    }
}
