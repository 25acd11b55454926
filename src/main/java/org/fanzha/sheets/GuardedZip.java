package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.fanzha.register.Code;

/**
 * A zip in memory whose table of contents was looked at before anything is unpacked, and whose entries are
 * unpacked under guard. Two entries of one name would let two readers see two different sheets.
 */
final class GuardedZip implements ZipEntrySource {
    private final ZipFile zip;
    private final ZipFileZipEntrySource entries;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    /** @throws Unreadable where the file is cut short, or promises more than a workbook holds */
    GuardedZip(byte[] bytes) throws IOException {
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).setIgnoreLocalFileHeader(true).get();
        this.entries = new ZipFileZipEntrySource(zip);
        check();
    }

    private void check() {
        long promised = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            promised += Math.max(0, entry.getSize());
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Unreadable(Code.FILE_BROKEN);
            }
            if (names.size() > Limits.ENTRIES || promised > Limits.UNPACKED) {
                throw new Unreadable(Code.FILE_TOO_BIG);
            }
        }
    }

    /** Unpacks all marked-up parts once, to see how much there is. @throws Unreadable {@code file.too-big} */
    void demandWithin(long most) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                try (InputStream in = getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (unpacked > most) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
    }

    /** Whether it is a package of a modern workbook or document. */
    boolean isPackage() {
        return names.contains("[content_types].xml");
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean whole = name.endsWith(".rels") || name.startsWith("[content_types]") || name.startsWith("docprops/");
        return GuardedStream.of(zip, entry, whole ? Limits.TREE : Limits.PART, this::count);
    }

    /** The table of contents may lie, and a part may be named many times over. */
    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > Limits.UNPACKED) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }
}
