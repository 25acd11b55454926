package org.fanzha.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fanzha.office.RegisterBook;
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

    /** @throws org.fanzha.office.Refusal where the target cannot be written; what was there stays */
    @Override
    public void write(Path out, Register register, List<Field<?>> fields, String caption, List<Entry> entries, Profile profile) {
        DraftFile.write(out, file -> fill(file, new RegisterSheet.Table(register, fields, caption, entries), profile));
    }

    private void fill(OutputStream file, RegisterSheet.Table table, Profile profile) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("反诈台账");
            new RegisterSheet(book, profile, shown).fill(table);
            book.write(file);
        }
    }
}
