package org.fanzha.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * One typed column of a register, a constant that every reader shares: table, form, import, check, ledger,
 * Excel and masking. Fields are compared by identity.
 *
 * @param <T> the class of its values
 */
public final class Field<T> {
    private final String key;
    private final String title;
    private final FieldType<T> type;
    private final Traits traits;

    private record Traits(List<String> otherNames, List<String> roughNames, boolean required,
            Sensitivity sensitivity, Mask mask, String hint, String example) {
    }

    private Field(String key, String title, FieldType<T> type, Traits traits) {
        this.key = key;
        this.title = title;
        this.type = type;
        this.traits = traits;
    }

    /**
     * @param key   the column in the ledger: lower case, words joined by underscores, no SQL word
     * @param title the heading on screen, in Excel and in JSON, to the letter
     */
    public static <T> Field<T> of(String key, String title, FieldType<T> type) {
        return new Field<>(key, title, type,
                new Traits(List.of(), List.of(), false, Sensitivity.OPEN, Mask.NONE, "", ""));
    }

    private Field<T> with(Traits changed) {
        return new Field<>(key, title, type, changed);
    }

    /** Other headings under which sheets bring this field; they belong to this field of this register only. */
    public Field<T> alsoCalled(String... names) {
        return with(new Traits(join(traits.otherNames, names), traits.roughNames, traits.required,
                traits.sensitivity, traits.mask, traits.hint, traits.example));
    }

    /** Headings that mean nearly this field (人次 for 人数): understood, and graded as assumed. */
    public Field<T> roughlyCalled(String... names) {
        return with(new Traits(traits.otherNames, join(traits.roughNames, names), traits.required,
                traits.sensitivity, traits.mask, traits.hint, traits.example));
    }

    public Field<T> required() {
        return with(new Traits(traits.otherNames, traits.roughNames, true,
                traits.sensitivity, traits.mask, traits.hint, traits.example));
    }

    public Field<T> guarded(Sensitivity sensitivity, Mask mask) {
        return with(new Traits(traits.otherNames, traits.roughNames, traits.required,
                sensitivity, mask, traits.hint, traits.example));
    }

    /** What the form and the template say beside the field, and an example of a good value. */
    public Field<T> hint(String hint, String example) {
        return with(new Traits(traits.otherNames, traits.roughNames, traits.required,
                traits.sensitivity, traits.mask, hint, example));
    }

    private static List<String> join(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public FieldType<T> type() {
        return type;
    }

    public Look look() {
        return type.look();
    }

    /** Whether its values are entries of the register with this key. */
    public boolean pointsAt(String register) {
        return type.target().filter(register::equals).isPresent();
    }

    public List<String> otherNames() {
        return traits.otherNames;
    }

    public List<String> roughNames() {
        return traits.roughNames;
    }

    public boolean isRequired() {
        return traits.required;
    }

    public Sensitivity sensitivity() {
        return traits.sensitivity;
    }

    public Mask mask() {
        return traits.mask;
    }

    public String hint() {
        return traits.hint;
    }

    public String example() {
        return traits.example;
    }

    /** The value as a person reads it; the caller vouches that it came from this field. */
    @SuppressWarnings("unchecked")
    public String showRaw(Object value) {
        return value == null ? "" : type.show((T) value);
    }

    @SuppressWarnings("unchecked")
    public Object storeRaw(Object value) {
        return value == null ? null : type.store((T) value);
    }

    @SuppressWarnings("unchecked")
    public Object plainRaw(Object value) {
        return value == null ? null : type.plain((T) value);
    }

    @Override
    public String toString() {
        return title;
    }
}
