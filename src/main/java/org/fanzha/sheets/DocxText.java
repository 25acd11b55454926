package org.fanzha.sheets;

import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a paragraph as they would be printed: nothing deleted, moved away or written twice. */
final class DocxText {
    private static final Map<String, String> SYMBOLS = Map.of("Wingdings FE", "☑", "Wingdings FC", "✓", "Wingdings FD", "☒",
            "Wingdings FB", "✗", "Wingdings A8", "□", "Wingdings 6F", "□", "Wingdings 2 52", "☑", "Wingdings 2 50", "✓",
            "Wingdings 2 53", "☒", "Wingdings 2 A3", "□");
    private static final String OTHER = "●";

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
            case "sym" -> mark(xml, text, symbol(XmlParts.attribute(xml, "font"), XmlParts.attribute(xml, "char")));
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

    /** 是☑否□ is often written with boxes that are letters of a typeface of signs; without them it would be 是否. */
    private static String symbol(String font, String code) {
        if (font == null || code == null || !font.startsWith("Wingdings")) {
            return OTHER;
        }
        return SYMBOLS.getOrDefault(font + " " + code.substring(Math.max(0, code.length() - 2)).toUpperCase(Locale.ROOT), OTHER);
    }

    private static void mark(XMLStreamReader xml, StringBuilder text, String mark) throws XMLStreamException {
        text.append(mark);
        XmlParts.skip(xml);
    }
}
