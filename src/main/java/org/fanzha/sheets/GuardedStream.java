package org.fanzha.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.fanzha.register.Code;

/** Bytes as they are unpacked: more than were allowed, or far more than were packed, end the file. */
final class GuardedStream extends FilterInputStream {
    /** Other methods need libraries that are not at hand. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED.getCode(), ZipMethod.BZIP2.getCode());
    private final long limit;
    private final long sum;
    private final IntConsumer counter;
    private final Checksum read = new CRC32();
    private long count;

    /** @param sum what the bytes' checksum has to be; 0 where it is not known */
    private GuardedStream(InputStream in, long limit, long sum, IntConsumer counter) {
        super(in);
        this.limit = limit;
        this.sum = sum;
        this.counter = counter;
    }

    /** @param most how many bytes may come */
    static InputStream of(InputStream in, long most) {
        return new GuardedStream(in, most, 0, n -> { });
    }

    /**
     * An entry of a zip.
     *
     * @param counter told of the bytes as they come, so that whoever unpacks many entries knows of all together
     */
    static InputStream of(ZipFile zip, ZipArchiveEntry entry, long most, IntConsumer counter) throws IOException {
        if (!METHODS.contains(entry.getMethod())) {
            throw new Unreadable(Code.ARCHIVE_OTHER);
        }
        long plausible = Math.max(Limits.UNSUSPICIOUS, entry.getCompressedSize() * Limits.RATIO);
        return new GuardedStream(zip.getInputStream(entry), Math.min(most, plausible), Math.max(0, entry.getCrc()), counter);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n < 0) {
            demandSum();
        } else {
            read.update(buffer, offset, n);
            counted(n);
        }
        return n;
    }

    private void counted(int n) {
        count += n;
        counter.accept(n);
        if (count > limit) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
    }

    /** A byte that went wrong on the way would be another number in a cell. */
    private void demandSum() {
        if (sum != 0 && sum != read.getValue()) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
    }
}
