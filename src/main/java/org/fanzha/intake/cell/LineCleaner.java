package org.fanzha.intake.cell;

import java.util.List;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Grade;

/** Plain text, kept as it is written but for invisible marks, and lists of such. */
final class LineCleaner implements Cleaner {
    @Override
    public Cleaned clean(RawCell cell) {
        return switch (cell.kind()) {
            case TEXT -> text(cell.text());
            case YES_NO -> Cleaned.normalised(Boolean.parseBoolean(cell.text()) ? "是" : "否");
            case MOMENT -> Cleaned.normalised(cell.text().replace('T', ' '));
            default -> Cleaned.exact(cell.text());
        };
    }

    private static Cleaned text(String written) {
        String tidy = Text.tidy(written);
        return Cleaned.asWritten(unquoted(tidy), written);
    }

    /** A quote before = + - @ was put there so that no spreadsheet runs the text as a formula. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(text.charAt(1)) >= 0
                ? text.substring(1) : text;
    }

    /** File names or people, several in one cell. */
    static Cleaned several(RawCell cell) {
        List<String> parts = List.of(Text.tidy(cell.text()).split("\\s*[;；、，,\\n]\\s*")).stream()
                .filter(part -> !part.isBlank()).toList();
        return parts.isEmpty() ? Cleaned.BLANK : Cleaned.graded(parts,
                parts.size() == 1 ? Grade.EXACT : Grade.NORMALISED);
    }
}
