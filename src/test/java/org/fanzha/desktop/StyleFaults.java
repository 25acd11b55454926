package org.fanzha.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX tells of styles it could not make sense of, from now until it is closed. */
public final class StyleFaults extends Handler implements AutoCloseable {
    private static final Logger OF_STYLES = Logger.getLogger("javafx.css");
    private final List<String> told = new CopyOnWriteArrayList<>();

    public StyleFaults() {
        OF_STYLES.addHandler(this);
    }

    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void publish(LogRecord fault) {
        told.add(fault.getMessage());
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        OF_STYLES.removeHandler(this);
    }
}
