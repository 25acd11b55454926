package org.fanzha.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a village types it, with the same bytes each time it is made. */
final class Book {
    private static final long FIXED = 1_714_521_600_000L;
    private final Workbook book;

    private Book(Workbook book) {
        this.book = book;
    }

    static Book xlsx() {
        return new Book(new XSSFWorkbook());
    }

    static Book xls() {
        return new Book(new HSSFWorkbook());
    }

    Page page(String name) {
        return new Page(book, book.createSheet(name));
    }

    Book hide(int sheet) {
        book.setSheetHidden(sheet, true);
        return this;
    }

    byte[] bytes() {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (book instanceof XSSFWorkbook modern) {
                date(modern);
            }
            book.write(out);
            return book instanceof XSSFWorkbook ? dated(out.toByteArray()) : out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static void date(XSSFWorkbook book) {
        try {
            Optional<Date> fixed = Optional.of(new Date(FIXED));
            book.getProperties().getCoreProperties().setCreated(fixed);
            book.getPackage().getPackageProperties().setModifiedProperty(fixed);
            book.getProperties().getCoreProperties().setCreator("云溪镇");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** POI stamps the entries of its zip with the clock; here they all bear one day. */
    private static byte[] dated(byte[] zipped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.fromMillis(FIXED));
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
