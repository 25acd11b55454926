package org.fanzha.ledger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads what {@link SealedOutput} wrote; gives out no byte of a chunk that is not what was sealed. */
final class SealedInput extends InputStream {
    private final DataInputStream in;
    private final ChunkCipher cipher;
    private byte[] chunk = new byte[0];
    private int position;
    private long number;
    private boolean last;

    SealedInput(InputStream in, byte[] key, byte[] header) {
        this.in = new DataInputStream(in);
        this.cipher = new ChunkCipher(key, header);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws Damage where the stream was changed or cut off */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (position == chunk.length) {
            if (last) {
                return -1;
            }
            nextChunk();
        }
        int part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, part);
        position += part;
        return part;
    }

    private void nextChunk() throws IOException {
        int flag = in.read();
        byte[] sealed = in.readNBytes(length(flag));
        last = flag == 1;
        chunk = cipher.open(sealed, number++, last).orElseThrow(() -> new Damage("a chunk was changed"));
        position = 0;
        if (last && in.read() >= 0) {
            throw new Damage("something follows the last chunk");
        }
    }

    private int length(int flag) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        int said = length.length < Integer.BYTES ? -1 : ByteBuffer.wrap(length).getInt();
        if (flag < 0 || flag > 1 || said < 0 || said > SealedOutput.CHUNK + 16) {
            throw new Damage("the stream was cut off or changed");
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
