package org.fanzha.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fanzha.intake.RawFile;
import org.fanzha.register.IdNumber;
import org.fanzha.sheets.SheetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeSamplesTest {
    private static final Path COMMITTED = Path.of("samples");
    private static final List<Sample> ALL = MakeSamples.all();

    @Test
    void theCommittedSamplesAreWhatTheProgramMakes(@TempDir Path made) throws IOException {
        MakeSamples.writeInto(made);
        assertThat(files(COMMITTED)).isEqualTo(files(made));
        SheetFiles reader = new SheetFiles();
        for (Sample sample : ALL) {
            String name = sample.path();
            RawFile fresh = reader.read(made.resolve(name), name);
            RawFile kept = reader.read(COMMITTED.resolve(name), name);
            assertThat(kept.sheets()).as(name).isEqualTo(fresh.sheets());
            assertThat(kept.refusal()).as(name).isEqualTo(fresh.refusal());
            assertThat(kept.sheets().isEmpty()).as(name).isEqualTo(kept.refusal().isPresent());
        }
        assertThat(COMMITTED.resolve("README.md")).hasSameTextualContentAs(made.resolve("README.md"));
    }

    @Test
    void makesTheSameBytesEachTime() {
        List<Sample> second = MakeSamples.all();
        for (int i = 0; i < ALL.size(); i++) {
            if (!ALL.get(i).path().equals(OddFiles.LOCKED)) {
                assertThat(second.get(i).bytes()).as(ALL.get(i).path()).isEqualTo(ALL.get(i).bytes());
            }
        }
    }

    @Test
    void refusesWhatTheSamplesSayIsRefused() {
        SheetFiles reader = new SheetFiles();
        for (Sample sample : ALL) {
            RawFile read = reader.read(COMMITTED.resolve(sample.path()), sample.path());
            String refusal = read.refusal().map(code -> "refused " + code.key()).orElse("read");
            assertThat(refusal).as(sample.path()).isEqualTo(sample.verdict().startsWith("refused") ? sample.verdict() : "read");
        }
    }

    @Test
    void namesNobodyWhoLives() {
        assertThat(Town.PEOPLE).allSatisfy(person -> {
            assertThat(IdNumber.fault(person.id())).isEmpty();
            assertThat(person.id()).matches("(500999|510998|520997).*");
            assertThat(person.phone()).startsWith("139000000");
        });
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
