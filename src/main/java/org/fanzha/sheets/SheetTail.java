package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.intake.Merge;
import org.fanzha.register.Code;

/**
 * What follows the cells in a sheet's XML: merged areas and page headers. The fast reader knows neither, so the
 * bytes before are skipped without being parsed.
 */
record SheetTail(List<Merge> merges, List<String> margins) {
    static final SheetTail NONE = new SheetTail(List.of(), List.of());

    /** @param part a sheet's XML, read to its end */
    static SheetTail read(InputStream part) throws IOException {
        TagSkipper skipper = new TagSkipper(part);
        String prefix = skipper.skipPast("sheetData");
        if (prefix == null) {
            return NONE;
        }
        // The rest lacks its root's beginning; name spaces declared there are not needed.
        InputStream root = new ByteArrayInputStream(
                ("<" + prefix + "worksheet>").getBytes(StandardCharsets.UTF_8));
        try {
            return parse(factory().createXMLStreamReader(
                    new SequenceInputStream(root, skipper.rest()), StandardCharsets.UTF_8.name()));
        } catch (XMLStreamException broken) {
            throw new Unreadable(Code.FILE_BROKEN, broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static SheetTail parse(XMLStreamReader xml) throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        List<String> margins = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName().substring(xml.getLocalName().indexOf(':') + 1)) {
                case "mergeCell" -> add(merges, xml.getAttributeValue(null, "ref"));
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                        margins.addAll(PageMargins.texts(xml.getElementText()));
                default -> { }
            }
        }
        return new SheetTail(merges, margins);
    }

    private static void add(List<Merge> merges, String ref) {
        if (merges.size() == Limits.MERGES) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        merges.add(merge(CellRangeAddress.valueOf(ref)));
    }

    static Merge merge(CellRangeAddress area) {
        return new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
    }
}
