package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.intake.RawFile;
import org.fanzha.office.Passwords;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of what villages send. */
class ArchiveTest {
    private static final byte[] CSV = "村,人数\n下坝村,20\n".getBytes(StandardCharsets.UTF_8);
    @TempDir
    private Path folder;

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private List<RawFile> read(byte[] zip, Passwords passwords) throws IOException {
        return new SheetFiles().readAll(Files.write(folder.resolve("五月.zip"), zip), "五月.zip", passwords);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsEachFileUnderItsPathWhateverNamesAreWrittenIn(String charset) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("下坝村/", new byte[0]);
        files.put("下坝村/月报.csv", CSV);
        files.put("上坝村\\名单.xls", LockedFiles.bytes(new XSSFWorkbook(), "张小满"));
        files.put("__MACOSX/下坝村/._月报.csv", CSV);
        files.put("下坝村/~$月报.xlsx", CSV);
        files.put("../../坏.csv", CSV);
        List<RawFile> read = read(zip(files, Charset.forName(charset)), Passwords.NONE);
        assertThat(read).extracting(RawFile::name).containsExactly("五月.zip/下坝村/月报.csv", "五月.zip/上坝村/名单.xls", "五月.zip/../../坏.csv");
        assertThat(read).allMatch(file -> file.refusal().isEmpty() && !file.sheets().getFirst().rows().isEmpty());
        assertThat(read.getFirst().sha256()).isEqualTo(Content.of(CSV).sha256());
    }

    @Test
    void readsNoArchiveWithinAnArchiveAndNoOtherKind() throws IOException {
        byte[] inner = zip(Map.of("a.csv", CSV), StandardCharsets.UTF_8);
        assertThat(read(zip(Map.of("里.zip", inner), StandardCharsets.UTF_8), Passwords.NONE).getFirst().refusal())
                .contains(Code.ARCHIVE_WITHIN);
        Path rar = Files.writeString(folder.resolve("a.rar"), "Rar!\u001a\u0007");
        assertThat(new SheetFiles().readAll(rar, "a.rar", Passwords.NONE).getFirst().refusal()).contains(Code.ARCHIVE_OTHER);
        assertThat(read(zip(Map.of("空/", new byte[0]), StandardCharsets.UTF_8), Passwords.NONE).getFirst().refusal())
                .contains(Code.FILE_EMPTY);
    }

    @Test
    void asksForThePasswordOfAFileWithin() throws IOException {
        byte[] zip = zip(Map.of("名单.xlsx", LockedFiles.modern("张小满", "abc"), "月报.csv", CSV), StandardCharsets.UTF_8);
        Passwords passwords = name -> name.equals("五月.zip/名单.xlsx") ? Optional.of("abc".toCharArray()) : Optional.empty();
        assertThat(read(zip, passwords)).allMatch(file -> file.refusal().isEmpty());
        assertThat(read(zip, Passwords.NONE)).anyMatch(file -> file.refusal().equals(Optional.of(Code.FILE_PASSWORD)));
    }

    @Test
    void refusesTheFileThatUnpacksWithoutMeasureAndReadsTheRest() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("弹.csv", new byte[40 << 20]);
        files.put("月报.csv", CSV);
        List<RawFile> read = read(zip(files, StandardCharsets.UTF_8), Passwords.NONE);
        assertThat(read).extracting(RawFile::refusal).containsExactly(Optional.of(Code.FILE_TOO_BIG), Optional.empty());
    }

    @Test
    void takesAWorkbookForNoArchive() throws IOException {
        Path book = Files.write(folder.resolve("名单"), LockedFiles.bytes(new XSSFWorkbook(), "张小满"));
        assertThat(new SheetFiles().readAll(book, "名单", Passwords.NONE)).extracting(RawFile::name).containsExactly("名单");
        Path cut = Files.writeString(folder.resolve("坏.zip"), "PK\u0003\u0004 cut short");
        assertThat(new SheetFiles().readAll(cut, "坏.zip", Passwords.NONE).getFirst().refusal()).contains(Code.FILE_BROKEN);
    }
}
