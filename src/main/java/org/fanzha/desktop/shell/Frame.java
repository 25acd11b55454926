package org.fanzha.desktop.shell;

import java.time.Clock;
import java.util.Map;

import javafx.scene.input.KeyCombination;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;

/**
 * What the window lends to the screens in it.
 *
 * @param keys  the window's keys, which the screen at the front fills
 * @param lock  shows the lock instead of the office
 * @param house what only the window can do for the settings
 */
record Frame(Runner runner, Choosers choosers, Clock clock, Theme theme, Map<KeyCombination, Runnable> keys,
        Runnable lock, House house) {
}
