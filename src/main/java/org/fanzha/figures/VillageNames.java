package org.fanzha.figures;

import java.util.Collection;
import org.fanzha.register.Link;

/** Two units may bear one name under different parents; a figure's key may not. */
final class VillageNames {
    private VillageNames() {
    }

    /** @return the name for the first that bears it, and the name with the entry's number for every other */
    static String distinct(Link village, Collection<Link> all) {
        boolean first = all.stream().filter(other -> other.name().equals(village.name())).findFirst()
                .filter(village::equals).isPresent();
        return first ? village.name() : village.name() + "（" + village.id() + "）";
    }
}
