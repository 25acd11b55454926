package org.fanzha.desktop.kit;

import java.time.Clock;

/** What every screen is handed besides the office. */
public record Tools(Runner runner, Choosers choosers, Navigator navigator, Clock clock, Theme theme) {
}
