package org.fanzha.sheets;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/**
 * How much a file may make this program hold: a village sends a few hundred rows, a year's register has
 * 100,000 rows of 12 columns, and all of it must fit a heap of 512 MB beside the rest of the program.
 */
final class Limits {
    /** Bytes on disk of any one file; the year's register takes 11 MB. */
    static final long FILE = 64L << 20;
    /** Bytes on disk of a workbook that is a zip. */
    static final long ZIPPED = FILE;
    /** Bytes on disk of an old workbook, which is held whole as objects. */
    static final long XLS = 24L << 20;
    static final long TEXT = 48L << 20;
    static final long PAGE = 24L << 20;
    /** Marks in a web page, which is held whole as a tree: 12,000 rows of 15 columns. */
    static final long MARKS = 400_000;
    /** Bytes of one part unpacked; the year's register takes 60 MB. */
    static final long PART = 256L << 20;
    /** Bytes of a part that POI holds whole as a tree: the lists of parts and links, the properties. */
    static final long TREE = 2L << 20;
    /** Bytes of all parts unpacked, as the zip's table of contents gives them. */
    static final long UNPACKED = 512L << 20;
    /** The shared strings are held whole. */
    static final long SHARED_STRINGS = 64L << 20;
    /** Cells that hold something, in one file. */
    static final int CELLS = 3_000_000;
    /** Places up to the last cell of each row, empty ones included, in one file. */
    static final int PLACES = 12_000_000;
    /** Bytes of all files of an archive, unpacked. */
    static final long ARCHIVE = 1L << 30;
    static final int MERGES = 100_000;
    static final int ENTRIES = 5_000;
    /** Sheets of one file; a document has one for each table. */
    static final int SHEETS = 5_000;
    /** Characters in all cells, repeated texts counted each time: whoever reads on looks at each of them. */
    static final long WRITTEN = 32L << 20;
    /** Characters of different texts in one file, which are held whole. */
    static final long LETTERS = 48L << 20;
    /** Packed to unpacked: a sheet of nothing but repeated cells comes to 1 : 60, a bomb to 1 : 1000. */
    static final long RATIO = 100;
    /** Bytes that may be unpacked whatever the ratio. */
    static final long UNSUSPICIOUS = 1L << 20;
    private static final int RECORD = 32 << 20;

    private Limits() {
    }

    /** POI keeps its limits in statics; they are set once, on purpose, before the first file is opened. */
    static void impose() {
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMaxFileCount(ENTRIES);
        ZipSecureFile.setMinInflateRatio(1.0 / RATIO);
        IOUtils.setMaxByteArrayInitSize(RECORD);
    }
}
