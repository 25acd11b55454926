package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Files that others wrote, read and staged one by one in a heap of 512 MB: each ends in a verdict within its limits.
 * Run with {@code -Dfanzha.corpus=<folder>}; the folder holds, for one, the test data of Apache POI.
 */
@EnabledIfSystemProperty(named = "fanzha.corpus", matches = ".+")
class CorpusTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private final Map<String, List<String>> verdicts = new TreeMap<>();
    private final List<String> slow = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void endsEveryFileOfTheCorpusInAVerdict() throws IOException {
        Path corpus = Path.of(System.getProperty("fanzha.corpus"));
        try (Stream<Path> files = Files.walk(corpus)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> take(file, corpus.relativize(file).toString()));
        }
        report();
        assertThat(faults).isEmpty();
        assertThat(slow).isEmpty();
    }

    private void take(Path file, String name) {
        long start = System.nanoTime();
        String verdict;
        try {
            verdict = verdict(new SheetFiles().read(file, name));
        } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError fault) {
            verdict = "fault";
            faults.add(name + " " + fault.toString().lines().findFirst().orElse(""));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(LONGEST) > 0) {
            slow.add(name + " " + took);
            System.out.println("slow: " + name + " " + took);
        }
        verdicts.computeIfAbsent(verdict, v -> new ArrayList<>()).add(name);
    }

    private static String verdict(RawFile file) {
        if (file.refusal().isPresent()) {
            return "refused " + file.refusal().get().key();
        }
        file.sheets().forEach(sheet -> assertThat(sheet.rows().stream().map(RawRow::number)).isSorted().allMatch(n -> n > -5));
        LocalDate today = LocalDate.of(2024, 6, 1);
        Intake.stage(List.of(file), KnownInMemory.town(), new StagingChoices(null, today, today));
        return "read";
    }

    private void report() {
        verdicts.forEach((verdict, files) -> System.out.println(files.size() + " " + verdict));
        verdicts.forEach((verdict, files) -> {
            if (!verdict.equals("read")) {
                System.out.println("== " + verdict + "\n" + String.join("\n", files));
            }
        });
    }
}
