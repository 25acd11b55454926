package org.fanzha.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fanzha.register.Code;

/**
 * A zip's table of contents, looked at before anything is unpacked. Without one POI would unpack the whole file
 * into memory on the chance, and two entries of one name let two readers see two different sheets.
 */
final class ZipDirectory {
    private ZipDirectory() {
    }

    /** @throws Unreadable where the file is cut short, or promises more than a workbook holds */
    static void check(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                unpacked += Math.max(0, entry.getSize());
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Unreadable(Code.FILE_BROKEN);
                }
                if (names.size() > Limits.ENTRIES || unpacked > Limits.UNPACKED) {
                    throw new Unreadable(Code.FILE_TOO_BIG);
                }
            }
        }
    }
}
