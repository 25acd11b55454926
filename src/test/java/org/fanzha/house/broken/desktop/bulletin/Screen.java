package org.fanzha.house.broken.desktop.bulletin;

/** Breaks the screens: it knows another. */
public final class Screen {
    org.fanzha.house.broken.desktop.register.Screen other;
}
