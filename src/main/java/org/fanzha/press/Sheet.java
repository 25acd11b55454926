package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;

/** One page as it fills. */
final class Sheet {
    private final List<Marking> markings = new ArrayList<>();

    void add(Marking marking) {
        markings.add(marking);
    }

    void addAll(List<? extends Marking> more, double down) {
        more.forEach(m -> markings.add(m.down(down)));
    }

    List<Marking> markings() {
        return List.copyOf(markings);
    }
}
