package org.fanzha.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Memory;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/** What was learned, read whole once for one staging: it is little. */
record H2Memory(List<Layout> layouts, Map<LearnedMeanings.Text, String> meanings,
        Map<Register, Map<String, Map<Long, Boolean>>> pairs) implements Memory {
    static Memory read(Handle handle, Map<String, RegisterTable> tables) {
        return new H2Memory(new LearnedLayouts(handle, tables).forStaging(), new LearnedMeanings(handle, tables).forStaging(),
                new LearnedPairs(handle, tables).forStaging());
    }

    @Override
    public Optional<String> meaning(Field<?> field, String written) {
        return meanings.isEmpty() ? Optional.empty() : Optional.ofNullable(meanings.get(LearnedMeanings.Text.of(field, written)));
    }

    @Override
    public Optional<Boolean> same(Values row, Entry entry) {
        Map<String, Map<Long, Boolean>> ofRegister = pairs.get(row.register());
        return ofRegister == null ? Optional.empty()
                : Optional.ofNullable(ofRegister.getOrDefault(LearnedPairs.words(row), Map.of()).get(entry.id()));
    }
}
