package org.fanzha.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The program's log: warnings to standard error, and a small rolling file for faults. Messages of exceptions
 * are left out, since a database or a parser likes to quote the value it stumbled over.
 */
final class Logs {
    private static final int FILE_SIZE = 1_000_000;
    private static final int FILES = 3;
    /** Chatter of libraries that says nothing to a clerk; kept alive here so that the levels stay set. */
    private static final Logger[] QUIET = {
        Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"),
        Logger.getLogger("org.flywaydb"), Logger.getLogger("javafx"), Logger.getLogger("com.itextpdf"),
        Logger.getLogger("org.apache.poi")};

    private Logs() {
    }

    /** Where the file cannot be written, the log goes to standard error alone. */
    static void start(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        for (Logger chatter : QUIET) {
            chatter.setLevel(Level.SEVERE);
        }
        root.addHandler(atLevel(new ConsoleHandler(), Level.WARNING));
        try {
            Files.createDirectories(folder);
            root.addHandler(atLevel(new FileHandler(folder.resolve("fanzha-%g.log").toString(), FILE_SIZE, FILES, true),
                    Level.INFO));
        } catch (IOException unwritable) {
            root.log(Level.WARNING, "no log file in {0}", folder);
        }
    }

    private static Handler atLevel(Handler handler, Level level) {
        handler.setLevel(level);
        handler.setFormatter(new WithoutQuotes());
        return handler;
    }

    /** One line a record; of an exception its classes and frames, not its messages. */
    static final class WithoutQuotes extends Formatter {
        @Override
        public String format(LogRecord entry) {
            StringBuilder text = new StringBuilder();
            text.append(entry.getInstant()).append(' ').append(entry.getLevel()).append(' ')
                    .append(entry.getLoggerName()).append(": ").append(formatMessage(entry)).append('\n');
            for (Throwable fault = entry.getThrown(); fault != null; fault = fault.getCause()) {
                text.append("  ").append(fault.getClass().getName()).append('\n');
                for (StackTraceElement frame : fault.getStackTrace()) {
                    text.append("    at ").append(frame).append('\n');
                }
            }
            return text.toString();
        }
    }
}
