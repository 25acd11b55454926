package org.fanzha.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.fanzha.register.Code;

/** Bytes as they are unpacked: more than were allowed, or far more than were packed, end the file. */
final class GuardedStream extends FilterInputStream {
    private final long limit;
    private long count;

    GuardedStream(InputStream in, long packed, long most) {
        super(in);
        this.limit = Math.min(most, Math.max(Limits.UNSUSPICIOUS, packed * Limits.RATIO));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        counted(Math.max(0, n));
        return n;
    }

    private void counted(int n) {
        count += n;
        if (count > limit) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
    }
}
