package org.fanzha.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** What the three tables of lessons have in common. */
final class Lessons {
    /** A lesson of an answer that was taken back counts no more; to be asked of a table named l. */
    static final String IN_EFFECT = "NOT EXISTS (SELECT 1 FROM answer said JOIN deed d ON d.act = said.act "
            + "WHERE said.act = l.act AND d.undone_act IS NOT NULL)";

    private Lessons() {
    }

    static long next(Handle handle, String table) {
        return EntryRows.numbers(handle, "SELECT COALESCE(MAX(id), 0) + 1 FROM " + table).getFirst();
    }

    /** Texts that identify people are kept as their sum alone, which is enough to know them again. */
    static String digest(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
