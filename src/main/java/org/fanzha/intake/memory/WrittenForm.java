package org.fanzha.intake.memory;

import org.fanzha.intake.cell.Text;

/** The form in which headings and texts of cells are compared with what was said of them. */
public final class WrittenForm {
    private WrittenForm() {
    }

    /** Letters and digits alone; of a mere mark the mark itself. */
    public static String of(String written) {
        String canonical = Text.canonical(written);
        return canonical.isEmpty() ? Text.compact(written) : canonical;
    }
}
