package org.fanzha.desktop.register;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.ObservableListBase;

/** The chosen rows in ascending order, as a list of something about each; one change tells of all at once. */
abstract class ChosenRows<T> extends ObservableListBase<T> {
    private int[] rows = {};

    abstract T of(int row);

    int[] rows() {
        return rows;
    }

    boolean has(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /** @param next ascending, each once */
    void set(int[] next) {
        int[] before = rows;
        rows = next;
        beginChange();
        nextReplace(0, next.length, list(before));
        endChange();
    }

    private List<T> list(int[] some) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return of(some[index]);
            }

            @Override
            public int size() {
                return some.length;
            }
        };
    }

    @Override
    public T get(int index) {
        return of(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** These rows and those, ascending, each once. */
    static int[] union(int[] some, IntStream more) {
        return IntStream.concat(Arrays.stream(some), more).sorted().distinct().toArray();
    }
}
