package org.fanzha.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.fanzha.intake.RawCell;

/** The texts of a workbook, in runs of different looks or not, without the reading aids of Asian typefaces. */
final class XlsxStrings {
    private final CellPool pool;
    private final StringBuilder runs = new StringBuilder();

    XlsxStrings(CellPool pool) {
        this.pool = pool;
    }

    List<RawCell> shared(InputStream part) throws XMLStreamException {
        List<RawCell> texts = new ArrayList<>();
        XMLStreamReader xml = XmlParts.open(part);
        while (xml.hasNext()) {
            if ("si".equals(XmlParts.nextElement(xml))) {
                texts.add(item(xml));
            }
        }
        return texts;
    }

    /** The text of the element that has begun. */
    RawCell item(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isEndElement() && (xml.getLocalName().equals("si") || xml.getLocalName().equals("is"))) {
                break;
            }
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                XmlParts.skip(xml);
            } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                runs.append(XmlParts.text(xml));
            }
        }
        String text = runs.toString();
        runs.setLength(0);
        return pool.text(CellForms.unescaped(text));
    }
}
