package org.fanzha.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The numbered scripts, and the number the newest bears. Flyway costs a second of a start, so it is called
 * only where the ledger's own number differs.
 */
final class Schema {
    private static final String FOLDER = "org/fanzha/ledger/migration";
    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private Schema() {
    }

    /** The number of the newest script, read from the program's own files: a new script needs no other change. */
    static int newest() {
        try {
            URI folder = Schema.class.getResource("/" + FOLDER).toURI();
            if (!"jar".equals(folder.getScheme())) {
                return newest(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return newest(jar.getPath(FOLDER));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException ourOwnResource) {
            throw new IllegalStateException(ourOwnResource);
        }
    }

    private static int newest(Path folder) throws IOException {
        try (Stream<Path> scripts = Files.list(folder)) {
            return scripts.map(p -> SCRIPT.matcher(p.getFileName().toString())).filter(Matcher::matches)
                    .mapToInt(m -> Integer.parseInt(m.group(1))).max().orElseThrow();
        }
    }

    /** Brings a database to the newest schema. */
    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).locations("classpath:" + FOLDER).load().migrate();
    }
}
