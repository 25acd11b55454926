package org.fanzha.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** The invented town's sheets, which the jar carries so that a fresh install can show them. */
record SampleFiles(Path folder) {
    private static final String MARK = "/samples/README.md";

    /** @return a folder that holds them; out of the jar they are copied first, as a sheet is read from a file */
    Path find() {
        URL mark = SampleFiles.class.getResource(MARK);
        if (mark == null) {
            throw new Refusal(Code.FILE_MISSING, MARK);
        }
        try {
            URI place = mark.toURI();
            return place.getScheme().equals("jar") ? copied(place) : Path.of(place).getParent();
        } catch (IOException | URISyntaxException failed) {
            throw new Refusal(failed, Code.DISK_READ_ONLY, folder);
        } catch (InvalidPathException unspeakable) {
            throw new Refusal(unspeakable, Code.LOCALE);
        }
    }

    private Path copied(URI place) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            Path from = jar.getPath(MARK).getParent();
            List<Path> files;
            try (Stream<Path> tree = Files.walk(from)) {
                files = tree.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
