package org.fanzha.sheets;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.intake.given.TemplateKey;
import org.fanzha.office.Refusal;
import org.fanzha.office.Template;
import org.fanzha.office.TemplateBook;
import org.fanzha.register.Code;

/** Writes templates as .xlsx: the sheet to be filled in, and behind it, shown by no program, lists and key. */
public final class ExcelTemplateBook implements TemplateBook {
    static {
        Limits.impose();
    }

    /** @throws Refusal where the target cannot be written; what was there stays */
    @Override
    public void write(Path out, Template template) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("反诈台账");
            new TemplateSheet(book, template).fill();
            MarkSheet.write(book, TemplateKey.SHEET, template.key().lines());
            book.setActiveSheet(0);
            DraftFile.write(out, book::write);
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, out);
        }
    }
}
