package org.fanzha.desktop.kit;

import java.util.List;

/**
 * How the window looks: kept beside the ledger and not in it, since the door must look so before any ledger is open.
 *
 * @param percent size of type, one of {@link #STEPS}; 100 is 15 px
 */
public record Appearance(boolean dark, int percent) {
    public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);
    public static final Appearance FIRST = new Appearance(false, 100);
    private static final double PIXELS = 15;

    /** Where it is kept from one start to the next. */
    public interface Keeper {
        /** What is kept; {@link Appearance#FIRST} where nothing readable is. */
        Appearance load();

        /** @throws org.fanzha.office.Refusal {@code disk.read-only} */
        void save(Appearance appearance);
    }

    /** A size between two steps becomes the nearest one below. */
    public Appearance {
        int wanted = percent;
        percent = STEPS.stream().filter(step -> step <= wanted).reduce(STEPS.getFirst(), Math::max);
    }

    public Appearance inverted() {
        return new Appearance(!dark, percent);
    }

    public Appearance bigger() {
        return step(1);
    }

    public Appearance smaller() {
        return step(-1);
    }

    public Appearance at(int wanted) {
        return new Appearance(dark, wanted);
    }

    private Appearance step(int by) {
        int next = Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1);
        return at(STEPS.get(next));
    }

    double fontSize() {
        return PIXELS * percent / 100;
    }

    /** For windows that begin anew each time, such as a picture's. */
    public static Keeper notKept() {
        return new Keeper() {
            @Override
            public Appearance load() {
                return FIRST;
            }

            @Override
            public void save(Appearance appearance) {
                // Nothing is kept.
            }
        };
    }
}
