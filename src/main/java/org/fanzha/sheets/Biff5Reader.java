package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.CodePageUtil;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/**
 * Workbooks of Excel 5 and 95, which old programs of banks and offices still write. POI only extracts their text; the
 * records that a table needs are few and of fixed form ([MS-XLS] and OpenOffice's description of BIFF5).
 */
final class Biff5Reader {
    static final String STREAM = "Book";
    private static final int BIFF8 = 0x600;
    private static final int EOF = 0x0A;
    private static final int DATE_1904 = 0x22;
    private static final int PASSWORD = 0x2F;
    private static final int CODE_PAGE = 0x42;
    private static final int SHEET = 0x85;
    private static final int STYLE = 0xE0;
    private static final int FORMAT = 0x41E;
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private Charset charset = Charset.forName("GB18030");
    private boolean from1904;
    private long walked;

    /** @param kind 0 for a sheet of cells; others hold charts or macros */
    private record Listed(int offset, boolean hidden, int kind, byte[] name) {
    }

    /** One record's content. */
    record Part(int kind, ByteBuffer body) {
        int unsigned(int at) {
            return body.getShort(at) & 0xFFFF;
        }

        byte[] bytes(int from, int count) {
            byte[] bytes = new byte[Math.clamp(count, 0, Math.max(0, body.limit() - from))];
            body.get(from, bytes);
            return bytes;
        }
    }

    static boolean isOlder(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(root.getEntry(STREAM))) {
            ByteBuffer start = ByteBuffer.wrap(stream.readNBytes(6)).order(ByteOrder.LITTLE_ENDIAN);
            return start.limit() < 6 || start.getShort(4) < BIFF8;
        }
    }

    List<RawSheet> read(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(root.getEntry(STREAM))) {
            ByteBuffer book = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            globals(book);
            List<RawSheet> sheets = new ArrayList<>();
            for (Listed sheet : listed) {
                sheets.add(sheet(sheet, book));
            }
            return sheets;
        }
    }

    private void globals(ByteBuffer book) {
        for (Part part = next(book); part.kind() != EOF; part = next(book)) {
            switch (part.kind()) {
                case PASSWORD -> throw new Unreadable(Code.FILE_OLD);
                case DATE_1904 -> from1904 = part.unsigned(0) == 1;
                case CODE_PAGE -> charset = charset(part.unsigned(0));
                case SHEET -> listed.add(new Listed(part.body().getInt(0), (part.body().get(4) & 3) != 0, part.body().get(5),
                        part.bytes(7, part.body().get(6) & 0xFF)));
                case STYLE -> styles.add(part.unsigned(2));
                case FORMAT -> formats.put(part.unsigned(0), text(part.bytes(3, part.body().get(2) & 0xFF)));
                default -> { }
            }
        }
    }

    private static Charset charset(int codePage) {
        try {
            String name = codePage == 936 ? "GB18030" : CodePageUtil.codepageToEncoding(codePage == 0x8001 ? 1252 : codePage, true);
            return Charset.forName(name);
        } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
            return Charset.forName("GB18030");
        }
    }

    private RawSheet sheet(Listed sheet, ByteBuffer book) {
        Biff5Sheet cells = new Biff5Sheet(this, rows);
        if (sheet.kind() == 0) {
            book.position(sheet.offset());
            next(book);
            int depth = 1;
            while (depth > 0) {
                Part part = next(book);
                depth += part.kind() == 0x809 ? 1 : part.kind() == EOF ? -1 : 0;
                if (depth == 1) {
                    cells.take(part);
                }
            }
        }
        return cells.done(text(sheet.name()), sheet.hidden());
    }

    /** Parts that lie within one another could be walked through for ever. */
    private Part next(ByteBuffer book) {
        int kind = book.getShort() & 0xFFFF;
        int size = book.getShort() & 0xFFFF;
        walked += size + 4L;
        if (walked > book.limit()) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        ByteBuffer body = book.slice(book.position(), size).order(ByteOrder.LITTLE_ENDIAN);
        book.position(book.position() + size);
        return new Part(kind, body);
    }

    String text(byte... bytes) {
        return new String(bytes, charset);
    }

    CellPool pool() {
        return pool;
    }

    boolean from1904() {
        return from1904;
    }

    boolean isDate(int style) {
        return formats.isDate(style < styles.size() ? styles.get(style) : 0);
    }
}
