package org.fanzha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.ledger.PlainFloor;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.TakeIn;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;

/** One measured run in a process of its own; prints its milliseconds as the last line. */
public final class BenchRun {
    private static final int WARM = 5;
    private static final YearMonth MONTH = YearMonth.of(2024, 5);

    private BenchRun() {
    }

    public static void main(String[] args) throws IOException, SQLException {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        Path folder = Files.createTempDirectory("fanzha-bench-run");
        Path file = Path.of(args[1]);
        long millis = switch (args[0]) {
            case "floor" -> PlainFloor.run(folder, file);
            case "take-in" -> takeIn(folder, file);
            case "stray" -> stray(folder, file);
            case "undo" -> undo(folder, file);
            case "villages" -> villageFiles(folder, file);
            case "samples" -> samples(folder, file);
            case "bulletin" -> bulletin(folder, file);
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(millis);
    }

    private static Office office(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        return new Office(new H2LedgerHouse(clock).create(folder.resolve("ledger"), "云溪镇全民反诈办公室",
                "bench password".toCharArray()).ledger(),
                new Office.Tools(new SheetFiles(), new ExcelRegisterBook(), new OfficePress(FontFinder.ofThisMachine()), clock));
    }

    private static void commit(Office office, Path path) {
        office.takeIn().commit(office.takeIn().stage(List.of(path), TakeIn.Choices.NONE, Progress.NONE), Progress.NONE);
    }

    private static void villages(Office office, Path folder) throws IOException {
        Path units = folder.resolve("单位名录.csv");
        Files.writeString(units, Bench.villages().stream().map(v -> v + ",村\n")
                .collect(Collectors.joining("", "单位名称,单位类型\n", "")), StandardCharsets.UTF_8);
        commit(office, units);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long takeIn(Path folder, Path big) throws IOException {
        Office office = office(folder);
        villages(office, folder);
        long start = System.nanoTime();
        commit(office, big);
        long millis = since(start);
        Runtime.getRuntime().halt(print(millis));
        return millis;
    }

    /** Leaves without closing: the backup at closing is no part of what is measured. */
    private static int print(long millis) {
        System.out.println(millis);
        System.out.flush();
        return 0;
    }

    private static long stray(Path folder, Path file) throws IOException {
        Office office = office(folder);
        villages(office, folder);
        long start = System.nanoTime();
        office.takeIn().stage(List.of(file), TakeIn.Choices.NONE, Progress.NONE);
        return since(start);
    }

    /** The taking back alone; the taking-in before it is not counted. */
    private static long undo(Path folder, Path big) throws IOException {
        Office office = office(folder);
        villages(office, folder);
        commit(office, big);
        long start = System.nanoTime();
        office.undoing().undo(office.undoing().last().orElseThrow());
        Runtime.getRuntime().halt(print(since(start)));
        return 0;
    }

    /** A month's files from all villages, staged and committed into a new ledger each time. */
    private static long villageFiles(Path folder, Path files) throws IOException {
        long last = 0;
        for (int i = 0; i < WARM; i++) {
            Path own = Files.createDirectories(folder.resolve("warm-" + i));
            try (Office office = office(own)) {
                villages(office, own);
                long start = System.nanoTime();
                commit(office, files);
                last = since(start);
            }
        }
        return last;
    }

    private static long samples(Path folder, Path samples) {
        long last = 0;
        for (int i = 0; i < WARM; i++) {
            try (Office office = office(folder.resolve("warm-" + i))) {
                long start = System.nanoTime();
                commit(office, samples);
                last = since(start);
            }
        }
        return last;
    }

    private static long bulletin(Path folder, Path samples) {
        long last = 0;
        try (Office office = office(folder)) {
            commit(office, samples);
            for (int i = 0; i < WARM; i++) {
                long start = System.nanoTime();
                office.bulletins().draw(MONTH, "", LocalDate.of(2024, 6, 3));
                last = since(start);
            }
        }
        return last;
    }
}
