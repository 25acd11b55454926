package org.fanzha.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.office.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceFileTest {
    @TempDir
    private Path folder;
    private Path file;
    private AppearanceFile keeper;

    @BeforeEach
    void placeItWhereNoFolderIsYet() {
        file = folder.resolve("own").resolve("appearance.properties");
        keeper = new AppearanceFile(file);
    }

    @Test
    void findsAgainWhatWasKept() {
        keeper.save(new Appearance(true, 150));
        keeper.save(new Appearance(true, 200));
        assertThat(keeper.load()).isEqualTo(new Appearance(true, 200));
    }

    @Test
    void keepsWhatIsSavedFromManySidesAtOnce() {
        IntStream.range(0, 200).parallel().forEach(i -> keeper.save(new Appearance(true, 150)));
        assertThat(keeper.load()).isEqualTo(new Appearance(true, 150));
    }

    @Test
    void beginsPlainWhereNothingIsKept() {
        assertThat(keeper.load()).isEqualTo(Appearance.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "percent=big", "percent=\\u12", "\u0000\u0001", "dark=yes\npercent=99999999999"})
    void beginsPlainWhereTheFileIsBroken(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(keeper.load()).isEqualTo(Appearance.FIRST);
    }

    @Test
    void keepsTheSizeWithinWhatCanBeRead() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "dark=true\npercent=900");
        assertThat(keeper.load()).isEqualTo(new Appearance(true, 200));
    }

    @Test
    void saysSoWhereItCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("own"), "a file where the folder should be");
        assertThatThrownBy(() -> keeper.save(Appearance.FIRST)).isInstanceOf(Refusal.class);
    }
}
