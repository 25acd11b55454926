package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/**
 * Old workbooks in an OLE container, never evaluated. Their records are gathered as POI hands them over: its user model
 * would make an object of every blank cell, of which a file of a few megabytes can declare millions.
 */
final class XlsReader {
    private static final int SHARED_STRINGS = 0xFC;
    private static final int PASSWORD = 0x2F;
    /** Bytes that the shortest text takes. */
    private static final int SHORTEST = 3;

    List<RawSheet> read(DirectoryNode root, Supplier<Optional<char[]>> password) throws IOException {
        check(root);
        if (root.hasEntry(Biff5Reader.STREAM) && !root.hasEntry("Workbook")) {
            if (Biff5Reader.isOlder(root)) {
                return new Biff5Reader().read(root);
            }
            // a later workbook under the earlier name; the container is a copy in memory
            root.getEntry(Biff5Reader.STREAM).renameTo("Workbook");
        }
        checkStrings(root);
        try {
            return Locked.opened(() -> new XlsEvents().read(root), password);
        } catch (OldExcelFormatException old) {
            throw new Unreadable(Code.FILE_OLD, old);
        }
    }

    private static void check(DirectoryNode root) {
        if (root.hasEntry("WordDocument")) {
            throw new Unreadable(Code.FILE_DOC);
        }
        if (Stream.of("Workbook", "Book", "WORKBOOK", "BOOK", "WorkBook").noneMatch(root::hasEntry)) {
            throw new Unreadable(Code.FILE_KIND);
        }
    }

    /** POI makes as many texts as the file promises, whether it holds them or not. */
    private static void checkStrings(DirectoryNode root) throws IOException {
        String name = Stream.of("Workbook", "WORKBOOK", "BOOK", "WorkBook").filter(root::hasEntry).findFirst().orElseThrow();
        try (InputStream stream = root.createDocumentInputStream(root.getEntry(name))) {
            ByteBuffer book = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            while (book.remaining() >= 12) {
                int kind = book.getShort() & 0xFFFF;
                int next = (book.getShort() & 0xFFFF) + book.position();
                if (kind == PASSWORD) {
                    return;
                }
                if (kind == SHARED_STRINGS && Integer.toUnsignedLong(book.getInt(book.position() + 4)) > book.limit() / SHORTEST) {
                    throw new Unreadable(Code.FILE_BROKEN);
                }
                book.position(Math.min(next, book.limit()));
            }
        }
    }
}
