package org.fanzha.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * {@code ledger.count}: how far the ledger had come, said beside the database, because H2 takes a half-written
 * file for an empty or an older one. It may lag behind the database (a kill between the two writes), the
 * database never behind it.
 *
 * @param act     the last act on disk
 * @param entries entries of all registers then, those in the bin and undone ones included
 * @param mac     HMAC over the rest, by a key derived from the data key
 */
record Witness(String ledger, long act, long entries, String mac) {
    static Witness of(DataKey key, String ledger, long act, long entries) {
        return new Witness(ledger, act, entries, mac(key, ledger, act, entries));
    }

    /** The witness as it stands, not yet believed; empty where there is none or it cannot be read. */
    static Optional<Witness> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Witness witness = Json.read(Files.readAllBytes(file), Witness.class);
            return witness.ledger == null || witness.mac == null ? Optional.empty() : Optional.of(witness);
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    boolean isGenuine(DataKey key) {
        return MessageDigest.isEqual(mac.getBytes(StandardCharsets.US_ASCII),
                mac(key, ledger, act, entries).getBytes(StandardCharsets.US_ASCII));
    }

    private static String mac(DataKey key, String ledger, long act, long entries) {
        byte[] said = (ledger + " " + act + " " + entries).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(key.derive("witness", said));
    }
}
