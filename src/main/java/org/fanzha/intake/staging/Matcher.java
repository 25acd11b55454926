package org.fanzha.intake.staging;

import java.util.List;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * Finds the entry that a row speaks of, by the register's rule of sameness and by what was said of such a row before.
 * Two that fit are never settled.
 */
final class Matcher {
    private final Register register;
    private final Shelf shelf;
    private final UnitDirectory units;

    Matcher(Register register, Shelf shelf, UnitDirectory units) {
        this.register = register;
        this.shelf = shelf;
        this.units = units;
    }

    Match match(Values values) {
        if (register == Units.REGISTER) {
            return unit(values);
        }
        boolean keyless = true;
        for (KeyIndex key : shelf.keys()) {
            if (key.isComplete(values)) {
                keyless = false;
                List<Entry> found = notDenied(values, shelf.find(key, values));
                if (!found.isEmpty()) {
                    return named(values, found);
                }
            }
        }
        Match suspect = suspected(values, keyless);
        return suspect != null ? suspect : keyless ? equal(values) : new Match.None(false);
    }

    private Match named(Values values, List<Entry> found) {
        return found.size() == 1 ? new Match.One(found.getFirst()) : perhaps(values, found);
    }

    private Match perhaps(Values values, List<Entry> found) {
        List<Entry> said = found.stream().filter(entry -> shelf.same(values, entry).orElse(false)).toList();
        return said.size() == 1 ? new Match.Said(said.getFirst()) : new Match.Perhaps(said.isEmpty() ? found : said);
    }

    private List<Entry> notDenied(Values values, List<Entry> found) {
        return found.stream().filter(entry -> shelf.same(values, entry).orElse(true)).toList();
    }

    private Match suspected(Values values, boolean keyless) {
        boolean ofKeyless = register.sameness().onlyKeyless() && !keyless;
        for (KeyIndex suspicion : shelf.suspicions()) {
            List<Entry> found = suspicion.isComplete(values) ? notDenied(values, shelf.find(suspicion, values)) : List.of();
            List<Entry> asked = ofKeyless ? found.stream().filter(this::isKeyless).toList() : found;
            if (!asked.isEmpty()) {
                return perhaps(values, asked);
            }
        }
        return null;
    }

    /** Whether an entry lacks every key, so that a row that has one may still speak of it. */
    private boolean isKeyless(Entry entry) {
        return shelf.keys().stream().noneMatch(key -> key.isComplete(entry.values()));
    }

    private Match equal(Values values) {
        List<Entry> found = shelf.equal(values);
        return found.isEmpty() ? new Match.None(true) : new Match.One(found.getFirst());
    }

    /** A unit is the same by name or alias within its parent; where one side names no parent, by the only one. */
    private Match unit(Values values) {
        Link parent = values.orNull(Units.PARENT);
        List<Entry> named = notDenied(values, units.byName(values.show(Units.NAME)).stream().map(shelf::now).toList());
        List<Entry> within = named.stream().filter(u -> parent != null && parent.equals(u.orNull(Units.PARENT))).toList();
        if (!within.isEmpty()) {
            return named(values, within);
        }
        List<Entry> open = parent == null ? named : named.stream().filter(u -> u.orNull(Units.PARENT) == null).toList();
        return open.isEmpty() ? new Match.None(false) : named(values, open);
    }
}
