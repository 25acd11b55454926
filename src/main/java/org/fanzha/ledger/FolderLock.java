package org.fanzha.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** One program at a time: an operating system's lock, which dies with the process and never needs cleaning. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refusal {@code ledger.in-use} at once, without waiting; {@code disk.read-only} */
    static FolderLock take(LedgerFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Refusal(Code.LEDGER_IN_USE);
            }
            return new FolderLock(channel);
        } catch (IOException unwritable) {
            throw Faults.onDisk(unwritable, folder.root());
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisVeryProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
