package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** Every .xlsx and .xlsm, transitional or strict, large or small, each part read once from front to back. */
final class XlsxReader {
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final List<Listed> listed = new ArrayList<>();
    private boolean from1904;

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String relationship) {
    }

    List<RawSheet> read(OPCPackage opened) throws IOException, InvalidFormatException, XMLStreamException {
        try (XlsxPackage zip = XlsxPackage.of(opened)) {
            list(zip);
            XlsxStrings strings = new XlsxStrings(pool);
            Optional<InputStream> shared = zip.part("sharedStrings");
            List<RawCell> texts = shared.isPresent() ? strings.shared(shared.get()) : List.of();
            Optional<InputStream> styles = zip.part("styles");
            XlsxCells cells = new XlsxCells(pool, strings, texts, styles.isPresent() ? new XlsxStyles(styles.get()) : new XlsxStyles(),
                    from1904);
            List<RawSheet> sheets = new ArrayList<>();
            for (Listed sheet : listed) {
                sheets.add(sheet(sheet, zip, cells));
            }
            return sheets;
        }
    }

    private RawSheet sheet(Listed sheet, XlsxPackage zip, XlsxCells cells)
            throws IOException, InvalidFormatException, XMLStreamException {
        Optional<InputStream> part = zip.sheet(sheet.relationship());
        return part.isPresent() ? new XlsxSheet(rows, cells).read(part.get(), sheet.name(), sheet.hidden())
                : new RawSheet(sheet.name(), sheet.hidden(), List.of(), List.of(), List.of());
    }

    private void list(XlsxPackage zip) throws IOException, XMLStreamException {
        try (InputStream part = zip.workbook()) {
            XMLStreamReader xml = XmlParts.open(part);
            while (xml.hasNext()) {
                switch (XmlParts.nextElement(xml)) {
                    case "workbookPr" -> from1904 = XmlParts.isTrue(xml, "date1904");
                    case "sheet" -> listed.add(listed(xml));
                    case null, default -> { }
                }
                if (listed.size() > Limits.SHEETS) {
                    throw new Unreadable(Code.FILE_TOO_BIG);
                }
            }
        }
    }

    private static Listed listed(XMLStreamReader xml) {
        String state = xml.getAttributeValue(null, "state");
        String relationship = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i).endsWith("/relationships")) {
                relationship = xml.getAttributeValue(i);
            }
        }
        return new Listed(xml.getAttributeValue(null, "name"), state != null && !state.equals("visible"), relationship);
    }
}
