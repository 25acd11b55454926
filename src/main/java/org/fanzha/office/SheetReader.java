package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;
import org.fanzha.intake.RawFile;

/** Port: reads a spreadsheet, a text table or a pasted one, never changes it, and never throws for what the file holds. */
public interface SheetReader {
    /** @param name the path below what the clerk gave, with {@code /} */
    RawFile read(Path file, String name);

    /**
     * Reads a file, or all files within an archive, whose names begin with the archive's: {@code 五月.zip/下坝村/月报.xlsx}.
     * A file whose password is missing or wrong is refused by {@code file.password} or {@code file.password-wrong}.
     */
    default List<RawFile> readAll(Path file, String name, Passwords passwords) {
        return List.of(read(file, name));
    }

    /**
     * Reads what a spreadsheet program put on the clipboard as text: columns set off by tabs, cells quoted as it does.
     * Rows are counted by records, from 1.
     */
    RawFile pasted(String text, String name);
}
