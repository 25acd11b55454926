package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
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

    private static final int LONGEST_TYPE = 100;

    static {
        Limits.impose();
    }

    @Override
    public RawFile read(Path file, String name) {
        Content content;
        try {
            content = Content.of(file);
        } catch (IOException locked) {
            LOG.info("A file could not be opened: {}", locked.getClass().getSimpleName());
            return RawFile.refused(name, "", Code.FILE_UNREADABLE);
        }
        try {
            return RawFile.read(name, content.sha256(), sheets(content, promisesWorkbook(name)));
        } catch (Unreadable refused) {
            return refused(name, content, refused.code(), refused);
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException broken) {
            // The libraries answer broken input with some thirteen kinds of exception, null pointers among them.
            return refused(name, content, Code.FILE_BROKEN, broken);
        }
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

    private static List<RawSheet> sheets(Content content, boolean workbook)
            throws IOException, InvalidFormatException, XMLStreamException {
        return switch (FileMagic.valueOf(content.head())) {
            case OOXML -> zipped(content);
            case OLE2 -> new XlsReader().read(content.within(Limits.XLS));
            case BIFF2, BIFF3, BIFF4 -> throw new Unreadable(Code.FILE_OLD);
            case PDF, JPEG, PNG, GIF, BMP, TIFF, EMF, WMF -> throw new Unreadable(Code.FILE_PICTURE);
            default -> marked(content, workbook);
        };
    }

    private static List<RawSheet> zipped(Content content) throws IOException, InvalidFormatException, XMLStreamException {
        GuardedZip zip = new GuardedZip(content.within(Limits.ZIPPED));
        if (!zip.isPackage()) {
            throw new Unreadable(isOpenDocument(zip) ? Code.FILE_FORMAT : Code.FILE_KIND);
        }
        OPCPackage opened = OPCPackage.open(zip);
        PackagePart main = XlsxPackage.main(opened);
        if (main.getContentType().contains("presentationml")) {
            throw new Unreadable(Code.FILE_KIND);
        }
        boolean word = main.getContentType().contains("wordprocessingml") || main.getContentType().contains("ms-word");
        return word ? new DocxReader().read(opened, main) : new XlsxReader().read(opened);
    }

    /** Packages of OpenDocument name themselves in their first entry. */
    private static boolean isOpenDocument(GuardedZip zip) throws IOException {
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).contains("opendocument.spreadsheet");
        }
    }

    private static List<RawSheet> marked(Content content, boolean workbook) throws XMLStreamException {
        CellPool pool = new CellPool();
        RowCollector rows = new RowCollector();
        return switch (Markup.of(content.bytes())) {
            case PAGE -> new HtmlReader(pool, rows).read(TextEncoding.decoded(content.within(Limits.PAGE)));
            case ARCHIVE -> new MhtReader(new HtmlReader(pool, rows)).read(content.within(Limits.PAGE));
            case SPREADSHEET_ML -> new SpreadsheetMlReader(pool, rows).read(TextEncoding.decoded(content.within(Limits.TEXT)));
            case OTHER_XML -> throw new Unreadable(Code.FILE_FORMAT);
            case NONE -> text(content, workbook);
        };
    }

    private static List<RawSheet> text(Content content, boolean workbook) {
        if (content.size() == 0) {
            throw new Unreadable(Code.FILE_EMPTY);
        }
        try {
            return new TextReader().read(content.within(Limits.TEXT), workbook);
        } catch (Unreadable noText) {
            throw workbook && noText.code() == Code.FILE_KIND ? new Unreadable(Code.FILE_BROKEN, noText) : noText;
        }
    }

    /** The name chooses no reader, only the words for a file that none can read. */
    private static boolean promisesWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_NAMES.stream().anyMatch(lower::endsWith);
    }
}
