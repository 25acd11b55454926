package org.fanzha.register;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an entry holds, asked by typed fields. Immutable; blank is absent, never an empty string.
 * One array slot a field, so that a hundred thousand of them fit in memory.
 */
public final class Values {
    private final Register register;
    private final Object[] slots;

    private Values(Register register, Object[] slots) {
        this.register = register;
        this.slots = slots;
    }

    public static Values none(Register register) {
        return new Values(register, new Object[register.fields().size()]);
    }

    /** @param slots one value or null a field, in the register's order; the array is taken over */
    public static Values ofSlots(Register register, Object... slots) {
        if (slots.length != register.fields().size()) {
            throw new IllegalArgumentException(register.key() + " has " + register.fields().size() + " fields");
        }
        return new Values(register, slots);
    }

    public Register register() {
        return register;
    }

    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(orNull(field));
    }

    /** @throws IllegalArgumentException where the field is of another register */
    @SuppressWarnings("unchecked")
    public <T> T orNull(Field<T> field) {
        return (T) slots[register.indexOf(field)];
    }

    public boolean has(Field<?> field) {
        return slots[register.indexOf(field)] != null;
    }

    public <T> Values with(Field<T> field, T value) {
        return withRaw(field, value);
    }

    /** As {@link #with}, where the compiler does not know the field's class; null takes the value away. */
    public Values withRaw(Field<?> field, Object value) {
        Object[] copy = slots.clone();
        copy[register.indexOf(field)] = value;
        return new Values(register, copy);
    }

    /** These values with every value that the other has laid over them; a blank never erases. */
    public Values overlaidBy(Values other) {
        Object[] copy = slots.clone();
        for (int i = 0; i < copy.length; i++) {
            if (other.slots[i] != null) {
                copy[i] = other.slots[i];
            }
        }
        return new Values(register, copy);
    }

    /** The fields whose values differ. */
    public List<Field<?>> differingFrom(Values other) {
        return register.fields().stream()
                .<Field<?>>map(f -> f)
                .filter(f -> !Objects.equals(orNull(f), other.orNull(f)))
                .toList();
    }

    /** The value as a person reads it, empty where there is none. */
    public String show(Field<?> field) {
        return field.showRaw(slots[register.indexOf(field)]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && values.register == register && Arrays.equals(values.slots, slots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }
}
