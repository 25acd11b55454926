package org.fanzha.office.find;

/** How well a line fits what was typed, the best first. */
enum Fit {
    WHOLE_CELL, PART, SPELT_WHOLE, SPELT, NOT;

    static final Fit[] ALL = values();

    Fit orWorse(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
