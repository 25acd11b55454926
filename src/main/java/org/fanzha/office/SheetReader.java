package org.fanzha.office;

import java.nio.file.Path;
import org.fanzha.intake.RawFile;

/** Port: reads a spreadsheet, a text table or a pasted one, never changes it, and never throws for what the file holds. */
public interface SheetReader {
    /** @param name the path below what the clerk gave, with {@code /} */
    RawFile read(Path file, String name);

    /**
     * Reads what a spreadsheet program put on the clipboard as text: columns set off by tabs, cells quoted as it does.
     * Rows are counted by records, from 1.
     */
    RawFile pasted(String text, String name);
}
