package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.fanzha.intake.RawFile;
import org.fanzha.register.Code;

/** The files of a zip, each unpacked into memory alone, under the limits of a file and of all together; one reads one. */
final class Archive {
    /** What systems leave in archives unasked. */
    private static final Pattern UNMEANT = Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.[^/]*|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)");
    private final String name;
    private final BiFunction<Content, String, RawFile> reader;
    private final List<RawFile> files = new ArrayList<>();
    private long unpacked;
    private long cells;

    /** @param reader of one unpacked file and its name */
    Archive(String name, BiFunction<Content, String, RawFile> reader) {
        this.name = name;
        this.reader = reader;
    }

    List<RawFile> read(Path path) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String inner = name(entry);
                if (files.size() > Limits.ENTRIES) {
                    break;
                }
                if (!entry.isDirectory() && !UNMEANT.matcher(inner).matches()) {
                    files.add(file(zip, entry, name + "/" + inner));
                }
            }
        }
        return files;
    }

    private static String name(ZipArchiveEntry entry) {
        String name = entry.getGeneralPurposeBit().usesUTF8ForNames() ? entry.getName() : TextEncoding.name(entry.getRawName());
        return name.replace('\\', '/');
    }

    private RawFile file(ZipFile zip, ZipArchiveEntry entry, String full) {
        if (files.size() >= Limits.ENTRIES || unpacked > Limits.ARCHIVE || cells > Limits.CELLS) {
            return RawFile.refused(full, "", Code.ARCHIVE_TOO_BIG);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return RawFile.refused(full, "", Code.ARCHIVE_PASSWORD);
        }
        try (InputStream in = GuardedStream.of(zip, entry, Limits.FILE, n -> unpacked += n)) {
            Content content = Content.of(in.readAllBytes());
            RawFile read = isNested(content) ? RawFile.refused(full, content.sha256(), Code.ARCHIVE_WITHIN)
                    : reader.apply(content, full);
            cells += read.sheets().stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size()).sum();
            return read;
        } catch (Unreadable refused) {
            return RawFile.refused(full, "", refused.code());
        } catch (IOException | RuntimeException broken) {
            // the library answers a broken entry with an unchecked exception as well
            return RawFile.refused(full, "", Code.FILE_BROKEN);
        }
    }

    private static boolean isNested(Content content) {
        return FileMagic.valueOf(content.head()) == FileMagic.OOXML
                && isArchive(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes())));
    }

    /** Whether it is a zip of files, and neither a workbook nor a document nor broken. */
    static boolean isArchive(ZipFile.Builder file) {
        try (ZipFile zip = file.setIgnoreLocalFileHeader(true).get()) {
            return Stream.of("[Content_Types].xml", "mimetype").allMatch(part -> zip.getEntry(part) == null);
        } catch (IOException broken) {
            return false;
        }
    }
}
