package org.fanzha.register;

/** For whom something is put out: the office itself, the units, or the public. */
public enum Profile { INTERNAL, UNIT, PUBLIC }
