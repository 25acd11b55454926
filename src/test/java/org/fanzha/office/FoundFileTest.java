package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class FoundFileTest {
    @TempDir
    private Path folder;

    /** Windows lets only some people make links. */
    private static Path link(Path at, Path to) throws IOException {
        try {
            return Files.createSymbolicLink(at, to);
        } catch (FileSystemException forbidden) {
            throw new TestAbortedException("no links can be made here", forbidden);
        }
    }

    @Test
    void findsWhatLiesBehindLinks() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("下坝村.csv"), "日期");
        Files.writeString(real.resolve("~$下坝村.csv"), "");
        Path link = link(folder.resolve("五月"), real);
        Path above = Files.createDirectories(folder.resolve("above"));
        link(above.resolve("青石村"), real);
        assertThat(FoundFile.below(List.of(link))).extracting(FoundFile::name, FoundFile::within)
                .containsExactly(tuple("下坝村.csv", "五月"));
        assertThat(FoundFile.below(List.of(above))).extracting(FoundFile::name).containsExactly("青石村/下坝村.csv");
    }

    @Test
    void refusesAFolderThatLeadsIntoItself() throws IOException {
        link(folder.resolve("再来"), folder);
        assertThatThrownBy(() -> FoundFile.below(List.of(folder))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(Code.FILE_UNREADABLE));
    }
}
