package org.fanzha.register;

import java.util.Objects;

/**
 * A pointer to an entry of another register, with the name it bears today. Two links are equal when they
 * point to the same entry: a renamed unit is still the same unit.
 */
public record Link(long id, String name) {
    public Link {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
