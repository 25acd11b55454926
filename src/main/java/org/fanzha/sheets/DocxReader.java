package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/**
 * The tables of a Word document, each a sheet of its own. The lines right above a table are its title and stand in
 * rows up to 0, so that the table's own rows keep their numbers; all other lines, headers and footers are margins.
 */
final class DocxReader {
    private static final int TITLES = 5;
    /** A longer line is prose, not a title. */
    private static final int LONGEST_TITLE = 60;
    private final CellPool pool = new CellPool();
    private final RowCollector rows = new RowCollector();
    private final List<RawSheet> sheets = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** @throws Unreadable {@code file.kind} where the document holds no table */
    List<RawSheet> read(OPCPackage zip, PackagePart main) throws IOException, InvalidFormatException, XMLStreamException {
        Set<URI> read = new HashSet<>();
        for (PackageRelationship link : main.getRelationships()) {
            String type = link.getRelationshipType();
            if (link.getTargetMode() == TargetMode.INTERNAL && (type.endsWith("/header") || type.endsWith("/footer"))
                    && read.add(link.getTargetURI())) {
                margins(zip.getPart(PackagingURIHelper.createPartName(link.getTargetURI())));
            }
        }
        try (InputStream part = main.getInputStream()) {
            walk(XmlParts.open(part));
        }
        margins.addAll(lines);
        if (sheets.isEmpty()) {
            throw new Unreadable(Code.FILE_KIND);
        }
        return sheets.stream().map(s -> new RawSheet(s.name(), false, s.rows(), s.merges(), margins)).toList();
    }

    private void margins(PackagePart part) throws IOException, XMLStreamException {
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                XMLStreamReader xml = XmlParts.open(in);
                while (xml.hasNext()) {
                    if ("p".equals(XmlParts.nextElement(xml))) {
                        add(DocxText.paragraph(xml), margins);
                    }
                }
            }
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (XmlParts.nextElement(xml)) {
                case "p" -> add(DocxText.paragraph(xml), lines);
                case "tbl" -> table(xml);
                case null, default -> { }
            }
        }
    }

    private static void add(String text, List<String> lines) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }

    private void table(XMLStreamReader xml) throws XMLStreamException {
        int first = lines.size();
        while (first > 0 && lines.size() - first < TITLES && lines.get(first - 1).length() <= LONGEST_TITLE) {
            first--;
        }
        List<String> titles = lines.subList(first, lines.size());
        int number = 1 - titles.size();
        for (String title : titles) {
            rows.add(number++, false, pool.text(title));
        }
        margins.addAll(lines.subList(0, first));
        lines.clear();
        DocxTable table = new DocxTable(pool, rows);
        table.read(xml);
        List<RawRow> read = rows.sheet();
        sheets.add(new RawSheet("表" + (sheets.size() + 1), false, read, table.merges(), List.of()));
    }
}
