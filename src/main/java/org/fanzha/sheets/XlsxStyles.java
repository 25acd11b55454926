package org.fanzha.sheets;

import java.io.InputStream;
import java.util.BitSet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook's cells show a number as a day. */
final class XlsxStyles {
    private final BitSet dates = new BitSet();

    XlsxStyles() {
    }

    XlsxStyles(InputStream part) throws XMLStreamException {
        NumberFormats formats = new NumberFormats();
        boolean ofCells = false;
        int style = 0;
        XMLStreamReader xml = XmlParts.open(part);
        while (xml.hasNext()) {
            String element = XmlParts.nextElement(xml);
            if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            switch (element) {
                case "cellXfs" -> ofCells = true;
                case "numFmt" -> formats.put(id(xml), xml.getAttributeValue(null, "formatCode"));
                case "xf" -> style += ofCells ? note(style, id(xml), formats) : 0;
                case null, default -> { }
            }
        }
    }

    private int note(int style, int format, NumberFormats formats) {
        dates.set(style, formats.isDate(format));
        return 1;
    }

    private static int id(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    /** @param style as the cell gives it, or null */
    boolean isDate(String style) {
        return style != null && dates.get(Integer.parseInt(style));
    }
}
