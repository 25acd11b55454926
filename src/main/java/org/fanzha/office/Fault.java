package org.fanzha.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An unexpected failure as it may be passed on: classes and lines of code only. Messages are left out, since they
 * may quote what a clerk typed.
 *
 * @param code    short enough to be read out on the telephone; the same fault has the same code
 * @param details for the log and for copying
 */
public record Fault(String code, String details) {
    private static final int LINES = 30;

    public static Fault of(Throwable thrown) {
        String details = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(5)
                .map(Fault::describe).collect(Collectors.joining("\n"));
        return new Fault(String.format(Locale.ROOT, "%06X", details.hashCode() & 0xFFFFFF), details);
    }

    private static String describe(Throwable thrown) {
        return thrown.getClass().getName() + Arrays.stream(thrown.getStackTrace()).limit(LINES)
                .map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
