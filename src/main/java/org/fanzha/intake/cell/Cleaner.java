package org.fanzha.intake.cell;

import org.fanzha.intake.RawCell;

/** Understands cells of one kind. Blank cells, errors and numbers that have lost digits never reach it. */
@FunctionalInterface
public interface Cleaner {
    Cleaned clean(RawCell cell);
}
