package org.fanzha.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one definition of a kept list: its fields in order, when two rows are the same, which field names an
 * entry, which names its unit, which its month. Everything that handles the register reads this.
 */
public final class Register {
    private final String key;
    private final String title;
    private final List<Field<?>> fields;
    private final Map<Field<?>, Integer> positions = new IdentityHashMap<>();
    private final Traits traits;

    private record Traits(Sameness sameness, Field<?> name, Field<Link> unit, List<Field<?>> months,
            List<RowRule> rules, boolean sentByUnits, List<String> otherTitles, GivenForm form) {
    }

    private Register(String key, String title, List<Field<?>> fields, Traits traits) {
        this.key = key;
        this.title = title;
        this.fields = fields;
        this.traits = traits;
        for (Field<?> field : fields) {
            positions.put(field, positions.size());
        }
    }

    /** @param key the name of the table in the ledger and of the register on the command line */
    public static Register of(String key, String title, Field<?>... fields) {
        return new Register(key, title, List.of(fields),
                new Traits(Sameness.ALL_VALUES, fields[0], null, List.of(), List.of(), false, List.of(), null));
    }

    public Register same(Sameness sameness) {
        return new Register(key, title, fields, new Traits(sameness, traits.name, traits.unit, traits.months,
                traits.rules, traits.sentByUnits, traits.otherTitles, traits.form));
    }

    /** The field whose value stands for an entry in a sentence or a link. */
    public Register namedBy(Field<?> field) {
        return new Register(key, title, fields, new Traits(traits.sameness, field, traits.unit, traits.months,
                traits.rules, traits.sentByUnits, traits.otherTitles, traits.form));
    }

    /** The field that a unit found in the title or the file name fills. */
    public Register ofUnit(Field<Link> field) {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, field, traits.months,
                traits.rules, traits.sentByUnits, traits.otherTitles, traits.form));
    }

    /** The fields (day, month or moment) that put an entry in a month: the first that has a value does. */
    public Register inMonthOf(Field<?>... months) {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, traits.unit,
                List.of(months), traits.rules, traits.sentByUnits, traits.otherTitles, traits.form));
    }

    public Register checking(RowRule... rules) {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, traits.unit,
                traits.months, List.of(rules), traits.sentByUnits, traits.otherTitles, traits.form));
    }

    /** Units send such sheets each month: one taken in is entered as the unit's return. */
    public Register sentByUnits() {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, traits.unit,
                traits.months, traits.rules, true, traits.otherTitles, traits.form));
    }

    /** Words in a title, sheet or file name that speak for this register. */
    public Register alsoTitled(String... titles) {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, traits.unit,
                traits.months, traits.rules, traits.sentByUnits, List.of(titles), traits.form));
    }

    /** It is given out to units as a form of these columns. @param ended see {@link GivenForm} */
    public Register givenOut(GivenForm.Fill fill, Field<?> ended, Field<?>... columns) {
        return new Register(key, title, fields, new Traits(traits.sameness, traits.name, traits.unit, traits.months,
                traits.rules, traits.sentByUnits, traits.otherTitles, new GivenForm(fill, ended, List.of(columns))));
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    /** @throws IllegalArgumentException where the field is of another register */
    public int indexOf(Field<?> field) {
        Integer position = positions.get(field);
        if (position == null) {
            throw new IllegalArgumentException(key + " has no field " + field.key());
        }
        return position;
    }

    public Optional<Field<?>> fieldByKey(String fieldKey) {
        return fields.stream().<Field<?>>map(f -> f).filter(f -> f.key().equals(fieldKey)).findFirst();
    }

    public Optional<Field<?>> fieldByTitle(String fieldTitle) {
        return fields.stream().<Field<?>>map(f -> f).filter(f -> f.title().equals(fieldTitle)).findFirst();
    }

    public Sameness sameness() {
        return traits.sameness;
    }

    public Field<?> nameField() {
        return traits.name;
    }

    public Optional<Field<Link>> unitField() {
        return Optional.ofNullable(traits.unit);
    }

    public List<Field<?>> monthFields() {
        return traits.months;
    }

    public List<RowRule> rules() {
        return traits.rules;
    }

    public boolean isSentByUnits() {
        return traits.sentByUnits;
    }

    /** Empty where no unit is asked to keep it. */
    public Optional<GivenForm> form() {
        return Optional.ofNullable(traits.form);
    }

    public List<String> otherTitles() {
        return traits.otherTitles;
    }

    /** The month the values belong to; empty where the register has no month or the values no day. */
    public Optional<YearMonth> monthOf(Values values) {
        return traits.months.stream().map(values::orNull).filter(Objects::nonNull).findFirst()
                .flatMap(Register::month);
    }

    private static Optional<YearMonth> month(Object value) {
        return switch (value) {
            case YearMonth month -> Optional.of(month);
            case LocalDate day -> Optional.of(YearMonth.from(day));
            case LocalDateTime moment -> Optional.of(YearMonth.from(moment));
            default -> Optional.empty();
        };
    }

    public Stream<Field<?>> requiredFields() {
        return fields.stream().<Field<?>>map(f -> f).filter(Field::isRequired);
    }

    @Override
    public String toString() {
        return title;
    }
}
