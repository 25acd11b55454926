package org.fanzha.sheets;

import java.util.Optional;

import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Mask;
import org.fanzha.register.Profile;

/** What a profile may read of a value; empty where there is none or the profile leaves it out. */
@FunctionalInterface
interface Shown {
    /** Outside the office nothing that has a mask: strict, until a finer rule is given. */
    Shown STRICTLY = (field, entry, profile) -> profile == Profile.INTERNAL || field.mask() == Mask.NONE
            ? Optional.of(entry.show(field)).filter(text -> !text.isEmpty()) : Optional.empty();

    Optional<String> shown(Field<?> field, Entry entry, Profile profile);
}
