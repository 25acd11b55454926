package org.fanzha.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fanzha.office.Refusal;
import org.fanzha.office.RegisterBook;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/**
 * Writes a register as .xlsx. Rows leave the heap as they are written, into temporary files that POI encrypts
 * with a key of this run; the finished book is moved over the target in one step, so that no half file is seen.
 */
public final class ExcelRegisterBook implements RegisterBook {
    private static final long ROOM_NEEDED = 16L << 20;
    private final Shown shown;

    static {
        Limits.impose();
    }

    public ExcelRegisterBook() {
        this(Masking::shown);
    }

    ExcelRegisterBook(Shown shown) {
        this.shown = shown;
    }

    /** @throws Refusal where the target cannot be written; what was there stays */
    @Override
    public void write(Path out, Register register, List<Field<?>> fields, String caption, List<Entry> entries, Profile profile) {
        Path target = out.toAbsolutePath();
        Path draft = draftBeside(target);
        try {
            fill(draft, new RegisterSheet.Table(register, fields, caption, entries), profile);
            moveOver(draft, target);
        } catch (IOException failed) {
            throw new Refusal(failed, isFull(draft) ? Code.DISK_FULL : Code.DISK_READ_ONLY, target);
        } finally {
            remove(draft);
        }
    }

    private static Path draftBeside(Path target) {
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

    private void fill(Path draft, RegisterSheet.Table table, Profile profile) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource(); OutputStream file = Files.newOutputStream(draft)) {
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("反诈台账");
            new RegisterSheet(book, profile, shown).fill(table);
            book.write(file);
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
