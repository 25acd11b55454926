package org.fanzha.intake.cell;

/**
 * What stands around a table and dates its cells: the year and the month that title, sheet, file or folder name.
 *
 * @param year  null where none is in sight; the machine's own year is never taken
 * @param month 1 to 12, or null
 * @param from  where the year was read, as a sentence names it
 */
public record Frame(Integer year, Integer month, String from) {
    public static final Frame NONE = new Frame(null, null, "");
}
