package org.fanzha.intake.cell;

import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;

/**
 * Links to a unit. None is made up: an unknown name is invalid, with what it may mean beside it, and two that fit are
 * a question.
 */
final class UnitCleaner implements Cleaner {
    private final UnitDirectory units;
    private final boolean suggesting;

    /** @param suggesting whether an unknown name is held against those that are known */
    UnitCleaner(UnitDirectory units, boolean suggesting) {
        this.units = units;
        this.suggesting = suggesting;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        String written = Text.tidy(cell.text());
        UnitDirectory.Found found = units.find(written);
        return switch (found.units().size()) {
            case 0 -> unknown(written);
            case 1 -> Cleaned.graded(found.units().getFirst().link(), found.grade());
            default -> Cleaned.doubtful(Code.UNIT_SEVERAL, written, names(found.units()))
                    .withCandidates(found.units().stream().map(Entry::id).toList());
        };
    }

    private Cleaned unknown(String written) {
        List<UnitSuggestions.Suggestion> like = suggesting ? units.like(written) : List.of();
        return Cleaned.invalid(Code.UNIT_UNKNOWN, written, UnitSuggestions.sentence(like))
                .withCandidates(like.stream().map(s -> s.unit().id()).toList());
    }

    private static String names(List<Entry> units) {
        return units.stream().map(u -> u.show(Units.PARENT) + u.show(Units.NAME)).distinct()
                .collect(Collectors.joining("或"));
    }
}
