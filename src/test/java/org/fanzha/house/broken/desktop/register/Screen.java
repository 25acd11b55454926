package org.fanzha.house.broken.desktop.register;

/** The other half of a circle of packages. */
public final class Screen {
    org.fanzha.house.broken.desktop.bulletin.Screen other;
}
