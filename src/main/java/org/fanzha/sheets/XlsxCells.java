package org.fanzha.sheets;

import java.math.BigDecimal;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.FormulaError;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;

/** What one cell of a modern workbook holds; a formula holds what it came to when it was last saved. */
final class XlsxCells {
    private final CellPool pool;
    private final XlsxStrings strings;
    private final List<RawCell> shared;
    private final XlsxStyles styles;
    private final boolean from1904;

    XlsxCells(CellPool pool, XlsxStrings strings, List<RawCell> shared, XlsxStyles styles, boolean from1904) {
        this.pool = pool;
        this.strings = strings;
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @return null where the cell that has begun is empty */
    RawCell read(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        boolean date = styles.isDate(xml.getAttributeValue(null, "s"));
        RawCell inline = null;
        String value = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = XmlParts.text(xml);
                    case "is" -> inline = strings.item(xml);
                    default -> XmlParts.skip(xml);
                }
            }
        }
        return inline != null ? inline : value.isEmpty() && !"e".equals(type) ? null : value(type, value, date);
    }

    private RawCell value(String type, String value, boolean date) {
        return switch (type) {
            case null -> number(value, date);
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "str", "inlineStr" -> pool.text(CellForms.unescaped(value));
            case "b" -> new RawCell(Kind.YES_NO, String.valueOf(!value.equals("0") && !value.equalsIgnoreCase("false")));
            case "e" -> new RawCell(Kind.ERROR, value.isEmpty() ? FormulaError.VALUE.getString() : value);
            case "d" -> pool.day(value, CellForms::iso);
            default -> number(value, date);
        };
    }

    private RawCell number(String value, boolean date) {
        return date ? pool.day(value, raw -> dated(raw.strip())) : pool.number(value, raw -> plain(raw.strip()));
    }

    private RawCell dated(String value) {
        try {
            return CellForms.dated(Double.parseDouble(value), from1904);
        } catch (NumberFormatException noNumber) {
            return new RawCell(Kind.ERROR, value);
        }
    }

    private static RawCell plain(String value) {
        try {
            // as the same workbook in the old format has it: through the double that both hold
            return value.length() > 15 ? CellForms.number(Double.parseDouble(value)) : CellForms.number(new BigDecimal(value));
        } catch (NumberFormatException noNumber) {
            return new RawCell(Kind.ERROR, value);
        }
    }
}
