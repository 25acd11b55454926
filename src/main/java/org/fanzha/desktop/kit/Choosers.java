package org.fanzha.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the clerk for files; behind an interface because tests have nobody to ask. */
public interface Choosers {
    /** Sheets to take in, several at once; empty where the clerk thought better of it. */
    List<Path> sheets();

    Optional<Path> folder(String title);

    /** One file to be read. @param ending without a dot */
    Optional<Path> open(String title, String what, String ending);

    /** Shows a folder in the system's own file manager. */
    void showFolder(Path folder);

    /** @param ending without a dot, such as {@code pdf} */
    Optional<Path> save(String title, String name, String ending);
}
