package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.layout.BlockFinder;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** A table from the clipboard, made ready to be staged: it bears the register's name, and headings in any case. */
final class PastedTable {
    static final String NAME = "粘贴板";
    /** Above the pasted rows, which keep their numbers. */
    private static final int ABOVE = 0;

    private PastedTable() {
    }

    /** @throws Refusal {@code paste.nothing} where nothing was pasted */
    static RawFile of(RawFile read, Register register, List<Field<?>> shown) {
        List<RawRow> rows = read.sheets().stream().flatMap(sheet -> sheet.rows().stream()).toList();
        if (rows.isEmpty() && read.refusal().isEmpty()) {
            throw new Refusal(Code.PASTE_NOTHING);
        }
        RawSheet sheet = sheet(register, rows);
        boolean headed = !BlockFinder.find(sheet).isEmpty();
        return new RawFile(read.name(), "", read.sha256(), List.of(headed ? sheet : sheet(register, headed(rows, shown))),
                read.refusal(), "");
    }

    private static RawSheet sheet(Register register, List<RawRow> rows) {
        return new RawSheet(register.title(), false, rows, List.of(), List.of());
    }

    private static List<RawRow> headed(List<RawRow> rows, List<Field<?>> shown) {
        List<RawRow> all = new ArrayList<>(rows);
        all.addFirst(new RawRow(ABOVE, false, shown.stream().map(field -> RawCell.text(field.title())).toList()));
        return all;
    }
}
