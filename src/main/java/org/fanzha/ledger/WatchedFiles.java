package org.fanzha.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The real file system, for H2, with a list of what H2 opened. Where H2 fails on a damaged file or a full disk it
 * leaves the file open and locked: the next look would find it in use, and Windows could not move it aside.
 * H2 makes the instances, so the list is one for the process.
 */
public final class WatchedFiles extends FilePathWrapper {
    static final String SCHEME = "watched:";
    private static final Map<FileChannel, Path> OPEN = new ConcurrentHashMap<>();

    static {
        FilePath.register(new WatchedFiles());
    }

    /** Makes H2 know the scheme. */
    static String scheme() {
        return SCHEME;
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        OPEN.put(channel, Path.of(plain(getBase().toString())));
        return channel;
    }

    /** The path below all schemes; a single letter before a colon is a Windows drive. */
    private static String plain(String name) {
        int colon = name.indexOf(':');
        return colon > 1 ? plain(name.substring(colon + 1)) : name;
    }

    /** Closes what H2 left open in a folder. Only for a folder in which nothing is in use. */
    static void closeLeft(Path folder) {
        for (Iterator<Map.Entry<FileChannel, Path>> open = OPEN.entrySet().iterator(); open.hasNext();) {
            Map.Entry<FileChannel, Path> file = open.next();
            if (folder.toAbsolutePath().equals(file.getValue().toAbsolutePath().getParent())) {
                open.remove();
                close(file.getKey());
            }
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
