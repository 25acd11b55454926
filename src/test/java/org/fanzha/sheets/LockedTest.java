package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.poifs.crypt.Decryptor;
import org.fanzha.intake.RawFile;
import org.fanzha.office.Passwords;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks closed by a password. */
class LockedTest {
    @TempDir
    private Path folder;

    private Path file(String kind, String password) throws IOException {
        byte[] bytes = kind.equals("xls") ? LockedFiles.old("下坝村", password) : LockedFiles.modern("下坝村", password);
        return Files.write(folder.resolve("名单." + kind), bytes);
    }

    private static RawFile read(Path file, String password) {
        Passwords passwords = name -> Optional.ofNullable(password).map(String::toCharArray);
        return new SheetFiles().readAll(file, file.getFileName().toString(), passwords).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void opensWithItsPasswordOnly(String kind) throws IOException {
        Path file = file(kind, "云溪 2024");
        byte[] before = Files.readAllBytes(file);
        assertThat(read(file, null).refusal()).contains(Code.FILE_PASSWORD);
        assertThat(read(file, "云溪").refusal()).contains(Code.FILE_PASSWORD_WRONG);
        RawFile opened = read(file, "云溪 2024");
        assertThat(opened.sheets().getFirst().rows().getFirst().cell(0).text()).isEqualTo("下坝村");
        assertThat(opened.sha256()).isEqualTo(Content.of(before).sha256());
        assertThat(read(file, null).refusal()).as("no password is left behind").contains(Code.FILE_PASSWORD);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void needsNoPasswordWhereTheFileIsOnlyProtectedAgainstChanges() throws IOException {
        assertThat(read(file("xlsx", Decryptor.DEFAULT_PASSWORD), null).refusal()).isEmpty();
    }
}
