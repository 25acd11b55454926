package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    static {
        Limits.impose();
    }

    @Override
    public Optional<String> ending(Path source) {
        try (InputStream file = FileMagic.prepareToCheckMagic(Files.newInputStream(source))) {
            return switch (FileMagic.valueOf(file)) {
                case OOXML -> Optional.of(name(source).endsWith(".xlsm") ? "xlsm" : "xlsx");
                case OLE2 -> Optional.of("xls");
                default -> Optional.empty();
            };
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void marked(Path source, String sha256, Path out, ReturnCopy copy) {
        Content content = untouched(source, sha256);
        byte[] marked = marked(source, content, copy);
        DraftFile.write(out, file -> file.write(marked));
    }

    /** What POI cannot read again, no village could open. */
    private byte[] marked(Path source, Content content, ReturnCopy copy) {
        boolean old = ending(source).filter("xls"::equals).isPresent();
        if (ending(source).isEmpty() || content.size() > BIGGEST) {
            throw new Refusal(Code.RETURN_SOURCE_PLAIN, source.getFileName());
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try (Workbook book = open(old, content.bytes())) {
            new ReturnMarking(book, copy).mark();
            book.write(marked);
            open(old, marked.toByteArray()).close();
            return marked.toByteArray();
        } catch (IOException | RuntimeException odd) {
            // POI answers what it does not read or write (old, strict, locked, odd) with a dozen kinds of exception.
            LOG.info("No copy with looks of a file: {}", odd.getClass().getSimpleName());
            throw new Refusal(odd, Code.RETURN_SOURCE_PLAIN, source.getFileName());
        }
    }

    private static Workbook open(boolean old, byte... bytes) throws IOException {
        InputStream file = new ByteArrayInputStream(bytes);
        return old ? new HSSFWorkbook(file) : new XSSFWorkbook(file);
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
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new PlainSheets(book).fill(sheets);
            new ReturnMarking(book, copy).mark();
            DraftFile.write(out, book::write);
        } catch (IOException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, out);
        }
    }
}
