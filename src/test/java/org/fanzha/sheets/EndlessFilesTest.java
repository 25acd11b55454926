package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fanzha.bench.SheetXml;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.office.Passwords;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that once kept a reader busy for minutes or for ever: each has to end, whatever it ends in. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessFilesTest {
    private static final int MANY = 100_000;
    @TempDir
    private Path folder;

    private RawFile read(String name, byte... bytes) throws IOException {
        return new SheetFiles().readAll(Files.write(folder.resolve(name), bytes), name, Passwords.NONE).getFirst();
    }

    private RawFile text(String text) throws IOException {
        return read("导出.xls", text.getBytes(StandardCharsets.UTF_8));
    }

    private RawFile workbook(String before, SheetXml.Part rows, String after) throws IOException {
        Path file = folder.resolve("a.xlsx");
        SheetXml.write(file, out -> {
            out.write("<worksheet>" + before + "<sheetData>");
            rows.write(out);
            out.write("</sheetData>" + after + "</worksheet>");
        }, null);
        return new SheetFiles().read(file, "a.xlsx");
    }

    private static String many(int times, IntFunction<String> each) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
    }

    /** Differs so much from time to time that the file is not refused for its ratio. */
    private static String noise(int i) {
        return Integer.toString(i * 7919 % 99_991, 36) + Integer.toString(i, 36);
    }

    private static String spreadsheetMl(String table) {
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"名单\"><Table>" + table
                + "</Table></Worksheet></Workbook>";
    }

    @Test
    void hidesColumnsThatNoSheetHas() throws IOException {
        String cols = "<cols><col min=\"-2147483648\" max=\"2147483647\" hidden=\"1\"/>"
                + many(MANY, i -> "<col min=\"1\" max=\"16384\" width=\"" + noise(i) + "\" hidden=\"1\"/>") + "</cols>";
        assertThat(workbook(cols, out -> out.write("<row><c><v>1</v></c></row>"), "").sheets().getFirst().hiddenColumns())
                .containsExactly(0);
        assertThat(text(spreadsheetMl("<Column ss:Index=\"1\" ss:Span=\"16383\" ss:Hidden=\"1\"/>".repeat(MANY)
                + "<Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>")).sheets().getFirst().hiddenColumns()).containsExactly(0);
        assertThat(text("<html><table>" + "<col span=1024 hidden>".repeat(MANY) + "<tr><td>x</td></tr></table></html>")
                .sheets().getFirst().hiddenColumns()).containsExactly(0);
    }

    @Test
    void joinsManyRunsOfOneText() throws IOException {
        RawFile file = workbook("", out -> {
            out.write("<row><c t=\"inlineStr\"><is>");
            for (int i = 0; i < 3 * MANY; i++) {
                out.write("<r><t>" + noise(i) + "</t></r>");
            }
            out.write("</is></c></row>");
        }, "");
        assertThat(file.sheets().getFirst().rows().getFirst().cell(0).text().length()).isGreaterThan(1_000_000);
    }

    @Test
    void readsAHeaderOfNothingButCodes() throws IOException {
        String codes = many(MANY, i -> "&amp;P&amp;P&amp;\"宋体\"" + noise(i));
        assertThat(workbook("", out -> out.write("<row><c><v>1</v></c></row>"),
                "<headerFooter><oddHeader>" + codes + "</oddHeader></headerFooter>").refusal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Row><Cell><Data ss:Type=\"Number\">%s</Data></Cell></Row>",
            "<table><tr><td x:num=\"%s\">###</td></tr></table>"})
    void takesFiveMillionDigitsForNoNumber(String around) throws IOException {
        String digits = around.formatted("7".repeat(5_000_000));
        RawFile file = text(digits.startsWith("<table") ? "<html>" + digits + "</html>" : spreadsheetMl(digits));
        assertThat(file.sheets().getFirst().rows().getFirst().cell(0)).isEqualTo(new RawCell(Kind.ERROR, "#NUM!"));
    }

    @Test
    void readsRowsThatAreWideAndEmpty() throws IOException {
        assertThat(text(spreadsheetMl(("<Row>" + "<Cell/>".repeat(16_384) + "</Row>").repeat(300)
                + "<Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>")).sheets().getFirst().rows()).hasSize(1);
    }

    @Test
    void looksForNoEndOfANameThatHasNone() throws IOException {
        assertThat(text("<html><xml><x:Name>" + " ".repeat(8_000_000) + "</xml><table><tr><td>x</td></tr></table></html>").refusal())
                .isEmpty();
    }

    @Test
    void readsAHeaderOnceHoweverOftenADocumentNamesIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            SheetXml.part(zip, "[Content_Types].xml", w -> w.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/d.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
            SheetXml.part(zip, "_rels/.rels", w -> w.write(open + "<Relationship Id=\"a\" Type=\"" + rel
                    + "/officeDocument\" Target=\"d.xml\"/></Relationships>"));
            SheetXml.part(zip, "_rels/d.xml.rels", w -> w.write(open + many(10_000, i -> "<Relationship Id=\"a" + noise(i)
                    + "\" Type=\"" + rel + "/header\" Target=\"h.xml\"/>") + "</Relationships>"));
            SheetXml.part(zip, "d.xml", w -> w.write("<d><tbl><tr><tc><p><t>x</t></p></tc></tr></tbl></d>"));
            SheetXml.part(zip, "h.xml", w -> w.write("<h><p><t>云溪镇</t></p>" + "<p/>".repeat(MANY) + "</h>"));
        }
        assertThat(read("a.docx", out.toByteArray()).sheets().getFirst().margins()).containsExactly("云溪镇");
    }

    @Test
    void refusesAnElementThatDeclaresNameSpacesWithoutEnd() throws IOException {
        String many = "<Row " + many(MANY, i -> "xmlns:a" + i + "='x' ") + "/>";
        assertThat(text(spreadsheetMl(many)).refusal()).contains(Code.FILE_BROKEN);
        assertThat(workbook("", out -> out.write(many), "").refusal()).contains(Code.FILE_BROKEN);
        assertThat(text(spreadsheetMl(many(MANY, i -> "<Row xmlns:a='x'/>"))).refusal()).isEmpty();
    }

    @Test
    void refusesPagesWithoutEnd() throws IOException {
        assertThat(text("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n"
                + "--a\nContent-Type: text/html\n\n<table><tr><td>1</td></tr></table>\n".repeat(MANY)).refusal())
                .contains(Code.FILE_TOO_BIG);
    }

    @Test
    void looksAtAFormatOnce() throws IOException {
        Path file = folder.resolve("a.xlsx");
        SheetXml.write(file, SheetXml.sheet(out -> out.write("<row><c s=\"1\"><v>45415</v></c></row>"), ""), null);
        StringBuilder styles = new StringBuilder("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                + "<numFmt numFmtId=\"200\" formatCode=\"0;" + "y".repeat(30_000) + "\"/><numFmt numFmtId=\"201\" formatCode=\"0;"
                + "m".repeat(30_000) + "\"/></numFmts><cellXfs>");
        IntStream.range(0, MANY).forEach(i -> styles.append("<xf numFmtId=\"").append(200 + i % 2).append("\" fontId=\"").append(noise(i))
                .append("\"/>"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("xl/styles.xml"), styles.append("</cellXfs></styleSheet>"));
        }
        assertThat(new SheetFiles().read(file, "a.xlsx").refusal()).isEmpty();
    }

    @Test
    void walksThroughAnOldSheetOnce() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        int sheets = 20_000;
        int offset = 12 + sheets * 12 + 4;
        record(book, 0x809, 0x500, 5, 0, 0);
        for (int i = 0; i < sheets; i++) {
            record(book, 0x85, offset & 0xFFFF, offset >> 16, 0, 0x6101);
        }
        record(book, 0x0A);
        record(book, 0x809, 0x500, 0x10, 0, 0);
        IntStream.range(0, MANY).forEach(i -> record(book, 0x3C));
        record(book, 0x0A);
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(book.toByteArray()), "Book");
            files.writeFilesystem(container);
        }
        assertThat(read("a.xls", container.toByteArray()).refusal()).contains(Code.FILE_BROKEN);
    }

    private static void record(OutputStream out, int kind, int... shorts) {
        ByteBuffer record = ByteBuffer.allocate(4 + 2 * shorts.length).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind).putShort((short) (2 * shorts.length));
        IntStream.of(shorts).forEach(part -> record.putShort((short) part));
        ((ByteArrayOutputStream) out).writeBytes(record.array());
    }

    /** All entries of the archive are the same few bytes, which unpack to more than any file may. */
    @Test
    void countsWhatItUnpackedInVain() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(one)) {
            zip.putNextEntry(new ZipEntry("1.csv"));
            zip.write(new byte[70 << 20]);
        }
        ByteBuffer bytes = ByteBuffer.wrap(one.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.limit() - 22;
        int listed = bytes.getInt(end + 16);
        int entries = 300;
        ByteBuffer many = ByteBuffer.allocate(bytes.limit() + entries * (end - listed)).order(ByteOrder.LITTLE_ENDIAN);
        many.put(bytes.slice(0, listed));
        IntStream.range(0, entries).forEach(i -> many.put(bytes.slice(listed, end - listed)));
        int at = many.position();
        many.put(bytes.slice(end, 22)).putShort(at + 8, (short) entries).putShort(at + 10, (short) entries).putInt(at + 12, at - listed);
        Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(many.array(), many.position()));
        List<RawFile> read = new SheetFiles().readAll(file, "a.zip", Passwords.NONE);
        assertThat(Stream.of(read.getFirst(), read.getLast()).map(r -> r.refusal().orElseThrow()))
                .containsExactly(Code.FILE_TOO_BIG, Code.ARCHIVE_TOO_BIG);
    }
}
