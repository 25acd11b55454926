package org.fanzha.desktop.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Whether a window can be opened on this machine at all, asked before JavaFX answers with a stack trace. */
public final class Display {
    private record Library(String file, String packageName) {
    }

    private static final Library PANGO = new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final Library GTK = new Library("libgtk-3.so.0", "libgtk-3-0");

    private Display() {
    }

    /** Whether there is a screen to draw on; Windows and macOS always have one. */
    public static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        return !isLinux(system) || List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    /** For a window that is drawn in memory only. @throws Refusal {@code library.missing} */
    public static void demandHeadlessLibraries() {
        demand(List.of(PANGO));
    }

    /** For a window on a screen. @throws Refusal {@code library.missing} */
    static void demandLibraries() {
        demand(List.of(PANGO, GTK));
    }

    private static void demand(List<Library> libraries) {
        if (!isLinux(System.getProperty("os.name", ""))) {
            return;
        }
        libraries.stream().filter(library -> !isLoadable(library.file)).findFirst().ifPresent(library -> {
            throw new Refusal(Code.LIBRARY_MISSING, library.packageName);
        });
    }

    private static boolean isLinux(String system) {
        return system.toLowerCase(Locale.ROOT).contains("linux");
    }

    @SuppressWarnings("restricted")
    private static boolean isLoadable(String file) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }
}
