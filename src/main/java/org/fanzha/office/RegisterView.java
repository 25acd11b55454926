package org.fanzha.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fanzha.office.find.Finding;
import org.fanzha.office.find.Finding.Found;
import org.fanzha.office.find.Lines;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * One register to be looked through: ids in order by what is wanted, entries a page at a time. Its lines are read from
 * the ledger when first asked for and kept as long as the register's stamp stands; what the office itself writes is
 * laid over them. Asked away from the window's thread.
 */
public final class RegisterView {
    /** More than the tallest screen shows. */
    private static final int FIRST = 100;
    private static final int PATIENCE = 3;

    private final Register register;
    private final EntryStore entries;
    private final AtomicReference<Standing> here = new AtomicReference<>();
    private final AtomicReference<Standing> bin = new AtomicReference<>();

    private record Standing(long stamp, Lines lines) {
    }

    RegisterView(Register register, EntryStore entries) {
        this.register = register;
        this.entries = entries;
    }

    /** The first rows, where they can be told before the lines are read; empty where {@link #find} must be asked. */
    public Optional<List<Entry>> first(Wanted wanted) {
        return stands(wanted.inBin()) || wanted.isFiltered() || !wanted.sorts().isEmpty() ? Optional.empty()
                : Optional.of(entries.list(register, new Query(null, "", wanted.inBin(), null, false, 0, FIRST)));
    }

    /** Reads the lines before they are asked for. */
    void readAhead() {
        lines(false);
    }

    private boolean stands(boolean inBin) {
        Standing standing = standing(inBin).get();
        return standing != null && standing.stamp == entries.stamp(register);
    }

    public Found find(Wanted wanted) {
        return Finding.find(register, lines(wanted.inBin()), wanted);
    }

    /** In the order of the ids; what is gone meanwhile is passed over. */
    public List<Entry> entries(List<Long> ids) {
        return entries.byIds(register, ids);
    }

    /** How often each cell of a column occurs, as shown in full; the bin left out. */
    public Map<String, Integer> cells(Field<?> field) {
        return lines(false).cells(field);
    }

    private AtomicReference<Standing> standing(boolean inBin) {
        return inBin ? bin : here;
    }

    private synchronized Lines lines(boolean inBin) {
        if (!stands(inBin)) {
            standing(inBin).set(read(inBin));
        }
        return standing(inBin).get().lines;
    }

    /** Read again where something was written meanwhile; under constant writing the last reading must do. */
    private Standing read(boolean inBin) {
        Standing standing = null;
        for (int i = 0; i < PATIENCE && (standing == null || standing.stamp != entries.stamp(register)); i++) {
            long stamp = entries.stamp(register);
            Lines.Builder lines = new Lines.Builder(register);
            entries.each(register, inBin, lines::add);
            standing = new Standing(stamp, lines.build());
        }
        return standing;
    }

    /**
     * Takes over what one act of the office did, where nothing else was done meanwhile.
     *
     * @param before the register's stamp before the act
     * @param inBin  where the entries are now
     */
    void touched(long before, Collection<Long> ids, boolean inBin) {
        long after = entries.stamp(register);
        if (after == before + 1 && (isOf(here, before) || isOf(bin, before))) {
            List<Entry> changed = entries.byIds(register, List.copyOf(ids));
            standing(inBin).updateAndGet(s -> s == null || s.stamp != before ? s : new Standing(after, s.lines.with(changed)));
            standing(!inBin).updateAndGet(s -> s == null || s.stamp != before ? s : new Standing(after, s.lines.without(ids)));
        }
    }

    private static boolean isOf(AtomicReference<Standing> standing, long stamp) {
        return standing.get() != null && standing.get().stamp == stamp;
    }
}
