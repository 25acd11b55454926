package org.fanzha.desktop.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Puts finished bytes where the clerk wants them. */
public final class FileOut {
    private FileOut() {
    }

    /** @throws Refusal {@code disk.read-only} where the file cannot be written */
    public static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new Refusal(e, Code.DISK_READ_ONLY, path);
        }
    }
}
