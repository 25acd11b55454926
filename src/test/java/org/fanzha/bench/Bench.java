package org.fanzha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Figures of speed and memory, printed and never tested: each run is a process of its own, the two sides of a
 * ratio in turn, so that a noisy machine is noisy for both.
 */
public final class Bench {
    static final int VILLAGES = 200;
    private static final int ROWS = 100_000;
    private static final int PAIRS = 3;
    private static final int FILES = 40;
    private static final int ROWS_OF_A_VILLAGE = 30;

    private Bench() {
    }

    static List<String> villages() {
        return IntStream.range(0, VILLAGES).mapToObj(i -> "云溪" + i + "村").toList();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("fanzha-bench");
        Path big = scratch.resolve("big.xlsx");
        BigSheet.write(big, villages(), ROWS);
        say("%,d rows × %d columns, %.1f MB", ROWS, BigSheet.HEADINGS.size(), Files.size(big) / 1e6);
        double[] ratios = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            long floor = run("512m", "floor", big);
            long ours = run("512m", "take-in", big);
            ratios[pair] = (double) ours / floor;
            say("take in %,d ms, plain reading and inserting %,d ms, ratio %.2f", ours, floor, ratios[pair]);
        }
        Arrays.sort(ratios);
        say("100,000 rows, -Xmx512m: ratio median %.2f (at most 1.6)", ratios[PAIRS / 2]);
        Path stray = scratch.resolve("stray.xlsx");
        BigSheet.writeStray(stray, villages());
        say("stray cell in the last row, -Xmx200m: %,d ms from reading to staged (at most 1,000)", run("200m", "stray", stray));
        say("sample files staged and committed, warm: %,d ms (at most 3,000)", run("512m", "samples", Path.of("samples")));
        say("%d village files of %d rows staged and committed, warm: %,d ms (at most 2,000)", FILES, ROWS_OF_A_VILLAGE,
                run("512m", "villages", villageFiles(scratch.resolve("villages"))));
        say("100,000 rows taken back: %,d ms", run("512m", "undo", big));
        say("the bulletin as PDF and Word, warm: %,d ms (at most 1,000)", run("512m", "bulletin", Path.of("samples")));
    }

    /** Each speaks of its own village alone. */
    private static Path villageFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < FILES; i++) {
            String village = villages().get(i);
            BigSheet.write(folder.resolve(village + ".xlsx"), List.of(village), ROWS_OF_A_VILLAGE);
        }
        return folder;
    }

    private static void say(String pattern, Object... figures) {
        System.out.println(String.format(Locale.ROOT, pattern, figures));
    }

    private static long run(String heap, String what, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap, "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                BenchRun.class.getName(), what, file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + out);
        }
        return Long.parseLong(out.lines().reduce((first, last) -> last).orElseThrow());
    }
}
