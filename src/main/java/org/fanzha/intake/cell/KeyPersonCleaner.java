package org.fanzha.intake.cell;

import java.util.List;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;

/**
 * Links to a key person. A number settles it; a name alone never does in a sheet, where the row waits with the
 * people of that name as candidates. In a form a name that one person bears is enough, for the clerk sees whom.
 */
final class KeyPersonCleaner implements Cleaner {
    private final PeopleDirectory people;
    private final boolean typed;

    KeyPersonCleaner(PeopleDirectory people, boolean typed) {
        this.people = people;
        this.typed = typed;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        String written = Text.tidy(cell.text());
        if (IdCleaner.isExponent(Text.compact(written))) {
            return Cleaned.damaged(Code.ID_DAMAGED);
        }
        List<Entry> numbered = numbered(written);
        if (numbered.size() == 1) {
            return Cleaned.exact(numbered.getFirst().link());
        }
        return numbered.isEmpty() ? named(written) : several(written, numbered);
    }

    /** By the whole text, or by the one word of it that is a number: 王五 50099919900101001X. */
    private List<Entry> numbered(String written) {
        List<Entry> whole = people.byNumber(written);
        return whole.isEmpty() ? List.of(written.split("[\\s（）()]+")).stream().filter(word -> !word.isEmpty())
                .flatMap(word -> people.byNumber(word).stream()).distinct().toList() : whole;
    }

    private Cleaned named(String written) {
        List<Entry> found = people.byName(written);
        if (found.isEmpty()) {
            return Cleaned.invalid(Code.PERSON_UNKNOWN, written);
        }
        if (found.size() == 1) {
            return typed ? Cleaned.exact(found.getFirst().link())
                    : Cleaned.doubtful(Code.SAME_PERHAPS, written).withCandidates(ids(found));
        }
        return several(written, found);
    }

    private static Cleaned several(String written, List<Entry> found) {
        return Cleaned.doubtful(Code.PERSON_SEVERAL, written).withCandidates(ids(found));
    }

    private static List<Long> ids(List<Entry> found) {
        return found.stream().map(Entry::id).toList();
    }
}
