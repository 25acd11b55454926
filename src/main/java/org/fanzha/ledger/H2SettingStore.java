package org.fanzha.ledger;

import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.SettingStore;

/** The office's settings. The log says which was changed, not to what. */
final class H2SettingStore implements SettingStore {
    private final Store store;

    H2SettingStore(Store store) {
        this.store = store;
    }

    @Override
    public Optional<String> get(String key) {
        return store.read(handle -> handle.createQuery("SELECT content FROM setting WHERE name = ?").bind(0, key)
                .mapTo(String.class).findOne());
    }

    @Override
    public void put(String key, String value) {
        store.write(new Act(Act.Kind.SETTING_CHANGED, key), acting -> acting.handle()
                .execute("MERGE INTO setting (name, content) KEY (name) VALUES (?, ?)", key, value));
    }
}
