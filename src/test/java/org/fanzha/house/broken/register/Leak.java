package org.fanzha.house.broken.register;

/** Breaks the arrows of its room: it knows the root. */
public final class Leak {
    org.fanzha.house.broken.app.Root root;
}
