package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.Passwords;
import org.fanzha.office.SheetReader;
import org.fanzha.register.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads workbooks new and old, web pages and text tables, told apart by their content. The sender's file is opened for
 * reading only, read once, and nothing of it is put into a temporary file.
 */
public final class SheetFiles implements SheetReader {
    private static final Logger LOG = LoggerFactory.getLogger(SheetFiles.class);
    private static final List<String> WORKBOOK_NAMES = List.of(".xlsx", ".xlsm", ".xls", ".et", ".xltx", ".ods");

    static {
        Limits.impose();
    }

    @Override
    public RawFile read(Path file, String name) {
        try {
            return one(Content.of(file), name, Passwords.NONE);
        } catch (IOException locked) {
            return unreadable(name, locked);
        }
    }

    @Override
    public List<RawFile> readAll(Path file, String name, Passwords passwords) {
        try {
            if (!promisesWorkbook(name) && isArchive(file)) {
                List<RawFile> files = new Archive(name, (content, inner) -> one(content, inner, passwords)).read(file);
                return files.isEmpty() ? List.of(RawFile.refused(name, "", Code.FILE_EMPTY)) : files;
            }
            return List.of(one(Content.of(file), name, passwords));
        } catch (OutOfMemoryError endless) {
            // an archive's table of contents is held whole
            return List.of(RawFile.refused(name, "", Code.ARCHIVE_TOO_BIG));
        } catch (IOException locked) {
            return List.of(unreadable(name, locked));
        }
    }

    private static RawFile unreadable(String name, IOException locked) {
        LOG.info("A file could not be opened: {}", locked.getClass().getSimpleName());
        return RawFile.refused(name, "", Code.FILE_UNREADABLE);
    }

    private static RawFile one(Content content, String name, Passwords passwords) {
        try {
            List<RawSheet> sheets = new ReaderChoice(() -> passwords.of(name)).sheets(content, promisesWorkbook(name));
            return sheets.size() > Limits.SHEETS ? RawFile.refused(name, content.sha256(), Code.FILE_TOO_BIG)
                    : RawFile.read(name, content.sha256(), sheets);
        } catch (Unreadable refused) {
            return refused(name, content, refused.code(), refused);
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException broken) {
            // The libraries answer broken input with some thirteen kinds of exception, null pointers among them.
            return refused(name, content, Code.FILE_BROKEN, broken);
        } catch (OutOfMemoryError | StackOverflowError hostile) {
            // Limits are set so that this does not happen; where it does, the file is given up and not the program.
            LOG.warn("Refused {}: {}", content.sha256(), hostile.getClass().getSimpleName());
            return RawFile.refused(name, content.sha256(), Code.FILE_TOO_BIG);
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (FileMagic.valueOf(in.readNBytes(8)) != FileMagic.OOXML) {
                return false;
            }
        }
        return Archive.isArchive(ZipFile.builder().setPath(file));
    }

    @Override
    public RawFile pasted(String text, String name) {
        String sha256 = Content.of(text).sha256();
        try {
            return RawFile.read(name, sha256, new TextReader().pasted(text));
        } catch (Unreadable refused) {
            return RawFile.refused(name, sha256, refused.code());
        }
    }

    private static RawFile refused(String name, Content content, Code code, Exception why) {
        Throwable cause = why.getCause() == null ? why : why.getCause();
        LOG.info("Refused {} ({}): {}", content.sha256(), code.key(), cause.getClass().getSimpleName());
        return RawFile.refused(name, content.sha256(), code);
    }

    /** The name chooses no reader, only the words for a file that none can read. */
    private static boolean promisesWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_NAMES.stream().anyMatch(lower::endsWith);
    }
}
