package org.fanzha.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        return scripts().lastKey();
    }

    /** The scripts by number. */
    private static SortedMap<Integer, String> scripts() {
        try {
            URI folder = Schema.class.getResource("/" + FOLDER).toURI();
            if (!"jar".equals(folder.getScheme())) {
                return scripts(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return scripts(jar.getPath(FOLDER));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException ourOwnResource) {
            throw new IllegalStateException(ourOwnResource);
        }
    }

    private static SortedMap<Integer, String> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> SCRIPT.matcher(p.getFileName().toString())).filter(Matcher::matches)
                    .collect(Collectors.toMap(m -> Integer.valueOf(m.group(1)), Matcher::group, (one, other) -> one, TreeMap::new));
        }
    }

    /** The newest schema in an empty database that is never kept: it gets no record of what was run. */
    static void lay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts().values()) {
                statement.execute("RUNSCRIPT FROM 'classpath:/" + FOLDER + "/" + script + "' CHARSET 'UTF-8'");
            }
        }
    }

    /** Brings a database to the newest schema. */
    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).locations("classpath:" + FOLDER).load().migrate();
    }
}
