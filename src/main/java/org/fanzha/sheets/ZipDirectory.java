package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int LONGEST_TYPE = 100;

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
            if (!names.contains("[content_types].xml")) {
                throw new Unreadable(isOpenDocument(zip) ? Code.FILE_FORMAT : Code.FILE_KIND);
            }
        }
    }

    /** Packages of OpenDocument name themselves in their first entry. */
    private static boolean isOpenDocument(ZipFile zip) throws IOException {
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).contains("opendocument.spreadsheet");
        }
    }
}
