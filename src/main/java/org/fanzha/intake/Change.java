package org.fanzha.intake;

import org.fanzha.register.Field;

/** What an update does to one field; null stands for no value. */
public record Change(Field<?> field, Object was, Object becomes) {
}
