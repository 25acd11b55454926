package org.fanzha.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** What the office keeps of what the clerk said in earlier batches. Nothing in it is guessed. */
public interface Memory {
    /** Of an office that was told nothing yet. */
    Memory NONE = new Memory() {
    };

    /** The last used first. */
    default List<Layout> layouts() {
        return List.of();
    }

    /** What a text of a field was said to mean, as {@link Meant#meant}; equal in canonical form is equal. */
    default Optional<String> meaning(Field<?> field, String written) {
        return Optional.empty();
    }

    /** Whether a row that names somebody as these values do was said to be this entry, or not to be it. */
    default Optional<Boolean> same(Values row, Entry entry) {
        return Optional.empty();
    }

    /**
     * A way of laying out a sheet that was settled by hand.
     *
     * @param headings all there were but mere numbers of rows, in canonical form
     * @param columns  for those that the clerk spoke of, the field they bring or that they bring none
     */
    record Layout(long id, Register register, Set<String> headings, Map<String, Optional<Field<?>>> columns) {
    }
}
