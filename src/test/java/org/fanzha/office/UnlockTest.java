package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fanzha.intake.StagedFile;
import org.fanzha.register.Code;
import org.fanzha.sheets.LockedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files closed by a password, one of them within an archive, opened one after another in the same taking. */
class UnlockTest {
    @TempDir
    private Path folder;

    @Test
    void opensEachFileInItsPlaceAndWipesThePassword() throws IOException {
        Path given = Files.createDirectory(folder.resolve("五月"));
        Files.write(given.resolve("甲.xlsx"), LockedFiles.modern("甲", "one"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(given.resolve("乙.zip")))) {
            zip.putNextEntry(new ZipEntry("乙.xls"));
            zip.write(LockedFiles.old("乙", "two"));
        }
        try (Office office = SampleOffice.fresh(folder.resolve("ledger"))) {
            TakeIn takeIn = office.takeIn();
            Taking locked = takeIn.read(List.of(given), TakeIn.Choices.NONE, Progress.NONE);
            assertThat(codes(locked)).containsExactly(Code.FILE_PASSWORD, Code.FILE_PASSWORD);
            char[] password = "one".toCharArray();
            Taking first = takeIn.unlocked(locked, List.of(given), "甲.xlsx", password);
            assertThat(password).containsOnly('\0');
            assertThat(codes(first)).containsExactly(Code.FILE_PASSWORD, Code.FILE_NO_REGISTER);
            assertThat(codes(takeIn.unlocked(first, List.of(given), "乙.zip/乙.xls", "not".toCharArray())))
                    .containsExactly(Code.FILE_PASSWORD_WRONG, Code.FILE_NO_REGISTER);
            assertThat(codes(takeIn.unlocked(first, List.of(given), "乙.zip/乙.xls", "two".toCharArray())))
                    .containsExactly(Code.FILE_NO_REGISTER, Code.FILE_NO_REGISTER);
        }
    }

    private static List<Code> codes(Taking taking) {
        return taking.stage(Progress.NONE).files().stream().map(StagedFile::why).map(why -> why.orElse(null)).toList();
    }
}
