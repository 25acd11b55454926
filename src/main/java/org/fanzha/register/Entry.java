package org.fanzha.register;

import java.util.Optional;

/**
 * One kept line of a register. What wraps the values (id, version, source) is not a field.
 *
 * @param id      the ledger's own number within the register (编号), stable, never used twice
 * @param version grows by one with each change
 * @param source  what file last set a value; null where it was typed
 */
public record Entry(long id, int version, Values values, Source source) {
    public Register register() {
        return values.register();
    }

    public <T> Optional<T> get(Field<T> field) {
        return values.get(field);
    }

    public <T> T orNull(Field<T> field) {
        return values.orNull(field);
    }

    public String show(Field<?> field) {
        return values.show(field);
    }

    /** The entry as a link, named by its register's naming field. */
    public Link link() {
        return new Link(id, show(register().nameField()));
    }
}
