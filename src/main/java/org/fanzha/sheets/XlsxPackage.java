package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.fanzha.register.Code;

/**
 * The zip a workbook lies in, opened by POI for its guards (doubled names, count, size and ratio of entries):
 * every part is unpacked once under them before the fast reader, which has none, sees the file.
 */
final class XlsxPackage implements AutoCloseable {
    private static final String SHEET = "worksheet+xml";
    private static final String STRINGS = "sharedStrings+xml";
    private static final String STYLES = "styles+xml";
    private static final String MAIN = ".main+xml";
    private static final Set<String> WORKBOOKS = Set.of("sheet", "template", "sheet.macroEnabled", "template.macroEnabled");
    private final OPCPackage zip;
    private final PackagePart workbook;
    private final Map<String, SheetTail> tails = new HashMap<>();
    private boolean styled;

    private XlsxPackage(OPCPackage zip) throws InvalidFormatException {
        this.zip = zip;
        this.workbook = workbook(zip);
    }

    /** Opens read-only: POI would otherwise write the sender's file anew when it is closed. */
    static XlsxPackage open(Path file) throws IOException, InvalidFormatException {
        ZipDirectory.check(file);
        OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            XlsxPackage opened = new XlsxPackage(zip);
            opened.unpackAll();
            return opened;
        } catch (InvalidFormatException | RuntimeException failure) {
            zip.revert();
            throw failure;
        }
    }

    private static PackagePart workbook(OPCPackage zip) throws InvalidFormatException {
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            PackageRelationship core = zip.getRelationshipsByType(type).getRelationship(0);
            if (core != null) {
                return checked(zip.getPart(core));
            }
        }
        throw new Unreadable(Code.FILE_KIND);
    }

    private static PackagePart checked(PackagePart main) {
        String type = main == null ? "" : main.getContentType();
        if (type.contains("wordprocessingml") || type.contains("presentationml")) {
            throw new Unreadable(Code.FILE_KIND);
        }
        if (type.contains("sheet.binary")) {
            throw new Unreadable(Code.FILE_FORMAT);
        }
        if (main == null || WORKBOOKS.stream().noneMatch(kind -> type.endsWith("." + kind + MAIN))) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return main;
    }

    private void unpackAll() throws InvalidFormatException {
        for (PackagePart part : zip.getParts()) {
            // POI has unpacked the properties already, and gives them to nobody else.
            if (!part.isRelationshipPart() && !part.getContentType().equals(ContentTypes.CORE_PROPERTIES_PART)) {
                unpack(part);
            }
        }
    }

    private void unpack(PackagePart part) {
        styled |= part.getContentType().endsWith(STYLES);
        try (InputStream in = part.getInputStream()) {
            if (part.getContentType().endsWith(SHEET)) {
                tails.put(part.getPartName().getName(), SheetTail.read(in));
            } else {
                drain(in, part.getContentType().endsWith(STRINGS) ? Limits.SHARED_STRINGS : Limits.PART);
            }
        } catch (IOException refused) {
            // POI tells its bombs from other faults by this text alone.
            boolean bomb = String.valueOf(refused.getMessage()).startsWith("Zip bomb");
            throw new Unreadable(bomb ? Code.FILE_TOO_BIG : Code.FILE_BROKEN, refused);
        }
    }

    private static void drain(InputStream in, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            sum += n;
            if (sum > limit) {
                throw new Unreadable(Code.FILE_TOO_BIG);
            }
        }
    }

    boolean isStyled() {
        return styled;
    }

    /** @param relationship by which the workbook names the sheet */
    SheetTail tail(String relationship) throws InvalidFormatException {
        PackageRelationship link = workbook.getRelationship(relationship);
        return link == null ? SheetTail.NONE : tails.getOrDefault(
                PackagingURIHelper.createPartName(link.getTargetURI()).getName(), SheetTail.NONE);
    }

    @Override
    public void close() {
        zip.revert();
    }
}
