package org.fanzha.sheets;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a paragraph as they would be printed: nothing deleted, moved away or written twice. */
final class DocxText {
    private DocxText() {
    }

    /** Of the paragraph, cell or other element that has begun, up to its end; paragraphs within it are lines. */
    static String paragraph(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            xml.next();
            if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement() && !taken(xml, text)) {
                depth++;
            }
        }
        return text.toString();
    }

    /** @return whether the element was read to its end */
    static boolean taken(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(XmlParts.text(xml));
            case "tab", "ptab" -> mark(xml, text, " ");
            case "br", "cr" -> mark(xml, text, "\n");
            case "noBreakHyphen" -> mark(xml, text, "-");
            case "pPr", "rPr", "tblPr", "del", "moveFrom", "Fallback", "instrText" -> XmlParts.skip(xml);
            case "p" -> {
                text.append(text.isEmpty() ? "" : "\n");
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void mark(XMLStreamReader xml, StringBuilder text, String mark) throws XMLStreamException {
        text.append(mark);
        XmlParts.skip(xml);
    }
}
