package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fanzha.bench.BigSheet;
import org.fanzha.bench.SheetXml;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to hurt, and odd ones that merely look like it. */
class HostileFilesTest {
    private static final int MEGABYTE = 1 << 20;
    @TempDir
    private Path folder;

    private RawFile read(Path file) {
        return new SheetFiles().read(file, file.getFileName().toString());
    }

    private RawFile read(SheetXml.Part sheet, SheetXml.Part strings) throws IOException {
        Path file = folder.resolve("a.xlsx");
        SheetXml.write(file, sheet, strings);
        return read(file);
    }

    private static void repeat(Writer out, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(text);
        }
    }

    @Test
    void readsTheFileWithOneCellInTheLastRow() throws IOException {
        Path file = folder.resolve("stray.xlsx");
        BigSheet.writeStray(file, List.of("下坝村"));
        assertThat(Files.size(file)).isLessThan(10_000);
        assertThat(read(file).sheets().getFirst().rows()).extracting(RawRow::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void refusesAStringThatUnpacksToAHundredMegabytes() throws IOException {
        RawFile file = read(SheetXml.sheet(out -> out.write("<row><c t=\"s\"><v>0</v></c></row>"), ""), out -> {
            out.write("<si><t>");
            repeat(out, "a".repeat(MEGABYTE), 100);
            out.write("</t></si>");
        });
        assertThat(file.refusal()).contains(Code.FILE_TOO_BIG);
    }

    @Test
    void refusesOneLongTextInManyCells() throws IOException {
        RawFile file = read(SheetXml.sheet(out -> repeat(out, "<row><c t=\"s\"><v>0</v></c></row>", 100), ""),
                out -> out.write("<si><t>" + "ab".repeat(MEGABYTE / 2) + "</t></si>"));
        assertThat(file.refusal()).contains(Code.FILE_TOO_BIG);
    }

    @Test
    void refusesFiveMillionEqualCells() throws IOException {
        RawFile file = read(SheetXml.sheet(out -> repeat(out, "<row>" + "<c><v>1</v></c>".repeat(500) + "</row>", 10_000), ""), null);
        assertThat(file.refusal()).contains(Code.FILE_TOO_BIG);
    }

    @Test
    void countsCellsAndPlacesWhileRowsAreGathered() {
        RawCell[] wide = new RawCell[16_384];
        wide[16_383] = RawCell.text("x");
        RowCollector places = new RowCollector();
        assertThatThrownBy(() -> addMany(places, 1_000, wide)).isInstanceOf(Unreadable.class);
        RawCell[] full = new RawCell[1_000];
        Arrays.fill(full, RawCell.text("x"));
        RowCollector cells = new RowCollector();
        assertThatThrownBy(() -> addMany(cells, 3_001, full)).isInstanceOf(Unreadable.class);
    }

    private static void addMany(RowCollector rows, int times, RawCell... cells) {
        for (int i = 0; i < times; i++) {
            rows.add(i + 1, false, cells);
        }
    }

    @Test
    void leavesOutRowsThatHoldOnlyStyledEmptyCells() throws IOException {
        RawFile file = read(SheetXml.sheet(out -> {
            out.write("<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\" s=\"1\"/></row>");
            for (int i = 2; i < 20_000; i++) {
                out.write("<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/><c r=\"B" + i + "\" s=\"2\"/></row>");
            }
        }, ""), null);
        assertThat(file.sheets().getFirst().rows()).containsExactly(new RawRow(1, false, List.of(new RawCell(RawCell.Kind.NUMBER, "7"))));
    }

    @Test
    void followsNoEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String bomb = "<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">";
        for (String entity : List.of("<!ENTITY c SYSTEM \"" + secret.toUri() + "\">", bomb)) {
            RawFile file = read(out -> out.write("<!DOCTYPE worksheet [" + entity + "]><worksheet><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>"), null);
            assertThat(file.sheets().toString()).doesNotContain("geheim").hasSizeLessThan(10_000);
        }
    }

    @Test
    void refusesAPackageWithTwoPartsOfOneName() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/workbook.xml")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        assertThat(read(file).refusal()).contains(Code.FILE_BROKEN);
    }

    @Test
    void refusesAFileThatBreaksOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/云溪镇/基础名单/单位名录.xlsx"));
        for (int length = 4; length < whole.length; length += whole.length / 20) {
            Path file = Files.write(folder.resolve("c.xlsx"), Arrays.copyOf(whole, length));
            assertThat(read(file).refusal()).as("%d bytes", length).contains(Code.FILE_BROKEN);
        }
    }

    @Test
    void readsSheetsWhoseElementsBearAPrefixAndWhoseCellsBearNoNames() throws IOException {
        RawFile file = read(out -> out.write("<?xml version=\"1.0\"?>"
                + "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>甲_x000A_乙</x:t></x:is></x:c>"
                + "<x:c><x:v>2</x:v></x:c></x:row></x:sheetData>"
                + "<x:mergeCells><x:mergeCell ref=\"A1:B1\"/></x:mergeCells>"
                + "<x:headerFooter><x:oddHeader>&amp;L&amp;\"宋体,常规\"&amp;10机密&amp;R第&amp;P页 A&amp;&amp;B</x:oddHeader>"
                + "</x:headerFooter></x:worksheet>"), null);
        assertThat(file.refusal()).isEmpty();
        assertThat(file.sheets().getFirst().rows().getFirst().cells()).extracting(RawCell::text).containsExactly("甲\n乙", "2");
        assertThat(file.sheets().getFirst().merges()).containsExactly(new Merge(1, 0, 1, 1));
        assertThat(file.sheets().getFirst().margins()).contains("机密", "第页 A&B");
    }

    @Test
    void namesWhatIsNoWorkbook() throws IOException {
        Path word = folder.resolve("d.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(word)) {
            document.write(out);
        }
        assertThat(read(word).refusal()).contains(Code.FILE_KIND);
        assertThat(read(zip("e.zip", "a.txt", "hello")).refusal()).contains(Code.FILE_KIND);
        assertThat(read(zip("f.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet")).refusal()).contains(Code.FILE_FORMAT);
        Path container = folder.resolve("g.xls");
        try (POIFSFileSystem empty = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(container)) {
            empty.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "WordDocument");
            empty.writeFilesystem(out);
        }
        assertThat(read(container).refusal()).contains(Code.FILE_DOC);
        Path scan = Files.writeString(folder.resolve("i.xlsx"), "%PDF-1.7 and so on");
        assertThat(read(scan).refusal()).contains(Code.FILE_PICTURE);
        Path old = Files.write(folder.resolve("h.xls"), new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0});
        assertThat(read(old).refusal()).contains(Code.FILE_OLD);
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void saysThatAnOldWorkbookHasAPassword() throws IOException {
        Path file = folder.resolve("i.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("名单");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(read(file).refusal()).contains(Code.FILE_PASSWORD);
    }
}
