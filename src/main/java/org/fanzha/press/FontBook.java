package org.fanzha.press;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.office.Press.FontUse;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/**
 * The faces of this machine by role, each read once and kept, since reading one takes longer than pressing a
 * paper. A character that its face lacks is taken from the first other face that has it.
 */
final class FontBook implements Glyphs {
    private static final String CARRIED = "/fonts/WenQuanZhengHei.ttf";
    private static final String CARRIED_FACE = "文泉驿正黑（程序自带）";
    /** How high ink stands above the baseline in a face that does not tell, in em: measured on Song faces. */
    private static final double USUAL_TOP = 0.85;
    /** The same for the dash beside a page number. */
    private static final double USUAL_DASH_TOP = 0.28;
    /** What printers set for a type they lack. */
    private static final int MISSING = '〓';
    private static final System.Logger LOG = System.getLogger(FontBook.class.getName());

    private final FontFinder finder;
    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
    private final Map<Path, FontProgram> programs = new HashMap<>();
    private Loaded carried;

    private record Loaded(String name, FontProgram program) {
    }

    FontBook(FontFinder finder) {
        this.finder = finder;
    }

    List<FontUse> uses() {
        List<FontUse> uses = new ArrayList<>();
        for (Face face : Face.values()) {
            uses.add(new FontUse(face.role(), face.wanted(), loaded(face).name()));
        }
        return uses;
    }

    /** The program that draws this character for this face: the face's own, or the first that has it. */
    synchronized FontProgram program(int codePoint, Face face) {
        FontProgram own = loaded(face).program();
        if (own.getGlyph(codePoint) != null) {
            return own;
        }
        for (Face other : List.of(Face.BODY, Face.HEI, Face.KAI)) {
            if (loaded(other).program().getGlyph(codePoint) != null) {
                return loaded(other).program();
            }
        }
        return carried().program().getGlyph(codePoint) == null ? own : carried().program();
    }

    /** The character itself, or 〓 where no face of this machine has it: a gap in a name must be seen. */
    int drawable(int codePoint, Face face) {
        return program(codePoint, face).getGlyph(codePoint) == null ? MISSING : codePoint;
    }

    @Override
    public double width(int codePoint, Face face) {
        Glyph glyph = program(codePoint, face).getGlyph(codePoint);
        return glyph == null ? 1 : glyph.getWidth() / 1000.0;
    }

    @Override
    public double top(int codePoint, Face face) {
        Glyph glyph = program(codePoint, face).getGlyph(codePoint);
        int[] box = glyph == null ? null : glyph.getBbox();
        if (box == null) {
            return codePoint == '—' ? USUAL_DASH_TOP : USUAL_TOP;
        }
        return box[3] / 1000.0;
    }

    private synchronized Loaded loaded(Face face) {
        return faces.computeIfAbsent(face, f -> f.files().stream().flatMap(file -> load(file).stream())
                .findFirst().orElseGet(this::carried));
    }

    /** Empty too where the file is no good or its maker forbids embedding: then the next face serves. */
    private Optional<Loaded> load(FontFile file) {
        return finder.find(file).flatMap(path -> program(path, file.index()))
                .map(program -> new Loaded(file.face(), program));
    }

    private Optional<FontProgram> program(Path path, int index) {
        try {
            FontProgram program = programs.computeIfAbsent(path, p -> read(p, index));
            return program.getFontNames().allowEmbedding() ? Optional.of(program) : Optional.empty();
        } catch (ITextException broken) {
            LOG.log(System.Logger.Level.WARNING, "unreadable font file {0}: {1}", path.getFileName(),
                    broken.getMessage());
            return Optional.empty();
        }
    }

    private static FontProgram read(Path path, int index) {
        try {
            return index < 0 ? FontProgramFactory.createFont(Files.readAllBytes(path), false)
                    : FontProgramFactory.createFont(Files.readAllBytes(path), index, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Loaded carried() {
        if (carried == null) {
            carried = new Loaded(CARRIED_FACE, readCarried());
        }
        return carried;
    }

    private static FontProgram readCarried() {
        try (InputStream font = FontBook.class.getResourceAsStream(CARRIED)) {
            if (font == null) {
                throw new Refusal(Code.FONT_NONE);
            }
            return FontProgramFactory.createFont(font.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
