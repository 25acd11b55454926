package org.fanzha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.fanzha.ledger.H2LedgerHouse;

/**
 * From the start of the process until the unlock page takes keys, against an empty window with the same libraries on
 * the class path. Each run is a process of its own, the two in turn. Where there is no display both are drawn in memory.
 */
public final class StartBench {
    private static final int PAIRS = 7;

    private StartBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path ledger = Files.createTempDirectory("fanzha-start").resolve("ledger");
        new H2LedgerHouse(Clock.systemDefaultZone()).create(ledger, "云溪镇全民反诈办公室", "bench password".toCharArray())
                .ledger().close();
        long[] empty = new long[PAIRS];
        long[] door = new long[PAIRS];
        for (int pair = -1; pair < PAIRS; pair++) {
            long floor = run("empty", ledger);
            long ours = run("door", ledger);
            if (pair >= 0) {
                empty[pair] = floor;
                door[pair] = ours;
            }
        }
        System.out.println(String.format(Locale.ROOT,
                "start to keys at the door: median %,d ms, empty window %,d ms, ratio %.2f (at most 1.5)",
                median(door), median(empty), (double) median(door) / median(empty)));
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long run(String what, Path ledger) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of(StartRun.class.getName(), what, ledger.toString()));
        long began = System.currentTimeMillis();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + out);
        }
        return Long.parseLong(out.lines().reduce((first, last) -> last).orElseThrow()) - began;
    }
}
