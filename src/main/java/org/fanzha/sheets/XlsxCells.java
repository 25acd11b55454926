package org.fanzha.sheets;

import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.FormulaError;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;

/** What one cell of a modern workbook holds; a formula holds what it came to when it was last saved. */
final class XlsxCells {
    private static final RawCell UNCALCULATED = new RawCell(Kind.ERROR, FormulaError.NA.getString());
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
        boolean isFormula = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = XmlParts.text(xml);
                    case "f" -> {
                        isFormula = true;
                        XmlParts.skip(xml);
                    }
                    case "is" -> inline = strings.item(xml);
                    default -> XmlParts.skip(xml);
                }
            }
        }
        if (inline != null) {
            return inline;
        }
        boolean isUncalculated = isFormula && value.isEmpty() && !"str".equals(type);
        // what the sheet would show is not known, and a blank would say that there is nothing
        return isUncalculated ? UNCALCULATED : value.isEmpty() && !"e".equals(type) ? null : value(type, value, date);
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
        return date ? pool.day(value, raw -> dated(raw.strip())) : pool.number(value, XlsxCells::numbered);
    }

    private static RawCell numbered(String raw) {
        return CellForms.number(raw).orElseGet(() -> new RawCell(Kind.ERROR, raw));
    }

    private RawCell dated(String value) {
        try {
            return CellForms.dated(Double.parseDouble(value), from1904);
        } catch (NumberFormatException noNumber) {
            return new RawCell(Kind.ERROR, value);
        }
    }}
