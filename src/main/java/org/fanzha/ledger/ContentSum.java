package org.fanzha.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A 64-bit sum (the first eight bytes of SHA-256) over what an entry or a table of a batch holds. H2 checks
 * nothing of the kind: its cipher hides content and lets a flipped bit pass. Not for several threads.
 */
final class ContentSum {
    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    ContentSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    ContentSum add(long value) {
        number.putLong(0, value);
        digest.update(number.array());
        return this;
    }

    /** Length first, so that no two lists of texts read the same; null differs from empty. */
    ContentSum add(String text) {
        if (text == null) {
            return add(-1);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** The sum of all that was added; begins anew. */
    long take() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
