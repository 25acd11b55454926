package org.fanzha.office.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where each line's cell of one column stands among the column's cells: equal cells have one rank, blanks the last.
 * Kept, so that a column is sorted by its texts once and by whole numbers ever after.
 *
 * @param count of ranks, that of the blanks left out
 */
record Ranks(int[] ranks, int count) {
    /** @param cells of every line, empty for a blank one */
    static Ranks of(CellOrder order, String[] cells) {
        Map<String, Integer> rankOf = new HashMap<>();
        String[] distinct = order.sorted(List.copyOf(new HashSet<>(Arrays.asList(cells))));
        int count = 0;
        for (int i = 0; i < distinct.length && !distinct[i].isEmpty(); i++) {
            count += i > 0 && order.compare(distinct[i - 1], distinct[i]) != 0 ? 1 : 0;
            rankOf.put(distinct[i], count);
        }
        count = rankOf.isEmpty() ? 0 : count + 1;
        int blank = count;
        return new Ranks(Arrays.stream(cells).mapToInt(cell -> rankOf.getOrDefault(cell, blank)).toArray(), count);
    }

    /** Sorts places by rank and leaves equal ones as they stand. */
    int[] sort(int[] places, boolean descending) {
        int[] starts = new int[count + 2];
        for (int place : places) {
            starts[slot(place, descending) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[starts[slot(place, descending)]++] = place;
        }
        return sorted;
    }

    private int slot(int place, boolean descending) {
        int rank = ranks[place];
        return descending && rank < count ? count - 1 - rank : rank;
    }

    /**
     * After one line came or changed.
     *
     * @param cellAt gives the cell of a line by its place among the old lines
     * @param isNew  the line stands before the old one at its place
     */
    Ranks with(CellOrder order, IntFunction<String> cellAt, int place, String cell, boolean isNew) {
        int[] fresh = isNew ? inserted(place) : ranks.clone();
        if (cell.isEmpty()) {
            fresh[place] = count;
            return new Ranks(fresh, count);
        }
        int found = search(order, cellAt, cell);
        if (found >= 0) {
            fresh[place] = found;
            return new Ranks(fresh, count);
        }
        int rank = -found - 1;
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] += fresh[i] >= rank ? 1 : 0;
        }
        fresh[place] = rank;
        return new Ranks(fresh, count + 1);
    }

    /** One place of each rank; -1 for a rank that no line bears any more. */
    private int[] firstOfEach() {
        int[] first = new int[count];
        Arrays.fill(first, -1);
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] < count) {
                first[ranks[i]] = i;
            }
        }
        return first;
    }

    /** @return the rank of the cell, or, where none is equal, -1 less the rank before which it belongs */
    private int search(CellOrder order, IntFunction<String> cellAt, String cell) {
        int[] first = firstOfEach();
        int[] borne = IntStream.range(0, count).filter(rank -> first[rank] >= 0).toArray();
        int low = 0;
        int high = borne.length;
        while (low < high) {
            int middle = (low + high) / 2;
            int side = order.compare(cellAt.apply(first[borne[middle]]), cell);
            if (side == 0) {
                return borne[middle];
            }
            low = side < 0 ? middle + 1 : low;
            high = side < 0 ? high : middle;
        }
        return -1 - (low == borne.length ? count : borne[low]);
    }

    private int[] inserted(int place) {
        int[] fresh = new int[ranks.length + 1];
        System.arraycopy(ranks, 0, fresh, 0, place);
        System.arraycopy(ranks, place, fresh, place + 1, ranks.length - place);
        return fresh;
    }

    /** With the lines of these places alone. */
    Ranks only(int[] places) {
        return new Ranks(Arrays.stream(places).map(place -> ranks[place]).toArray(), count);
    }
}
