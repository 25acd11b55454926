package org.fanzha.intake;

/**
 * A block, named so that what is said of it still finds it when its files are staged again.
 *
 * @param file  as {@link RawFile#name}
 * @param sheet its name; empty for text tables
 * @param row   the sheet row on which the block was found to begin, from 1, however it is drawn since; 0 for the one
 *              drawn by hand where none was found
 */
public record BlockAt(String file, String sheet, int row) {
}
