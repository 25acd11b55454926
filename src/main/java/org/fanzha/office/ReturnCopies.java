package org.fanzha.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;

/**
 * Gives a village its own file back with what became of each row. It gets what it sent and nothing more; each copy is
 * logged before it is written.
 */
public final class ReturnCopies {
    private static final Set<Code> OF_THE_SOURCE =
            Set.of(Code.RETURN_SOURCE_GONE, Code.RETURN_SOURCE_CHANGED, Code.RETURN_SOURCE_PLAIN, Code.RETURN_SOURCE_LOCKED);
    private final LogBook log;
    private final ReturnBook book;
    private final String office;
    private final Clock clock;

    ReturnCopies(LogBook log, ReturnBook book, String office, Clock clock) {
        this.log = log;
        this.book = book;
        this.office = office;
        this.clock = clock;
    }

    /**
     * A copy that was written.
     *
     * @param plain why it lacks the looks of the sender's file; empty where it has them
     */
    public record Written(Path file, Optional<String> plain) {
    }

    /**
     * The files of a batch with what they came from.
     *
     * @param given     what was chosen to be taken in: files and folders
     * @param isWritten whether the batch is in the ledger already
     */
    public record Source(StagedBatch batch, List<Path> given, boolean isWritten) {
    }

    /** Whether there is anything to give back of it: rows, and the sheets they stand on. */
    public static boolean canReturn(StagedFile file) {
        return !file.sheets().isEmpty() && file.tables().stream().anyMatch(t -> !t.rows().isEmpty());
    }

    /** The files with rows that were not taken in. */
    public static List<StagedFile> questioned(StagedBatch batch) {
        return batch.files().stream().filter(ReturnCopies::canReturn)
                .filter(f -> f.tables().stream().anyMatch(ReturnCopies::hasQuestion)).toList();
    }

    private static boolean hasQuestion(StagedTable table) {
        return table.count(Verdict.PARKED) + table.count(Verdict.REJECTED) > 0;
    }

    /** A name for the copy of a file, beside which the sender's own stays as it is. */
    public String nameFor(Source source, StagedFile file) {
        String name = file.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "").replaceFirst("（退回）$", "");
        return name + "（退回）." + ending(source, file);
    }

    private String ending(Source source, StagedFile file) {
        return path(source, file).flatMap(book::ending).orElse("xlsx");
    }

    /** Whether what was taken in lay inside another file, such as an archive. */
    private static boolean isPartOf(Source source, StagedFile file) {
        return found(source).anyMatch(outer -> file.name().startsWith(outer.name() + "/"));
    }

    private static Optional<Path> path(Source source, StagedFile file) {
        return found(source).filter(f -> f.name().equals(file.name())).map(FoundFile::path).findFirst();
    }

    private static Stream<FoundFile> found(Source source) {
        try {
            return FoundFile.below(source.given().stream().filter(Files::exists).toList()).stream();
        } catch (Refusal unreadable) {
            return Stream.empty();
        }
    }

    /** @throws Refusal {@code return.over-source}, or where the copy cannot be written */
    public Written write(Source source, StagedFile file, Path out) {
        demandNotOver(source, out);
        log.note(new Act(Act.Kind.EXPORTED, "退回件 " + file.name()));
        ReturnCopy copy = new ReturnCopyMaker(file, office, LocalDate.now(clock), source.isWritten()).make();
        try {
            Path path = path(source, file).orElseThrow(() -> new Refusal(
                    isPartOf(source, file) ? Code.RETURN_SOURCE_PLAIN : Code.RETURN_SOURCE_GONE, file.name()));
            book.marked(path, file.sha256(), out, copy);
            return new Written(out, Optional.empty());
        } catch (Refusal refusal) {
            if (!OF_THE_SOURCE.contains(refusal.code())) {
                throw refusal;
            }
            book.plain(file.sheets().stream().map(s -> s.raw()).toList(), out, copy);
            return new Written(out, Optional.of(refusal.getMessage()));
        }
    }

    private static void demandNotOver(Source source, Path out) {
        if (Files.exists(out)) {
            for (Path given : source.given()) {
                if (Files.exists(given) && isOf(given, out)) {
                    throw new Refusal(Code.RETURN_OVER_SOURCE, out.getFileName());
                }
            }
        }
    }

    private static boolean isOf(Path given, Path out) {
        return FoundFile.below(List.of(given)).stream().anyMatch(sent -> isSame(sent.path(), out));
    }

    /** The same file may be reached by another path, through a link. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the copies of all files with questions into a folder; names that are taken get a number. */
    public List<Written> writeAll(Source source, Path folder, Progress progress) {
        List<StagedFile> files = questioned(source.batch());
        List<Written> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (StagedFile file : files) {
            if (progress.isCancelled()) {
                throw new Refusal(Code.CANCELLED);
            }
            progress.at("做退回件", written.size(), files.size());
            written.add(write(source, file, folder.resolve(free(folder, nameFor(source, file), names))));
        }
        return written;
    }

    private static String free(Path folder, String name, Set<String> names) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 2; names.contains(free.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(free)); i++) {
            free = name.substring(0, dot) + i + name.substring(dot);
        }
        names.add(free.toLowerCase(Locale.ROOT));
        return free;
    }
}
