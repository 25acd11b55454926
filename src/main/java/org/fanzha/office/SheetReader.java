package org.fanzha.office;

import java.nio.file.Path;
import org.fanzha.intake.RawFile;

/** Port: reads a spreadsheet or a text table, never changes it, and never throws for what the file holds. */
public interface SheetReader {
    /** @param name the path below what the clerk gave, with {@code /} */
    RawFile read(Path file, String name);
}
