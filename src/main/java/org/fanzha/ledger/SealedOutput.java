package org.fanzha.ledger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream sealed in chunks by AES-256-GCM. Chunks are numbered and the last one says so: none can be changed,
 * left out, swapped or cut off unnoticed. {@link SealedInput} reads it.
 */
final class SealedOutput extends OutputStream {
    static final int CHUNK = 1 << 20;

    private final DataOutputStream out;
    private final ChunkCipher cipher;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;

    /** @param header what stands before the stream and is bound to it */
    SealedOutput(OutputStream out, byte[] key, byte[] header) {
        this.out = new DataOutputStream(out);
        this.cipher = new ChunkCipher(key, header);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == CHUNK) {
                flushChunk(false);
            }
            int part = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, from, chunk, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        byte[] sealed = cipher.seal(chunk, filled, number++, last);
        out.writeBoolean(last);
        out.writeInt(sealed.length);
        out.write(sealed);
        filled = 0;
    }

    /** Writes the last chunk, without which the stream is not valid. The stream below stays open. */
    void finish() throws IOException {
        flushChunk(true);
        out.flush();
    }
}
