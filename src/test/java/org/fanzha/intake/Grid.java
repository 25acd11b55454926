package org.fanzha.intake;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.intake.RawCell.Kind;

/**
 * Sheets from text: one row a line, cells parted by {@code |}; a leading {@code #} makes a number cell,
 * {@code @} a day or moment cell, {@code !} an error cell. A line {@code ~n} leaves n rows without any cell.
 */
public final class Grid {
    private final String name;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();

    private Grid(String name) {
        this.name = name;
    }

    public static Grid sheet(String name, String text) {
        Grid grid = new Grid(name);
        int number = 0;
        for (String line : text.strip().split("\n", -1)) {
            String trimmed = line.strip();
            if (trimmed.startsWith("~")) {
                number += Integer.parseInt(trimmed.substring(1));
            } else {
                grid.rows.add(new RawRow(++number, false, cells(trimmed)));
            }
        }
        return grid;
    }

    private static List<RawCell> cells(String line) {
        List<RawCell> cells = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            cells.add(cell(part.strip()));
        }
        return cells;
    }

    public static RawCell cell(String part) {
        if (part.isEmpty()) {
            return RawCell.BLANK;
        }
        return switch (part.charAt(0)) {
            case '#' -> new RawCell(Kind.NUMBER, part.substring(1));
            case '@' -> new RawCell(part.contains("T") ? Kind.MOMENT : Kind.DAY, part.substring(1));
            case '!' -> new RawCell(Kind.ERROR, "#" + part.substring(1));
            case '?' -> new RawCell(Kind.YES_NO, part.substring(1));
            default -> RawCell.text(part.replace("\\n", "\n"));
        };
    }

    public Grid merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    public Grid margin(String text) {
        margins.add(text);
        return this;
    }

    public Grid row(int number, String line) {
        rows.add(new RawRow(number, false, cells(line)));
        return this;
    }

    public RawSheet sheet() {
        return new RawSheet(name, false, rows, merges, margins);
    }

    /** A file of sheets, its hash made of its name. */
    public static RawFile file(String name, Grid... sheets) {
        return RawFile.read(name, "sha-" + name, List.of(sheets).stream().map(Grid::sheet).toList());
    }
}
