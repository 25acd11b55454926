package org.fanzha.intake.staging;

import java.util.List;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Said;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Register;

/** A block whose register and columns are known, before any of its cells is read. @param said what the clerk said of it */
record LaidOut(RawFile file, RawSheet sheet, BlockAt at, Block block, Said said, Register register,
        List<Column> columns) {
    /** Where a row of it stands, as a sentence names it. */
    String place() {
        return "“" + file.name() + "”" + (sheet.name().isEmpty() ? "" : "的“" + sheet.name() + "”");
    }
}
