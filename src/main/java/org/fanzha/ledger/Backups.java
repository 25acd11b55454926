package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.office.Safe;
import org.fanzha.register.Code;

/**
 * The folder of backups. Their order is that of the counter in their names, for clocks are set back; names are
 * ASCII, for some machines cannot name Chinese files.
 */
record Backups(Path folder) {
    private static final Pattern NAME = Pattern.compile("fanzha-\\d{8}-\\d{6}-(\\d{4,9})\\.backup");
    private static final Pattern STAMPED = Pattern.compile("fanzha-(\\d{8}-\\d{6})-.*");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** Newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file).isPresent())
                    .sorted(Comparator.comparing((Path file) -> number(file).orElseThrow()).reversed()).toList();
        }
    }

    private static Optional<Integer> number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    /** What can be told of a backup unopened. */
    static Safe.Kept kept(Path file) throws IOException {
        Matcher name = STAMPED.matcher(file.getFileName().toString());
        LocalDateTime at = name.matches() ? LocalDateTime.parse(name.group(1), STAMP)
                : LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        return new Safe.Kept(file, at, Files.size(file));
    }

    /** The next free number here. */
    int next() throws IOException {
        List<Path> all = all();
        return all.isEmpty() ? 1 : number(all.getFirst()).orElseThrow() + 1;
    }

    Path name(LocalDateTime at, int number) {
        return folder.resolve(String.format(Locale.ROOT, "fanzha-%s-%04d.backup", STAMP.format(at), number));
    }

    static String stamp(LocalDateTime at) {
        return STAMP.format(at);
    }

    /** Deletes all but so many of the newest. */
    void rotate(int kept) throws IOException {
        List<Path> old = new ArrayList<>(all());
        for (Path file : old.subList(Math.min(kept, old.size()), old.size())) {
            Files.delete(file);
        }
    }

    void wipeHalfWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("fanzha-.*\\.backup\\.part"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    /** The newest by name, for a sentence. */
    String newest() {
        try {
            return all().stream().findFirst().map(file -> file.getFileName().toString())
                    .orElse(Code.BACKUP_NONE.sentence());
        } catch (IOException unreadable) {
            return Code.BACKUP_NONE.sentence();
        }
    }
}
