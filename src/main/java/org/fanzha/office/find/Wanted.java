package org.fanzha.office.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanzha.register.Field;

/**
 * Which entries of a register are wanted, in what order.
 *
 * @param inBin   those in the recycle bin instead of the register's
 * @param text    the quick filter as typed, empty for none; {@link Words} says what it may hold
 * @param only    these ids alone, empty for all
 * @param sorts   the first decides; empty for the order of ids
 */
public record Wanted(boolean inBin, String text, List<Filter> filters, Optional<Set<Long>> only, List<Sort> sorts) {
    public static final Wanted ALL = new Wanted(false, "", List.of(), Optional.empty(), List.of());
    public static final Wanted BIN = ALL.inBin(true);

    /** Blank cells come last in either direction. */
    public record Sort(Field<?> field, boolean descending) {
    }

    public Wanted {
        text = text.strip();
        filters = List.copyOf(filters);
        only = only.map(Set::copyOf);
        sorts = List.copyOf(sorts);
    }

    public Wanted inBin(boolean bin) {
        return new Wanted(bin, text, filters, only, sorts);
    }

    public Wanted text(String typed) {
        return new Wanted(inBin, typed, filters, only, sorts);
    }

    public Wanted filters(List<Filter> all) {
        return new Wanted(inBin, text, all, only, sorts);
    }

    public Wanted only(Optional<Set<Long>> ids) {
        return new Wanted(inBin, text, filters, ids, sorts);
    }

    public Wanted sorts(List<Sort> all) {
        return new Wanted(inBin, text, filters, only, all);
    }

    /** Whether it leaves out any entry of the register, or of its bin. */
    public boolean isFiltered() {
        return !text.isEmpty() || !filters.isEmpty() || only.isPresent();
    }
}
