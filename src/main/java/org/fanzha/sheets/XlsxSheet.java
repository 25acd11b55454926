package org.fanzha.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** One sheet of a modern workbook; one object reads one sheet. Rows and cells may come without their names. */
final class XlsxSheet {
    private final RowCollector rows;
    private final XlsxCells cells;
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private RawCell[] buffer = new RawCell[64];
    private int lastRow;

    XlsxSheet(RowCollector rows, XlsxCells cells) {
        this.rows = rows;
        this.cells = cells;
    }

    RawSheet read(InputStream part, String name, boolean hidden) throws XMLStreamException {
        XMLStreamReader xml = XmlParts.open(part);
        while (xml.hasNext()) {
            switch (XmlParts.nextElement(xml)) {
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "mergeCell" -> Areas.add(merges, Areas.merge(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"))));
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                        margins.addAll(PageMargins.texts(XmlParts.text(xml)));
                case null, default -> { }
            }
        }
        List<RawRow> read = rows.sheet();
        return new RawSheet(name, hidden, read, merges, margins, Areas.within(hiddenColumns, read));
    }

    private void column(XMLStreamReader xml) {
        if (XmlParts.isTrue(xml, "hidden")) {
            Areas.hide(hiddenColumns, Integer.parseInt(xml.getAttributeValue(null, "min")) - 1,
                    Integer.parseInt(xml.getAttributeValue(null, "max")) - 1);
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        lastRow = number(xml.getAttributeValue(null, "r"));
        boolean hidden = XmlParts.isTrue(xml, "hidden");
        int end = 0;
        int last = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                last = column(xml.getAttributeValue(null, "r"), last + 1);
                end = Math.max(end, last + 1);
                put(last, cells.read(xml));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                XmlParts.skip(xml);
            }
        }
        rows.add(lastRow, hidden, Arrays.copyOf(buffer, end));
        Arrays.fill(buffer, 0, end, null);
    }

    private int number(String named) {
        int number = named == null ? 0 : Integer.parseInt(named);
        int row = number < 1 ? lastRow + 1 : number;
        if (row > Areas.ROWS) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return row;
    }

    private void put(int column, RawCell cell) {
        if (column >= buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(Areas.COLUMNS, Math.max(column + 1, buffer.length * 2)));
        }
        buffer[column] = cell;
    }

    /** @param name such as {@code AB12}, or null where cells are merely counted */
    private static int column(String name, int next) {
        int column = 0;
        for (int i = 0; name != null && i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
            if (column > Areas.COLUMNS || column < 1) {
                throw new Unreadable(Code.FILE_BROKEN);
            }
        }
        if (column == 0 && next >= Areas.COLUMNS) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return column == 0 ? next : column - 1;
    }
}
