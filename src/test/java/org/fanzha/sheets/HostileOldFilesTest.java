package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fanzha.intake.RawFile;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old workbooks that promise more than they hold, and packages whose lists have no end. */
class HostileOldFilesTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream book = new ByteArrayOutputStream();

    private void record(int kind, int... shorts) {
        ByteBuffer record = ByteBuffer.allocate(4 + 2 * shorts.length).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind).putShort((short) (2 * shorts.length));
        for (int part : shorts) {
            record.putShort((short) part);
        }
        book.writeBytes(record.array());
    }

    private RawFile read() throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(book.toByteArray()), "Workbook");
            container.writeFilesystem(out);
        }
        return new SheetFiles().read(file, "a.xls");
    }

    private void begin(int type) {
        record(0x809, 0x600, type, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void refusesTwoThousandMillionTextsThatAreNotThere() throws IOException {
        begin(0x5);
        record(0xFC, -1, 0x7FFF, -1, 0x7FFF);
        record(0x0A);
        assertThat(read().refusal()).contains(Code.FILE_BROKEN);
    }

    @Test
    void makesNothingOfTenMillionBlankCells() throws IOException {
        begin(0x5);
        record(0x85, 38, 0, 0, 0x101, 'a');
        record(0x0A);
        begin(0x10);
        int[] blanks = new int[259];
        blanks[258] = 255;
        for (int row = 0; row < 40_000; row++) {
            blanks[0] = row;
            record(0xBE, blanks);
        }
        record(0x0A);
        RawFile file = read();
        assertThat(file.refusal()).isEmpty();
        assertThat(file.sheets().getFirst().rows()).isEmpty();
    }

    @Test
    void refusesAListOfPartsWithoutEnd() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                zip.write(("<Override "
                        + "PartName=\"/a" + i * 7919L + ".xml\" ContentType=\"application/" + i + "\"/>").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</Types>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new SheetFiles().read(file, "a.xlsx").refusal()).contains(Code.FILE_TOO_BIG);
    }
}
