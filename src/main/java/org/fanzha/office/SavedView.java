package org.fanzha.office;

import java.util.List;
import org.fanzha.office.find.Filter;
import org.fanzha.office.find.Wanted;

/** A way to look at a register that was given a name: what is filtered, in what order, by which columns. */
public record SavedView(String name, String text, List<Filter> filters, List<Wanted.Sort> sorts, ColumnLayout columns) {
    public static SavedView of(String name, Wanted wanted, ColumnLayout columns) {
        return new SavedView(name.strip(), wanted.text(), wanted.filters(), wanted.sorts(), columns);
    }

    public SavedView named(String other) {
        return new SavedView(other.strip(), text, filters, sorts, columns);
    }

    /** What the view asks for, in the register or in its bin. */
    public Wanted wanted(boolean inBin) {
        return Wanted.ALL.inBin(inBin).text(text).filters(filters).sorts(sorts);
    }
}
