package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.Refusal;
import org.fanzha.office.ReturnBook;
import org.fanzha.office.ReturnCopy;
import org.fanzha.register.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives workbooks back through POI's user model, which keeps their looks: a stream of the sender's file goes in, another
 * file comes out. What is too big for that, or what POI does not read, is made anew from what was staged.
 */
public final class ExcelReturnBook implements ReturnBook {
    private static final Logger LOG = LoggerFactory.getLogger(ExcelReturnBook.class);
    /** Bytes on disk; the user model takes some fifty times as much of the heap. */
    private static final long BIGGEST = 3L << 20;
    /** Bytes of its XML, of which the user model takes some ten times as much. */
    private static final long UNPACKED = 24L << 20;
    private static final String OLD = "xls";
    private static final String WITH_MACROS = "xlsm";
    private static final String MACROS = "xl/vbaProject.bin";

    static {
        Limits.impose();
    }

    @Override
    public Optional<String> ending(Path source) {
        try {
            return ending(Content.of(source));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** An old workbook that cannot be written again becomes a new one, and has to be called so. */
    private static Optional<String> ending(Content content) {
        if (content.size() > BIGGEST) {
            return Optional.empty();
        }
        try {
            return switch (FileMagic.valueOf(content.head())) {
                case OOXML -> Optional.of(new GuardedZip(content.bytes()).getEntry(MACROS) == null ? "xlsx" : WITH_MACROS);
                case OLE2 -> old(content.bytes());
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException odd) {
            return Optional.empty();
        }
    }

    private static Optional<String> old(byte... bytes) throws IOException {
        open(OLD, bytes).close();
        return Optional.of(OLD);
    }

    @Override
    public void marked(Path source, String sha256, Path out, ReturnCopy copy) {
        Content content = untouched(source, sha256);
        byte[] marked = marked(source, content, copy);
        DraftFile.write(out, file -> file.write(marked));
    }

    /** What POI cannot read again, no village could open. */
    private byte[] marked(Path source, Content content, ReturnCopy copy) {
        String ending = ending(content).orElseThrow(() -> new Refusal(why(content), source.getFileName()));
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try (Workbook book = open(ending, content.bytes())) {
            new ReturnMarking(book, copy).mark();
            book.write(marked);
            open(ending, marked.toByteArray()).close();
            return marked.toByteArray();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError odd) {
            // POI answers what it does not read or write (strict, odd, made to hurt) with a dozen kinds of exception.
            LOG.info("No copy with looks of a file: {}", odd.getClass().getSimpleName());
            throw new Refusal(odd, Code.RETURN_SOURCE_PLAIN, source.getFileName());
        }
    }

    /** Why it is not given back as it came. */
    private static Code why(Content content) {
        return content.size() <= BIGGEST && Locked.isClosed(content.bytes()) ? Code.RETURN_SOURCE_LOCKED : Code.RETURN_SOURCE_PLAIN;
    }

    private static Workbook open(String ending, byte... bytes) throws IOException {
        if (ending.equals(OLD)) {
            return new HSSFWorkbook(new ByteArrayInputStream(bytes));
        }
        new GuardedZip(bytes).demandWithin(UNPACKED);
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        // a template, or one that only claims to have macros, opens under no other name
        book.setWorkbookType(ending.equals(WITH_MACROS) ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
        return book;
    }

    private static Content untouched(Path source, String sha256) {
        try {
            Content content = Content.of(source);
            if (!content.sha256().equals(sha256)) {
                throw new Refusal(Code.RETURN_SOURCE_CHANGED, source.getFileName());
            }
            return content;
        } catch (IOException gone) {
            throw new Refusal(gone, Code.RETURN_SOURCE_GONE, source.getFileName());
        }
    }

    @Override
    public void plain(List<RawSheet> sheets, Path out, ReturnCopy copy) {
        // the rows of a year would not find room in the user model; what this one puts aside is encrypted
        try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
            FittedCopy fitted = FittedCopy.of(sheets, copy);
            new PlainSheets(book).fill(fitted.sheets());
            new ReturnMarking(book, fitted.copy()).mark();
            DraftFile.write(out, book::write);
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, out);
        }
    }
}
