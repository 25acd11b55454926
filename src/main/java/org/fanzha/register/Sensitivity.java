package org.fanzha.register;

/** How closely a value is guarded; {@code PERSONAL} is ° and {@code SENSITIVE} °° in the register list. */
public enum Sensitivity { OPEN, PERSONAL, SENSITIVE }
