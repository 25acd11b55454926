package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final String KEPT = "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'info.CACHE_MAX_SIZE'";
    @TempDir
    Path folder;

    @Test
    void keepsMoreOfTheFileUntilAskedForTheUsualAndWritesNoneOfItDown() throws SQLException {
        Database database = new Database("", folder, DataKey.random());
        try (Connection connection = database.fresh().getConnection()) {
            assertThat(kept(connection)).isEqualTo("48");
            Database.keepMuch(connection);
            assertThat(kept(connection)).isEqualTo("192");
            assertThat(text(connection, "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'CACHE_SIZE'"))
                    .isEqualTo(String.valueOf(48 * 1024));
            Database.keepUsual(connection);
            assertThat(kept(connection)).isEqualTo("48");
        }
    }

    private static String kept(Connection connection) throws SQLException {
        return text(connection, KEPT);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
