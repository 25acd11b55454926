package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, web archives and XML workbooks, mostly under the name of an old workbook. */
class MarkedUpFilesTest {
    @TempDir
    private Path folder;

    private RawFile read(byte... bytes) throws IOException {
        return new SheetFiles().read(Files.write(folder.resolve("导出.xls"), bytes), "导出.xls");
    }

    private RawSheet sheet(String text) throws IOException {
        RawFile file = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.refusal()).isEmpty();
        return file.sheets().getFirst();
    }

    private static List<List<String>> texts(RawSheet sheet) {
        return sheet.rows().stream().map(row -> row.cells().stream().map(RawCell::text).toList()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsAPageAsASpreadsheetProgramShowsIt(String charset) throws IOException {
        RawSheet sheet = read(("<html><head><meta charset=gb2312><style>td{}</style><title>导出</title></head><body><h3>下坝村&nbsp;5月</h3>"
                + "单位：份<table><tr><th rowspan=2>村</th><th colspan=2>宣传资料</th></tr><tr><th>折页<th>海报</tr>"
                + "<tr><td>下坝<br>村</td><td>&nbsp;</td><td>20</td></tr></table><p>填表人：张小满</p></body></html>")
                .getBytes(Charset.forName(charset))).sheets().getFirst();
        assertThat(texts(sheet)).containsExactly(List.of("下坝村 5月"), List.of("单位：份"), List.of("村", "宣传资料"),
                List.of("", "折页", "海报"), List.of("下坝\n村", "", "20"), List.of("填表人：张小满"));
        assertThat(sheet.merges()).containsExactly(new Merge(3, 0, 4, 0), new Merge(3, 1, 3, 2));
        assertThat(sheet.rows()).extracting(RawRow::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void seesHiddenPartsOfAPageAndTheTableWithinATable() throws IOException {
        RawSheet sheet = sheet("<!-- made by a system --><table><tr><td>外<table><col><col style='display:none'>"
                + "<tr><td>甲</td><td>乙</td></tr><tr style=\"display: none\"><td>丙</td></tr></table></td></tr></table>");
        assertThat(texts(sheet)).containsExactly(List.of("外"), List.of("甲", "乙"), List.of("丙"));
        assertThat(sheet.rows()).extracting(RawRow::hidden).containsExactly(false, false, true);
        assertThat(sheet.hiddenColumns()).containsExactly(1);
    }

    @Test
    void takesTheStoredNumberWhereThePageShowsNone() throws IOException {
        assertThat(sheet("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><x:Name>名单</x:Name><table><tr>"
                + "<td x:num=\"13900000022\">1.39E+10</td><td x:num=\"45356\">2024-3-5</td></tr></table></html>").rows().getFirst().cells())
                .containsExactly(new RawCell(Kind.NUMBER, "13900000022"), RawCell.text("2024-3-5"));
    }

    @Test
    void readsAPageNestedWithoutMeasure() throws IOException {
        String deep = "<div>".repeat(100_000) + "<table><tr><td>甲</td></tr></table>";
        assertThat(texts(sheet("<html><body>" + deep))).contains(List.of("甲"));
        assertThat(read(("<table><tr><td colspan=999999>甲</td></tr></table>").getBytes(StandardCharsets.UTF_8)).refusal())
                .contains(Code.FILE_TOO_BIG);
    }

    @Test
    void readsAWebArchiveSheetBySheet() throws IOException {
        String first = "<html><xml><x:ExcelWorkbook><x:ExcelWorksheet><x:Name>一</x:Name></x:ExcelWorksheet>"
                + "<x:ExcelWorksheet><x:Name>二</x:Name></x:ExcelWorksheet></x:ExcelWorkbook></xml></html>";
        String archive = "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n boundary=\"--=_X\"\r\n\r\n"
                + "This is a web archive.\r\n\r\n----=_X\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(first.getBytes(StandardCharsets.UTF_8))
                + "\r\n----=_X\r\nContent-Location: file:///C:/a.files/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Type: text/html\r\n\r\n<table><tr><td class=3D=\r\nx>=CF=C2=B0=D3=B4=E5</td></tr></table>\r\n"
                + "----=_X\r\nContent-Location: file:///C:/a.files/tabstrip.htm\r\nContent-Type: text/html\r\n\r\n<table></table>\r\n"
                + "----=_X\r\nContent-Location: file:///C:/a.files/sheet002.htm\r\nContent-Transfer-Encoding: 8bit\r\n"
                + "Content-Type: text/html\r\n\r\n<table><tr><td>2</td></tr></table>\r\n----=_X--\r\n";
        RawFile file = read(archive.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.sheets()).extracting(RawSheet::name).containsExactly("一", "二");
        assertThat(file.sheets()).extracting(MarkedUpFilesTest::texts)
                .containsExactly(List.of(List.of("下坝村")), List.of(List.of("2")));
    }

    private static String spreadsheetMl(String table, String after) {
        return "<?xml version=\"1.0\" encoding=\"GBK\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"名单\"><Table>" + table + "</Table>"
                + after + "</Worksheet></Workbook>";
    }

    @Test
    void readsAnXmlWorkbook() throws IOException {
        RawFile file = read(spreadsheetMl("<Column ss:Index=\"2\" ss:Hidden=\"1\" ss:Span=\"1\"/>"
                + "<Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\">"
                + "<Data ss:Type=\"String\">下坝<B xmlns=\"x\">村</B></Data>"
                + "<Comment><Data>不是</Data></Comment></Cell><Cell><Data ss:Type=\"Number\">1.3900000022E10</Data></Cell></Row>"
                + "<Row ss:Span=\"2\" ss:Hidden=\"1\"><Cell ss:Index=\"4\">"
                + "<Data ss:Type=\"DateTime\">2024-05-03T00:00:00.000</Data></Cell></Row>"
                + "<Row><Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#REF!</Data></Cell>"
                + "<Cell><Data ss:Type=\"DateTime\">1899-12-31T10:20:00.000</Data></Cell></Row>",
                "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><PageSetup><Header x:Data=\"&amp;C秘密★\"/></PageSetup>"
                + "<Visible>SheetHidden</Visible></WorksheetOptions>").getBytes(Charset.forName("GBK")));
        RawSheet sheet = file.sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("名单");
        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.margins()).containsExactly("秘密★");
        assertThat(sheet.hiddenColumns()).containsExactly(1, 2);
        assertThat(sheet.merges()).containsExactly(new Merge(2, 0, 3, 1));
        assertThat(sheet.rows()).containsExactly(
                new RawRow(2, false, List.of(RawCell.text("下坝村"), RawCell.BLANK, new RawCell(Kind.NUMBER, "13900000022"))),
                new RawRow(3, true, List.of(RawCell.BLANK, RawCell.BLANK, RawCell.BLANK, new RawCell(Kind.DAY, "2024-05-03"))),
                new RawRow(6, false, List.of(new RawCell(Kind.YES_NO, "true"), new RawCell(Kind.ERROR, "#REF!"), RawCell.text("10:20"))));
    }

    @Test
    void followsNoEntityOfAnXmlWorkbook() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String bomb = spreadsheetMl("<Row><Cell><Data ss:Type=\"String\">&c;</Data></Cell></Row>", "")
                .replace("?><Workbook", "?><!DOCTYPE Workbook [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]><Workbook");
        assertThat(read(bomb.getBytes(StandardCharsets.UTF_8)).toString()).doesNotContain("geheim");
    }

    @Test
    void namesOtherXmlAsAFormatThatIsNotRead() throws IOException {
        assertThat(read("<?xml version=\"1.0\"?><svg/>".getBytes(StandardCharsets.UTF_8)).refusal()).contains(Code.FILE_FORMAT);
    }
}
