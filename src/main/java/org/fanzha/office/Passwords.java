package org.fanzha.office;

import java.util.Optional;

/** What the clerk typed to open a file. It is asked for when a file needs it, wiped by {@link TakeIn}, and kept nowhere. */
@FunctionalInterface
public interface Passwords {
    Passwords NONE = file -> Optional.empty();

    /** @param file its name as the batch tells it; a file within an archive bears the archive's name before its own */
    Optional<char[]> of(String file);
}
