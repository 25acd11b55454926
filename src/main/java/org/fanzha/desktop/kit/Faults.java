package org.fanzha.desktop.kit;

/** Where what nobody expected goes: it is logged once and shown with a code. Expected failures never come here. */
@FunctionalInterface
public interface Faults {
    void unexpected(Throwable fault);
}
