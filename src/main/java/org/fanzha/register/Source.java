package org.fanzha.register;

/**
 * Where a value came from.
 *
 * @param file  the path below what was taken in, with {@code /}
 * @param sheet the sheet's name, empty for text tables
 * @param row   from 1, as the sheet or the text editor counts
 */
public record Source(long batch, String file, String sheet, int row) {
}
