package org.fanzha.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Writes a workbook beside its place and moves it there whole, so that nobody ever sees half a file. */
final class DraftFile {
    private static final long ROOM_NEEDED = 16L << 20;

    private DraftFile() {
    }

    /** What fills the file. */
    @FunctionalInterface
    interface Filling {
        void into(OutputStream file) throws IOException;
    }

    /** @throws Refusal where the target cannot be written; what was there stays */
    static void write(Path out, Filling filling) {
        Path target = out.toAbsolutePath();
        Path draft = beside(target);
        try {
            try (OutputStream file = Files.newOutputStream(draft)) {
                filling.into(file);
            }
            moveOver(draft, target);
        } catch (IOException failed) {
            throw new Refusal(failed, isFull(draft) ? Code.DISK_FULL : Code.DISK_READ_ONLY, target);
        } finally {
            remove(draft);
        }
    }

    private static Path beside(Path target) {
        try {
            if (Files.isDirectory(target)) {
                throw new Refusal(Code.DISK_READ_ONLY, target);
            }
            Files.createDirectories(target.getParent());
            return Files.createTempFile(target.getParent(), ".fanzha-", ".tmp");
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, target.getParent());
        }
    }

    /** On Windows a workbook that is open in Excel cannot be replaced. */
    private static void moveOver(Path draft, Path target) {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException held) {
            throw new Refusal(held, Code.FILE_IN_USE, target.getFileName());
        }
    }

    private static boolean isFull(Path draft) {
        try {
            return Files.getFileStore(draft).getUsableSpace() < ROOM_NEEDED;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException held) {
            draft.toFile().deleteOnExit();
        }
    }
}
