package org.fanzha.office;

import java.util.Optional;

/** Port: the office's settings by dotted key, such as {@code office.name}. */
public interface SettingStore {
    Optional<String> get(String key);

    void put(String key, String value);
}
