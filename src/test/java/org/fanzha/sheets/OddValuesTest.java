package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fanzha.bench.SheetXml;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.office.Passwords;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are easily taken for others, and losses that nobody would see. */
class OddValuesTest {
    @TempDir
    private Path folder;

    private List<RawCell> row(String cells) throws IOException {
        Path file = folder.resolve("a.xlsx");
        SheetXml.write(file, SheetXml.sheet(out -> out.write("<row>" + cells + "</row>"), ""), null);
        return new SheetFiles().read(file, "a.xlsx").sheets().getFirst().rows().getFirst().cells();
    }

    private RawFile text(String name, String text) throws IOException {
        return new SheetFiles().read(Files.writeString(folder.resolve(name), text), name);
    }

    private static List<List<String>> texts(RawFile file) {
        return file.sheets().getFirst().rows().stream().map(row -> row.cells().stream().map(RawCell::text).toList()).toList();
    }

    @Test
    void takesADayOnlyWhereTheCalendarHasIt() throws IOException {
        assertThat(row("<c t=\"d\"><v>2024-13-45</v></c><c t=\"d\"><v>2024-02-30T10:00:00</v></c><c t=\"d\"><v>2024-05-03T24:00:00</v></c>"
                + "<c t=\"d\"><v> </v></c><c t=\"d\"><v>2024-05-03T10:20:30</v></c>")).containsExactly(
                RawCell.text("2024-13-45"), RawCell.text("2024-02-30T10:00:00"), RawCell.text("2024-05-03T24:00:00"),
                RawCell.BLANK, new RawCell(Kind.MOMENT, "2024-05-03T10:20"));
    }

    /** 5 that was typed into a column of days shows as the fifth of January 1900, and thirty-six hours as its first. */
    @Test
    void takesACountUnderADaysFormatForANumber() throws IOException {
        assertThat(row("<c s=\"1\"><v>5</v></c><c s=\"1\"><v>1.5</v></c><c s=\"1\"><v>0</v></c>"
                + "<c s=\"1\"><v>0.5</v></c><c s=\"1\"><v>45415</v></c>"))
                .containsExactly(new RawCell(Kind.NUMBER, "5"), new RawCell(Kind.NUMBER, "1.5"), new RawCell(Kind.NUMBER, "0"),
                        RawCell.text("12:00"), new RawCell(Kind.DAY, "2024-05-03"));
    }

    @Test
    void saysThatAFormulaWasNeverCalculated() throws IOException {
        assertThat(row("<c><f>1+1</f></c><c><f>A1</f><v/></c><c t=\"str\"><f>A1</f><v></v></c><c><f>1</f><v>1</v></c>"))
                .extracting(RawCell::kind).containsExactly(Kind.ERROR, Kind.ERROR, Kind.BLANK, Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"h\"时\"mm\"分\",true", "yyyy\"年\"m\"月\"d\"日\" h\"时\"mm\"分\";@,true",
        "上午/下午h\"时\"mm\"分\",true", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@,true", "yyyy/m/d\\ aaaa,true", "0\"日\",false",
        "General\"号\",false", "0\"d\",false", "#.00\"元\",false", "0%,false", "\"第\"0\"名\",false"})
    void knowsADayByItsFormat(String format, boolean isDate) {
        assertThat(CellForms.isDate(170, format)).isEqualTo(isDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&middot;", "&nbsp;"})
    void refusesAnEntityRatherThanReadTheNameWithoutIt(String entity) throws IOException {
        String book = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"名单\"><Table><Row><Cell>"
                + "<Data ss:Type=\"String\">买买提" + entity + "阿不都</Data></Cell></Row></Table></Worksheet></Workbook>";
        assertThat(text("名单.xls", book).refusal()).contains(Code.FILE_BROKEN);
    }

    @Test
    void losesNoPageForOneNumberThatIsNone() throws IOException {
        assertThat(texts(text("a.xls", "<html><table><tr><td x:num=\"abc\">###</td><td>好</td></tr></table></html>")))
                .containsExactly(List.of("###", "好"));
    }

    @Test
    void losesNoRowBehindAQuoteThatSomebodyTyped() throws IOException {
        assertThat(texts(text("a.csv", "村,人数,资料\n\"下坝村,20,1\n上坝村,30,2\n大湾村,40,3\n"))).hasSize(4)
                .contains(List.of("\"下坝村", "20", "1"), List.of("大湾村", "40", "3"));
        assertThat(texts(text("b.csv", "村,人数,资料\n\"下坝村,20,1\n上坝村,30,2\n\"大湾村,40,3\n"))).hasSize(4)
                .contains(List.of("上坝村", "30", "2"));
        assertThat(texts(text("c.csv", "村,人数,资料\n\"下坝村\n一组,二组\",20,1\n5\"管,3,4\n")))
                .containsExactly(List.of("村", "人数", "资料"), List.of("下坝村\n一组,二组", "20", "1"), List.of("5\"管", "3", "4"));
    }

    private static byte[] zip(int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write("村,人数\n下坝村,20\n".getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 < bytes.limit(); i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putShort(i + 10, (short) method);
            }
        }
        return bytes.array();
    }

    private RawFile archive(byte... bytes) throws IOException {
        return new SheetFiles().readAll(Files.write(folder.resolve("a.zip"), bytes), "a.zip", Passwords.NONE).getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 14, 93, 95, 98})
    void namesAWayOfPackingThatIsNotAtHand(int method) throws IOException {
        assertThat(archive(zip(method)).refusal()).contains(Code.ARCHIVE_OTHER);
    }

    @Test
    void refusesAnEntryInWhichAByteWentWrong() throws IOException {
        byte[] zip = zip(8);
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        assertThat(archive(zip).refusal()).isEmpty();
        assertThat(archive(text.replace(",20", ",90").getBytes(StandardCharsets.ISO_8859_1)).refusal()).contains(Code.FILE_BROKEN);
    }
}
