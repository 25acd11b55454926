package org.fanzha.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.fanzha.register.Code;

/** Puts finished bytes where the clerk wants them; a folder that is not there yet is made. */
public final class FileOut {
    private FileOut() {
    }

    /** @throws Refusal {@code disk.read-only} where the file cannot be written */
    public static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new Refusal(unwritable, Code.DISK_READ_ONLY, file);
        }
    }

    /** Whether there is such a folder now; a name that no folder can have is none. */
    static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }
}
