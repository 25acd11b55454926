package org.fanzha.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.SheetReader;
import org.fanzha.register.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads .xlsx, .xlsm, .xls and text tables, told apart by their content. The sender's file is opened for
 * reading only, hashed once, and nothing of it is put into a temporary file.
 */
public final class SheetFiles implements SheetReader {
    private static final Logger LOG = LoggerFactory.getLogger(SheetFiles.class);
    private static final List<String> WORKBOOK_NAMES = List.of(".xlsx", ".xlsm", ".xls", ".et", ".xltx", ".ods");

    static {
        Limits.impose();
    }

    @Override
    public RawFile read(Path file, String name) {
        Fingerprint print;
        try {
            print = Fingerprint.of(file);
        } catch (IOException locked) {
            LOG.info("A file could not be opened: {}", locked.getClass().getSimpleName());
            return RawFile.refused(name, "", Code.FILE_UNREADABLE);
        }
        try {
            return RawFile.read(name, print.sha256(), sheets(file, print, promisesWorkbook(name)));
        } catch (Unreadable refused) {
            return refused(name, print, refused.code(), refused);
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            // The libraries answer broken input with some thirteen kinds of exception, null pointers among them.
            return refused(name, print, Code.FILE_BROKEN, broken);
        }
    }

    @Override
    public RawFile pasted(String text, String name) {
        String sha256 = Fingerprint.of(text);
        try {
            return RawFile.read(name, sha256, new TextReader().pasted(text));
        } catch (Unreadable refused) {
            return RawFile.refused(name, sha256, refused.code());
        }
    }

    private static RawFile refused(String name, Fingerprint print, Code code, Exception why) {
        Throwable cause = why.getCause() == null ? why : why.getCause();
        LOG.info("Refused {} ({}): {}", print.sha256(), code.key(), cause.getClass().getSimpleName());
        return RawFile.refused(name, print.sha256(), code);
    }

    private static List<RawSheet> sheets(Path file, Fingerprint print, boolean workbook) throws IOException, InvalidFormatException {
        return switch (FileMagic.valueOf(print.head())) {
            case OOXML -> new XlsxReader().read(within(Limits.ZIPPED, file, print));
            case OLE2 -> new XlsReader().read(within(Limits.XLS, file, print));
            case BIFF2, BIFF3, BIFF4 -> throw new Unreadable(Code.FILE_OLD);
            case HTML, XML -> throw new Unreadable(Code.FILE_FORMAT);
            default -> text(file, print, workbook);
        };
    }

    private static List<RawSheet> text(Path file, Fingerprint print, boolean workbook) throws IOException {
        if (print.size() == 0) {
            throw new Unreadable(Code.FILE_EMPTY);
        }
        try {
            return new TextReader().read(within(Limits.TEXT, file, print), workbook);
        } catch (Unreadable noText) {
            throw workbook && noText.code() == Code.FILE_KIND ? new Unreadable(Code.FILE_BROKEN, noText) : noText;
        }
    }

    private static Path within(long limit, Path file, Fingerprint print) {
        if (print.size() > limit) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        return file;
    }

    /** The name chooses no reader, only the words for a file that none can read. */
    private static boolean promisesWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_NAMES.stream().anyMatch(lower::endsWith);
    }
}
