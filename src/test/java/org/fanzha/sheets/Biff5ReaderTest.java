package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as Excel 95 laid it out, made by hand: no program at hand writes it any more. */
class Biff5ReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream book = new ByteArrayOutputStream();

    /** Integers are two bytes, bytes one, doubles eight, texts as they are in GBK. */
    private int record(int kind, Object... parts) {
        int at = book.size();
        ByteBuffer body = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        for (Object part : parts) {
            switch (part) {
                case Integer number -> body.putShort(number.shortValue());
                case Byte one -> body.put(one);
                case Double number -> body.putDouble(number);
                case String text -> body.put(text.getBytes(GBK));
                default -> throw new IllegalArgumentException();
            }
        }
        ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort((short) kind).putShort((short) body.position());
        book.writeBytes(head.array());
        book.writeBytes(Arrays.copyOf(body.array(), body.position()));
        return at;
    }

    private RawFile read(byte... stream) throws IOException {
        Path file = folder.resolve("联络员.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), "Book");
            container.writeFilesystem(out);
        }
        return new SheetFiles().read(file, "联络员.xls");
    }

    @Test
    void readsCellsDaysAndHiddenParts() throws IOException {
        record(0x809, 0x500, 0x5, 0, 0);
        record(0x42, 936);
        record(0x22, 0);
        record(0x41E, 164, (byte) 10, "yyyy-mm-dd");
        record(0xE0, 0, 0, 0, 0, 0, 0, 0, 0);
        record(0xE0, 0, 164, 0, 0, 0, 0, 0, 0);
        int sheet = record(0x85, 0, 0, (byte) 1, (byte) 0, (byte) 4, "名单");
        record(0x0A);
        int offset = record(0x809, 0x500, 0x10, 0, 0);
        record(0x14, (byte) 6, "&C秘密");
        record(0x7D, 1, 1, 2000, 0, 1);
        record(0x208, 2, 0, 5, 255, 0, 0, 0x20, 0);
        record(0x204, 0, 0, 0, 4, "姓名");
        record(0xD6, 0, 2, 0, 6, "张小满", (byte) 0);
        record(0x203, 2, 0, 1, 45_415.0);
        record(0x27E, 2, 1, 0, 202, 0);
        record(0xBD, 2, 2, 0, 42, 0, 0, 46, 0, 3);
        record(0x06, 3, 0, 0, 1.5, 0, 0, 0);
        record(0x06, 3, 1, 0, 0, 0, 0, 0xFFFF, 0, 0);
        record(0x207, 6, "下坝村");
        record(0x06, 3, 2, 0, (byte) 2, (byte) 0, (byte) 0x17, (byte) 0, 0, 0xFFFF, 0, 0);
        record(0x205, 3, 3, 0, (byte) 1, (byte) 0);
        record(0x0A);
        byte[] stream = book.toByteArray();
        stream[sheet + 4] = (byte) offset;
        stream[sheet + 5] = (byte) (offset >> 8);
        RawSheet read = read(stream).sheets().getFirst();
        assertThat(read.name()).isEqualTo("名单");
        assertThat(read.hidden()).isTrue();
        assertThat(read.hiddenColumns()).containsExactly(1);
        assertThat(read.margins()).containsExactly("秘密");
        assertThat(read.rows()).containsExactly(
                new RawRow(1, false, List.of(RawCell.text("姓名"), RawCell.BLANK, RawCell.text("张小满"))),
                new RawRow(3, true, List.of(new RawCell(Kind.DAY, "2024-05-03"), new RawCell(Kind.NUMBER, "50"),
                        new RawCell(Kind.NUMBER, "10"), new RawCell(Kind.NUMBER, "11"))),
                new RawRow(4, false, List.of(new RawCell(Kind.NUMBER, "1.5"), RawCell.text("下坝村"), new RawCell(Kind.ERROR, "#REF!"),
                        new RawCell(Kind.YES_NO, "true"))));
    }

    @Test
    void refusesWhatBreaksOff() throws IOException {
        record(0x809, 0x500, 0x5, 0, 0);
        assertThat(read(book.toByteArray()).refusal()).contains(Code.FILE_BROKEN);
        record(0x2F, 1, 2);
        assertThat(read(book.toByteArray()).refusal()).contains(Code.FILE_OLD);
    }
}
