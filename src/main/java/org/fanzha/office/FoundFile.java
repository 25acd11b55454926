package org.fanzha.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fanzha.intake.RawFile;
import org.fanzha.register.Code;

/**
 * A file to be read, with its name as the batch tells it: the path below what was given, with {@code /}.
 * {@code within} is the name of the folder that was given, or that a file given by itself lies in.
 * Files that systems leave in folders unasked (thumbnails, lock files, hidden files) are none. What a link leads to is
 * read as if it lay there.
 */
record FoundFile(Path path, String name, String within) {

    /** @return in code-point order of their names; @throws Refusal {@code file.missing}, {@code file.unreadable} */
    static List<FoundFile> below(List<Path> paths) {
        return paths.stream().flatMap(given -> under(given).stream())
                .sorted(Comparator.comparing(FoundFile::name, RawFile.BY_CODE_POINT)).toList();
    }

    private static List<FoundFile> under(Path given) {
        if (!Files.exists(given)) {
            throw new Refusal(Code.FILE_MISSING, given);
        }
        if (!Files.isDirectory(given)) {
            return List.of(new FoundFile(given, given.getFileName().toString(), folderName(given.toAbsolutePath().getParent())));
        }
        try (Stream<Path> walk = Files.walk(given, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile).filter(FoundFile::isMeant)
                    .map(file -> new FoundFile(file, given.relativize(file).toString().replace('\\', '/'),
                            folderName(given.toAbsolutePath().normalize()))).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(unreadable, Code.FILE_UNREADABLE);
        }
    }

    private static String folderName(Path folder) {
        return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
    }

    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && !name.equalsIgnoreCase("Thumbs.db")
                && !name.equalsIgnoreCase("desktop.ini");
    }
}
