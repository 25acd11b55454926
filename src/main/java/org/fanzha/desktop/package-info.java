/**
 * The window: one of two doors to the office. {@code shell} holds the window and alone knows the screens, each
 * screen has a package of its own and sees the others only through {@link org.fanzha.desktop.kit.Navigator},
 * {@code kit} is what they share. A screen shows, offers and asks; the work is the office's.
 */
package org.fanzha.desktop;
