package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** One table of a document; a table within a cell is that cell's text. */
final class DocxTable {
    private static final int COLUMNS = 1_024;
    private final CellPool pool;
    private final RowCollector rows;
    private final List<Merge> merges = new ArrayList<>();
    /** The areas that may still grow downwards, by their first column. */
    private final Map<Integer, Merge> growing = new HashMap<>();
    private final List<RawCell> cells = new ArrayList<>();
    private int row;
    private boolean hidden;

    /** What the cell being read says of itself. */
    private int across;
    private boolean begins;
    private boolean continues;

    DocxTable(CellPool pool, RowCollector rows) {
        this.pool = pool;
        this.rows = rows;
    }

    /** Reads the table that has begun, to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            xml.next();
            if (xml.isEndElement()) {
                depth--;
                endRow(xml.getLocalName());
            } else if (xml.isStartElement()) {
                depth += begin(xml) ? 0 : 1;
            }
        }
        growing.values().forEach(this::keep);
    }

    /** @return whether the element was read to its end */
    private boolean begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tr" -> {
                row++;
                hidden = false;
                cells.clear();
            }
            case "gridBefore" -> skipColumns(value(xml, 1));
            case "hidden" -> hidden = true;
            case "tc" -> {
                cell(xml);
                return true;
            }
            case "del", "moveFrom", "tblPr", "Fallback" -> {
                XmlParts.skip(xml);
                return true;
            }
            default -> { }
        }
        return false;
    }

    private void endRow(String element) {
        if (element.equals("tr")) {
            rows.add(row, hidden, cells.toArray(RawCell[]::new));
        }
    }

    private void skipColumns(int count) {
        if (cells.size() + count > COLUMNS) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        for (int i = 0; i < count; i++) {
            cells.add(null);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        across = 1;
        begins = false;
        continues = false;
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            xml.next();
            if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement()) {
                boolean within = depth > 1 && xml.getLocalName().equals("tcPr");
                if (within) {
                    // of a table within the cell
                    XmlParts.skip(xml);
                } else {
                    properties(xml);
                    depth += DocxText.taken(xml, text) ? 0 : 1;
                }
            }
        }
        int column = cells.size();
        skipColumns(across);
        cells.set(column, continues ? null : pool.text(text.toString().strip()));
        reach(column);
    }

    private void properties(XMLStreamReader xml) {
        if (xml.getLocalName().equals("gridSpan")) {
            across = Math.clamp(value(xml, 1), 1, COLUMNS);
        } else if (xml.getLocalName().equals("vMerge")) {
            begins = "restart".equals(XmlParts.attribute(xml, "val"));
            continues = !begins;
        }
    }

    private void reach(int column) {
        Merge above = growing.remove(column);
        if (continues && above != null) {
            growing.put(column, new Merge(above.firstRow(), above.firstColumn(), row, above.lastColumn()));
            return;
        }
        if (above != null) {
            keep(above);
        }
        Merge own = new Merge(row, column, row, column + across - 1);
        if (begins) {
            growing.put(column, own);
        } else {
            keep(own);
        }
    }

    private void keep(Merge merge) {
        if (merge.lastRow() > merge.firstRow() || merge.lastColumn() > merge.firstColumn()) {
            Areas.add(merges, merge);
        }
    }

    private static int value(XMLStreamReader xml, int otherwise) {
        String value = XmlParts.attribute(xml, "val");
        return value == null || !value.matches("\\d{1,5}") ? otherwise : Integer.parseInt(value);
    }

    List<Merge> merges() {
        return merges;
    }
}
