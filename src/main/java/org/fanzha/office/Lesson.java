package org.fanzha.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.fanzha.intake.Meant;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Register;
import org.fanzha.register.Source;

/** One thing that the clerk said once and that is done by since, until it is forgotten. */
public sealed interface Lesson {
    /** The ledger's own number among lessons of its kind. */
    long id();

    LocalDateTime learned();

    Register register();

    /**
     * A way of laying out a sheet.
     *
     * @param used when a sheet laid out so was last taken in
     */
    record Layout(long id, LocalDateTime learned, LocalDateTime used, Register register, List<Column> columns)
            implements Lesson {
    }

    /** @param spoken whether the clerk said what it brings @param field null where it brings none */
    record Column(String heading, boolean spoken, Field<?> field) {
    }

    /** What a text means in a field. */
    record Meaning(long id, LocalDateTime learned, Register register, Field<?> field, String written, String meant)
            implements Lesson {
        /** Whether it is this that a table was read by, as a whole or as one of several words. */
        boolean tells(Meant reused) {
            boolean sameScope = field == reused.field() || field.look() == Look.LINK && reused.field().look() == Look.LINK;
            return sameScope && Stream.concat(Stream.of(reused.written()), Meanings.words(field, reused.written()).stream())
                    .map(Meanings::key).anyMatch(Meanings.key(written)::equals);
        }
    }

    /**
     * That a row is an entry, or is not.
     *
     * @param row   where the row stood when it was asked about
     * @param entry as it is today, also where it lies in the recycle bin
     */
    record Pair(long id, LocalDateTime learned, Register register, Source row, Entry entry, boolean same)
            implements Lesson {
    }
}
