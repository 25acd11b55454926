package org.fanzha.sheets;

import java.util.Optional;

import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Profile;

/** What a profile may read of a value; empty where there is none or the profile leaves it out. */
@FunctionalInterface
interface Shown {
    Optional<String> shown(Field<?> field, Entry entry, Profile profile);
}
