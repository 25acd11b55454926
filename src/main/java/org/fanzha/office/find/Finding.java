package org.fanzha.office.find;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fanzha.register.Register;

/**
 * Answers what is wanted with ids in order: what was typed and is a whole cell first, then what contains it, then what
 * it spells; within each by the sorts, at last by id.
 */
public final class Finding {
    private Finding() {
    }

    /**
     * What fits.
     *
     * @param ids of the entries in order
     * @param all how many entries there are without any filter
     */
    public record Found(long[] ids, int all) {
        public int size() {
            return ids.length;
        }

        /** @return the row of an id, or -1 */
        public int indexOf(long id) {
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == id) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Found found && all == found.all && Arrays.equals(ids, found.ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }
    }

    public static Found find(Register register, Lines lines, Wanted wanted) {
        Words words = new Words(register, wanted.text());
        int[] places = lines.ordered(wanted);
        byte[] fits = fits(lines, wanted, words, filters(register, wanted.filters()));
        int[] starts = new int[Fit.ALL.length + 1];
        for (int place : places) {
            starts[fits[place] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        long[] ids = new long[starts[Fit.NOT.ordinal()]];
        for (int place : places) {
            if (fits[place] != Fit.NOT.ordinal()) {
                ids[starts[fits[place]]++] = lines.id(place);
            }
        }
        return new Found(ids, lines.size());
    }

    private static Predicate<String> filters(Register register, List<Filter> filters) {
        return filters.stream().map(filter -> CellFilter.of(register, filter)).reduce(line -> true, Predicate::and);
    }

    /** Lines are asked on all cores. All fit as whole cells, which is 0, where nothing is asked. */
    private static byte[] fits(Lines lines, Wanted wanted, Words words, Predicate<String> filters) {
        byte[] fits = new byte[lines.size()];
        Set<Long> only = wanted.only().orElse(null);
        if (only == null && words.isEmpty() && wanted.filters().isEmpty()) {
            return fits;
        }
        IntStream.range(0, fits.length).parallel().forEach(place -> {
            boolean candidate = (only == null || only.contains(lines.id(place))) && filters.test(lines.plain(place));
            fits[place] = (byte) (candidate ? words.fit(lines.plain(place)) : Fit.NOT).ordinal();
        });
        return fits;
    }
}
