package org.fanzha.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 on which the n-th write, and every write after it, finds the disk full, until there is
 * room again. Forcing counts as writing.
 */
public final class FaultyDisk extends FilePathWrapper {
    static final String SCHEME = "faulty:";
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new FaultyDisk());
        room();
    }

    /** So many writes from now on succeed. */
    static void fullAfter(long writes) {
        LEFT.set(writes);
    }

    static void room() {
        LEFT.set(Long.MAX_VALUE);
    }

    /** Whether a write was refused since {@link #fullAfter}. */
    static boolean struck() {
        return LEFT.get() < 0;
    }

    static void write() throws IOException {
        if (LEFT.get() != Long.MAX_VALUE && LEFT.decrementAndGet() < 0) {
            throw new IOException("No space left on device");
        }
    }

    /** Files written by the program itself on the same disk. */
    static final class OwnFiles extends Disk {
        @Override
        void replace(java.nio.file.Path file, byte[] content) throws IOException {
            write();
            super.replace(file, content);
        }

        @Override
        void move(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
            write();
            super.move(from, to);
        }
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return base.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            FaultyDisk.write();
            return base.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            FaultyDisk.write();
            base.force(metaData);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
