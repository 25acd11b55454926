package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.fanzha.register.Code;

/** The parts of a modern workbook, found by POI; nothing outside the file is followed. */
final class XlsxPackage implements AutoCloseable {
    private static final String SHEET = "worksheet+xml";
    private static final String MAIN = ".main+xml";
    private static final Set<String> WORKBOOKS = Set.of("sheet", "template", "sheet.macroEnabled", "template.macroEnabled");
    private final OPCPackage zip;
    private final PackagePart workbook;

    private XlsxPackage(OPCPackage zip, PackagePart workbook) {
        this.zip = zip;
        this.workbook = workbook;
    }

    static XlsxPackage of(OPCPackage zip) {
        PackagePart main = main(zip);
        String type = main.getContentType();
        if (type.contains("sheet.binary")) {
            throw new Unreadable(Code.FILE_FORMAT);
        }
        if (WORKBOOKS.stream().noneMatch(kind -> type.endsWith("." + kind + MAIN))) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return new XlsxPackage(zip, main);
    }

    /** The part that all others hang on. */
    static PackagePart main(OPCPackage zip) {
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            PackageRelationship core = zip.getRelationshipsByType(type).getRelationship(0);
            PackagePart main = core == null ? null : zip.getPart(core);
            if (core != null) {
                return Optional.ofNullable(main).orElseThrow(() -> new Unreadable(Code.FILE_BROKEN));
            }
        }
        throw new Unreadable(Code.FILE_KIND);
    }

    InputStream workbook() throws IOException {
        return workbook.getInputStream();
    }

    /** @param kind the last word of the content's type, which strict and other workbooks share */
    Optional<InputStream> part(String kind) throws IOException, InvalidFormatException {
        for (PackageRelationship link : workbook.getRelationships()) {
            Optional<PackagePart> part = target(link).filter(p -> p.getContentType().endsWith("." + kind + "+xml"));
            if (part.isPresent()) {
                return Optional.of(part.get().getInputStream());
            }
        }
        return Optional.empty();
    }

    /** Empty where it is a chart or a sheet of macros. @param relationship by which the workbook names it */
    Optional<InputStream> sheet(String relationship) throws IOException, InvalidFormatException {
        PackageRelationship link = workbook.getRelationship(relationship);
        Optional<PackagePart> part = link == null ? Optional.empty() : target(link);
        if (part.isEmpty()) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        return part.get().getContentType().endsWith(SHEET) ? Optional.of(part.get().getInputStream()) : Optional.empty();
    }

    private Optional<PackagePart> target(PackageRelationship link) throws InvalidFormatException {
        return link.getTargetMode() == TargetMode.EXTERNAL ? Optional.empty()
                : Optional.ofNullable(zip.getPart(PackagingURIHelper.createPartName(link.getTargetURI())));
    }

    @Override
    public void close() {
        zip.revert();
    }
}
