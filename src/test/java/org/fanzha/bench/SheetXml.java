package org.fanzha.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written as plain XML into a zip: quick for a hundred thousand rows, and free to be hostile. */
public final class SheetXml {
    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final FileTime FIXED = FileTime.fromMillis(1_714_521_600_000L);

    /** Writes one part of the package. */
    @FunctionalInterface
    public interface Part {
        void write(Writer out) throws IOException;
    }

    private SheetXml() {
    }

    /** Style 1 of each sheet is a day, style 2 text. */
    public static final String STYLES = "<styleSheet xmlns=\"" + NS
            + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>";

    /** Wraps rows, and what may follow them, as a sheet. */
    public static Part sheet(Part rows, String tail) {
        return out -> {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + NS + "\"><sheetData>");
            rows.write(out);
            out.write("</sheetData>" + tail + "</worksheet>");
        };
    }

    /** @param strings the shared strings' part, or null where the sheet has none */
    public static void write(Path file, Part sheet, Part strings) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, Map.of("xl/worksheets/sheet1.xml", sheet), strings);
        }
    }

    private static void write(OutputStream out, Map<String, Part> sheets, Part strings) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", w -> w.write(types(strings != null)));
            part(zip, "_rels/.rels", w -> w.write(relations(relation("rId1", "officeDocument", "xl/workbook.xml"))));
            part(zip, "xl/workbook.xml", w -> w.write("<workbook xmlns=\"" + NS + "\" xmlns:r=\"" + REL
                    + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            part(zip, "xl/_rels/workbook.xml.rels", w -> w.write(relations(
                    relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
                            + (strings == null ? "" : relation("rId3", "sharedStrings", "sharedStrings.xml")))));
            part(zip, "xl/styles.xml", w -> w.write(STYLES));
            for (Map.Entry<String, Part> sheet : sheets.entrySet()) {
                part(zip, sheet.getKey(), sheet.getValue());
            }
            if (strings != null) {
                part(zip, "xl/sharedStrings.xml", w -> {
                    w.write("<sst xmlns=\"" + NS + "\">");
                    strings.write(w);
                    w.write("</sst>");
                });
            }
        }
    }

    public static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FIXED);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        part.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    private static String types(boolean strings) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
                + override("/xl/styles.xml", "styles")
                + (strings ? override("/xl/sharedStrings.xml", "sharedStrings") : "") + "</Types>";
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
