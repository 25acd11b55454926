package org.fanzha.catalogue;

import java.util.List;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** The registers there are, in the order in which a batch takes them in: what others point at comes first. */
public final class Catalogue {
    public static final List<Register> REGISTERS = List.of(
            Units.REGISTER, Contacts.REGISTER, KeyPeople.REGISTER,
            Publicity.REGISTER, Checks.REGISTER, Cases.REGISTER, Returns.REGISTER);

    private Catalogue() {
    }

    public static Optional<Register> byKey(String key) {
        return REGISTERS.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The register that a field points at; empty for a field that is no link. */
    public static Optional<Register> target(Field<?> field) {
        return field.type().target().flatMap(Catalogue::byKey);
    }
}
