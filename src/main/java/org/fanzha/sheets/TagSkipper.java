package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** Passes over the bytes of an XML part as far as the end of one element, a good deal faster than a parser. */
final class TagSkipper {
    private static final int LONGEST_NAME = 64;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] name = new byte[LONGEST_NAME];
    private int at;
    private int end;

    TagSkipper(InputStream in) {
        this.in = in;
    }

    /** @return the prefix of the element's name, mostly empty; null where the part ends before the element does */
    String skipPast(String element) throws IOException {
        for (int b = next(); b >= 0; b = next()) {
            if (b == '<') {
                String name = name();
                if (name.endsWith(element) && (skipTag() || name.startsWith("/"))) {
                    return name.substring(name.startsWith("/") ? 1 : 0, name.length() - element.length());
                }
            }
        }
        return null;
    }

    /** What has not been passed over. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(buffer, at, end - at), in);
    }

    /** Rows and cells have short names by the million, so a name is made a string only where it is longer. */
    private String name() throws IOException {
        int length = 0;
        int b = next();
        while (b > ' ' && b != '>' && (b != '/' || length == 0)) {
            if (length < LONGEST_NAME) {
                name[length++] = (byte) b;
            }
            b = next();
        }
        if (b >= 0) {
            at--;
        }
        return length < 4 ? "" : new String(name, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** @return whether the tag closes itself */
    private boolean skipTag() throws IOException {
        int before = 0;
        for (int b = next(); b >= 0 && b != '>'; b = next()) {
            before = b;
        }
        return before == '/';
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
