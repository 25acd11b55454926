package org.fanzha.office;

import java.util.Optional;

/** Port: the office's settings by dotted key, such as {@code office.name}. */
public interface SettingStore {
    Optional<String> get(String key);

    /** Changes a setting, as an act of the log. */
    void put(String key, String value);

    /** Keeps how something was left on the screen, such as a table's columns: no act, so no line of the log. */
    void keep(String key, String value);
}
