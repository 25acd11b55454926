package org.fanzha.intake.staging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.given.TemplateAt;
import org.fanzha.intake.given.TemplateKey;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * What the rows of a returned template say beside their cells: which entry they show, or whom they are about. A cell
 * that came back as it went out says nothing, so that the entry keeps what it holds now. Of any other table it knows
 * nothing and changes nothing.
 */
final class TemplateRows {
    private final Optional<TemplateAt> template;
    private final Register register;
    private final Shelf shelf;
    private final Optional<Link> unit;

    TemplateRows(LaidOut table, Optional<Link> unit, Shelf shelf) {
        this.template = table.template();
        this.register = table.register();
        this.shelf = shelf;
        this.unit = unit;
    }

    private Optional<String> key(int row) {
        return template.flatMap(t -> t.rowKey(row));
    }

    private Optional<Entry> entry(int row) {
        return key(row).flatMap(TemplateKey::entryOf).flatMap(shelf::byId);
    }

    private boolean isGone(int row) {
        return key(row).flatMap(TemplateKey::entryOf).isPresent() && entry(row).isEmpty();
    }

    /** The row with what the village itself wrote; one whose entry is gone is read whole. */
    RawRow said(RawRow row) {
        return template.isEmpty() || isGone(row.number()) ? row : template.get().said(row);
    }

    /** Whether the entry of the row went to the bin meanwhile. @return empty where it did not; else whether the row was touched */
    Optional<Boolean> goneAndTouched(RawRow row) {
        return isGone(row.number()) ? Optional.of(!template.orElseThrow().isUntouched(row)) : Optional.empty();
    }

    /** Fills what the row leaves open: whom it is about, the template's unit, and all that the entry holds. */
    void fill(RowBuilder builder, int row) {
        key(row).flatMap(TemplateKey::personOf).flatMap(id -> shelf.other(KeyPeople.REGISTER, id)).ifPresent(person ->
                register.fields().stream().filter(f -> f.pointsAt(Fields.KEY_PEOPLE) && builder.isOpen(f))
                        .forEach(f -> builder.putIfBlank(f, person.link())));
        entry(row).ifPresent(entry -> register.fields().stream().filter(builder::isOpen)
                .forEach(f -> builder.putIfBlank(f, entry.orNull(f))));
        if (template.isPresent()) {
            register.unitField().filter(builder::isOpen).ifPresent(f -> unit.ifPresent(u -> builder.putIfBlank(f, u)));
        }
    }

    /** The entry that the row shows; where it now names somebody else, that is asked. Empty for a row that was added. */
    Optional<Match> match(int row, Values values) {
        return entry(row).map(entry -> {
            List<Entry> others = others(entry, values);
            return others.isEmpty() && isSame(entry, values) ? new Match.One(entry)
                    : new Match.Perhaps(Stream.concat(Stream.of(entry), others.stream()).toList());
        });
    }

    /** Entries that have a key which the row wrote over the one of its own. */
    private List<Entry> others(Entry entry, Values values) {
        return shelf.keys().stream().filter(key -> key.isComplete(values)).flatMap(key -> shelf.find(key, values).stream())
                .filter(found -> found.id() != entry.id()).distinct().toList();
    }

    /** The same by any of the keys, or the same words that would make one ask. */
    private boolean isSame(Entry entry, Values values) {
        List<List<Field<?>>> keys = register.sameness().keys().stream().filter(key -> key.stream().allMatch(entry.values()::has)).toList();
        List<List<Field<?>>> asked = keys.isEmpty() ? register.sameness().suspicions() : keys;
        return asked.isEmpty() || asked.stream().anyMatch(key -> key.stream()
                .allMatch(f -> Objects.equals(entry.orNull(f), values.orNull(f))));
    }

    /** Whether the entry's value is another than the one that was given out; empty where the row shows no entry. */
    Optional<Boolean> changedSince(int row, Field<?> field, Entry entry) {
        return key(row).filter(k -> TemplateKey.entryOf(k).isPresent()).map(k -> {
            String given = template.orElseThrow().key().given(k, field);
            return !given.equals(entry.show(field)) && !given.equals(Masking.shown(field, entry, Profile.UNIT).orElse(""));
        });
    }
}
