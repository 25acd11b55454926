package org.fanzha.intake.staging;

import java.util.List;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Entry;
import org.fanzha.register.Values;

/** Which entries a mended row may speak of, by the same rule that a sheet's rows are held against. */
public final class DraftMatch {
    private DraftMatch() {
    }

    public static List<Entry> find(Values values, Known known) {
        Shelf shelf = new Shelf(values.register(), known);
        return switch (new Matcher(values.register(), shelf, new UnitDirectory(known.all(Units.REGISTER))).match(values)) {
            case Match.None none -> List.of();
            case Match.One one -> List.of(one.entry());
            case Match.Said said -> List.of(said.entry());
            case Match.Perhaps perhaps -> perhaps.entries();
        };
    }
}
