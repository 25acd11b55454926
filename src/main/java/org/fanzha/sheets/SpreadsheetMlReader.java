package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** The workbook in one XML file that Excel 2003 wrote and many systems still hand out as {@code .xls}. */
final class SpreadsheetMlReader {
    private static final String SS = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";
    private final CellPool pool;
    private final RowCollector rows;
    private final List<RawSheet> sheets = new ArrayList<>();
    private String name;
    private boolean hidden;
    private List<Merge> merges;
    private List<String> margins;
    private BitSet hiddenColumns;
    private boolean hiddenRow;
    private int row;
    private int emptyBelow;
    private int column;
    private int at;
    private RawCell[] cells = new RawCell[64];
    private int width;

    SpreadsheetMlReader(CellPool pool, RowCollector rows) {
        this.pool = pool;
        this.rows = rows;
    }

    List<RawSheet> read(String text) throws XMLStreamException {
        XMLStreamReader xml = XmlParts.open(text);
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                begin(xml);
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            }
        }
        return sheets;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Worksheet" -> beginSheet(xml);
            case "Column" -> column(xml);
            case "Row" -> beginRow(xml);
            case "Cell" -> beginCell(xml);
            case "Data" -> put(xml);
            case "Comment", "Styles", "DocumentProperties" -> XmlParts.skip(xml);
            case "Visible" -> hidden = XmlParts.text(xml).startsWith("SheetHidden") || hidden;
            case "Header", "Footer" -> addMargin(xml.getAttributeValue(EXCEL, "Data"));
            default -> { }
        }
    }

    private void end(String element) {
        if (element.equals("Row")) {
            rows.add(row, hiddenRow, Arrays.copyOf(cells, width));
            Arrays.fill(cells, 0, width, null);
            row += emptyBelow;
        } else if (element.equals("Worksheet")) {
            List<RawRow> read = rows.sheet();
            sheets.add(new RawSheet(name, hidden, read, merges, margins, Areas.within(hiddenColumns, read)));
        }
    }

    private void beginSheet(XMLStreamReader xml) {
        name = xml.getAttributeValue(SS, "Name");
        hidden = false;
        merges = new ArrayList<>();
        margins = new ArrayList<>();
        hiddenColumns = new BitSet();
        row = 0;
        column = 0;
    }

    private void addMargin(String coded) {
        margins.addAll(coded == null ? List.of() : PageMargins.texts(coded));
    }

    private void column(XMLStreamReader xml) {
        int first = number(xml, "Index", column + 1);
        column = Math.min(Areas.COLUMNS, first + number(xml, "Span", 0));
        if (isHidden(xml)) {
            Areas.hide(hiddenColumns, first - 1, column - 1);
        }
    }

    private void beginRow(XMLStreamReader xml) {
        row = within(number(xml, "Index", row + 1), Areas.ROWS);
        hiddenRow = isHidden(xml);
        width = 0;
        column = 0;
        emptyBelow = number(xml, "Span", 0);
    }

    private void beginCell(XMLStreamReader xml) {
        column = within(number(xml, "Index", column + 1), Areas.COLUMNS);
        at = column - 1;
        int down = within(row + number(xml, "MergeDown", 0), Areas.ROWS);
        column = within(column + number(xml, "MergeAcross", 0), Areas.COLUMNS);
        if (column - 1 > at || down > row) {
            Areas.add(merges, new Merge(row, at, down, column - 1));
        }
    }

    private void put(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(SS, "Type");
        String text = XmlParts.text(xml);
        if (at >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
        }
        width = Math.max(width, at + 1);
        cells[at] = cell(type == null ? "String" : type, text);
    }

    private RawCell cell(String type, String text) {
        return switch (type) {
            case "Number" -> pool.number(text, raw -> CellForms.number(raw).orElseGet(() -> RawCell.text(raw)));
            case "DateTime" -> pool.day(text, raw -> CellForms.iso(raw.startsWith("1899-12-31T") ? raw.substring(11) : raw));
            case "Boolean" -> new RawCell(Kind.YES_NO, String.valueOf(text.equals("1")));
            case "Error" -> new RawCell(Kind.ERROR, text);
            default -> pool.text(text);
        };
    }

    private static boolean isHidden(XMLStreamReader xml) {
        return "1".equals(xml.getAttributeValue(SS, "Hidden"));
    }

    private static int number(XMLStreamReader xml, String attribute, int otherwise) {
        String value = xml.getAttributeValue(SS, attribute);
        return value == null ? otherwise : Math.clamp(Long.parseLong(value), 0, Areas.ROWS);
    }

    private static int within(int value, int most) {
        if (value < 1 || value > most) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return value;
    }
}
