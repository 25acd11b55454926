package org.fanzha.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fanzha.register.Code;

/**
 * The text in some bytes: by its mark where there is one, else strict UTF-8, else GB18030. Detectors that guess
 * by frequency take short Chinese lists for Korean or Russian; this order was right every time.
 */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final int PROBED = 4_096;

    private TextEncoding() {
    }

    /** @throws Unreadable where the bytes are no text */
    static String decoded(byte[] bytes) {
        String text = marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, 0, GB18030))
                .filter(TextEncoding::isText)
                .orElseThrow(() -> new Unreadable(Code.FILE_KIND));
        return text.endsWith("\u001a") ? text.substring(0, text.length() - 1) : text;
    }

    /** A name in an archive that does not say how it is written. */
    static String name(byte... bytes) {
        return strict(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, GB18030));
    }

    private static Optional<String> marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return strict(b, 3, StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return strict(b, 2, StandardCharsets.UTF_16LE);
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF
                ? strict(b, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: no other text has zeros. The right half first is the one that has ends of lines. */
    private static Optional<String> wide(byte... bytes) {
        boolean zeros = IntStream.range(0, Math.min(bytes.length, PROBED)).anyMatch(i -> bytes[i] == 0);
        return !zeros || bytes.length % 2 == 1 ? Optional.empty()
                : Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).flatMap(c -> strict(bytes, 0, c).stream())
                        .filter(text -> text.indexOf('\n') >= 0 && isText(text)).findFirst();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** Control characters mean that it is a picture or a program; the last may be the end mark of old editors. */
    private static boolean isText(String text) {
        return text.chars().limit(Math.max(0, text.length() - 1L))
                .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B);
    }
}
