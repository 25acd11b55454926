package org.fanzha.ledger;

import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.Setting;
import org.fanzha.office.SettingStore;
import org.jdbi.v3.core.Handle;

/** The office's settings. The log says which was changed, not to what. */
final class H2SettingStore implements SettingStore {
    private static final String MERGE = "MERGE INTO setting (name, content) KEY (name) VALUES (?, ?)";
    private final Store store;

    H2SettingStore(Store store) {
        this.store = store;
    }

    @Override
    public Optional<String> get(String key) {
        return store.read(handle -> kept(handle, key));
    }

    static Optional<String> kept(Handle handle, String key) {
        return handle.createQuery("SELECT content FROM setting WHERE name = ?").bind(0, key)
                .mapTo(String.class).findOne();
    }

    @Override
    public void put(String key, String value) {
        store.write(new Act(Act.Kind.SETTING_CHANGED, Setting.byKey(key).map(Setting::title).orElse(key)),
                acting -> acting.handle().execute(MERGE, key, value));
    }

    @Override
    public void keep(String key, String value) {
        store.quietly(handle -> handle.execute(MERGE, key, value));
    }
}
