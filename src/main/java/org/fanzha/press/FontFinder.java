package org.fanzha.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds font files by name under the folders it is given; folders that are not there are passed over. */
public final class FontFinder {
    private static final int DEPTH = 6;

    private final Map<String, Path> files = new HashMap<>();

    /** @param folders the earlier wins where two hold a file of one name */
    public FontFinder(List<Path> folders) {
        folders.stream().filter(Files::isDirectory).forEach(this::look);
    }

    /** Where Windows, Linux and macOS keep the fonts of the machine and of its user. */
    public static FontFinder ofThisMachine() {
        String home = System.getProperty("user.home", "");
        return new FontFinder(Stream.of(
                below(System.getenv("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts"),
                below(home, ".local", "share", "fonts"), below(home, ".fonts"), below(home, "Library", "Fonts"),
                below(System.getenv("SystemRoot"), "Fonts"),
                Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts"), Path.of("/Library/Fonts"))
                .filter(Objects::nonNull).toList());
    }

    private static Path below(String root, String... more) {
        return root == null || root.isBlank() ? null : Path.of(root, more);
    }

    private void look(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.putIfAbsent(key(file.getFileName().toString()), file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE; // a folder of another user's: its fonts are not ours to use
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> find(FontFile wanted) {
        return wanted.names().stream().map(n -> files.get(key(n))).filter(Objects::nonNull).findFirst();
    }

    private static String key(String fileName) {
        return fileName.toLowerCase(Locale.ROOT);
    }
}
