package org.fanzha.desktop.shell;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.fanzha.desktop.kit.House;

/** What of the shell the settings are lent. */
record WayBack(BiConsumer<Path, char[]> swap, BooleanSupplier door, Consumer<String> rename) implements House {
    @Override
    public boolean hasDoor() {
        return door.getAsBoolean();
    }

    @Override
    public void restore(Path backup, char[] password) {
        swap.accept(backup, password);
    }

    @Override
    public void renamed(String officeName) {
        rename.accept(officeName);
    }
}
