package org.fanzha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fanzha.sheets.SheetFiles;

/** Prints how long the office's reader takes for the big sheet, against plain fastexcel-reader in the same run. */
public final class ReadRatio {
    private ReadRatio() {
    }

    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory("fanzha-bench");
        List<String> villages = IntStream.range(0, 200).mapToObj(i -> "云溪" + i + "村").toList();
        Path big = folder.resolve("big.xlsx");
        long start = System.nanoTime();
        BigSheet.write(big, villages, 100_000);
        System.out.printf("written %.1f MB in %.2f s%n", Files.size(big) / 1e6, (System.nanoTime() - start) / 1e9);
        Path stray = folder.resolve("stray.xlsx");
        BigSheet.writeStray(stray, villages);
        time("stray cell", stray);
        for (int i = 0; i < 4; i++) {
            double ours = time("ours", big);
            double plain = plain(big);
            System.out.printf("plain %.2f s, ratio %.2f%n", plain, ours / plain);
        }
        Files.delete(big);
        Files.delete(stray);
        Files.delete(folder);
    }

    private static double time(String what, Path file) {
        long start = System.nanoTime();
        int rows = new SheetFiles().read(file, "big.xlsx").sheets().getFirst().rows().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d rows in %.2f s%n", what, rows, seconds);
        return seconds;
    }

    private static double plain(Path file) throws IOException {
        long start = System.nanoTime();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : (Iterable<Sheet>) book.getSheets()::iterator) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> cell.getText()));
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
