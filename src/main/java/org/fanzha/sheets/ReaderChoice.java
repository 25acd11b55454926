package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** Chooses the reader of one file by what is in it. */
final class ReaderChoice {
    private static final int LONGEST_TYPE = 100;
    private final Supplier<Optional<char[]>> password;

    /** @param password asked only where the file has one */
    ReaderChoice(Supplier<Optional<char[]>> password) {
        this.password = password;
    }

    /** @param workbook whether the name promises a workbook, by which alone the words for what is none are chosen */
    List<RawSheet> sheets(Content content, boolean workbook)
            throws IOException, InvalidFormatException, XMLStreamException {
        return switch (FileMagic.valueOf(content.head())) {
            case OOXML -> zipped(content.within(Limits.ZIPPED));
            case OLE2 -> container(content.within(Limits.XLS));
            case BIFF2, BIFF3, BIFF4 -> throw new Unreadable(Code.FILE_OLD);
            case PDF, JPEG, PNG, GIF, BMP, TIFF, EMF, WMF -> throw new Unreadable(Code.FILE_PICTURE);
            default -> marked(content, workbook);
        };
    }

    private List<RawSheet> container(byte... bytes) throws IOException, InvalidFormatException, XMLStreamException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return Locked.isPackage(container) ? zipped(Locked.opened(container, password))
                    : new XlsReader().read(container.getRoot(), password);
        }
    }

    private List<RawSheet> zipped(byte... bytes) throws IOException, InvalidFormatException, XMLStreamException {
        GuardedZip zip = new GuardedZip(bytes);
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
    private boolean isOpenDocument(GuardedZip zip) throws IOException {
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).contains("opendocument.spreadsheet");
        }
    }

    private List<RawSheet> marked(Content content, boolean workbook) throws XMLStreamException {
        CellPool pool = new CellPool();
        RowCollector rows = new RowCollector();
        return switch (Markup.of(content.bytes())) {
            case PAGE -> new HtmlReader(pool, rows).read(TextEncoding.decoded(content.within(Limits.PAGE)));
            case ARCHIVE -> new MhtReader(new HtmlReader(pool, rows)).read(content.within(Limits.PAGE));
            case SPREADSHEET_ML -> new SpreadsheetMlReader(pool, rows).read(TextEncoding.decoded(content.within(Limits.TEXT)));
            case OTHER_XML -> throw new Unreadable(Code.FILE_FORMAT);
            case NONE -> isOtherArchive(content.head()) ? otherArchive() : text(content, workbook);
        };
    }

    private static boolean isOtherArchive(byte... head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("Rar!") || start.startsWith("7z\u00bc\u00af");
    }

    private static List<RawSheet> otherArchive() {
        throw new Unreadable(Code.ARCHIVE_OTHER);
    }

    private List<RawSheet> text(Content content, boolean workbook) {
        if (content.size() == 0) {
            throw new Unreadable(Code.FILE_EMPTY);
        }
        try {
            return new TextReader().read(content.within(Limits.TEXT), workbook);
        } catch (Unreadable noText) {
            throw workbook && noText.code() == Code.FILE_KIND ? new Unreadable(Code.FILE_BROKEN, noText) : noText;
        }
    }
}
