package org.fanzha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The real window over 100,000 activities and 20,000 people, in a process of its own with 400 MB of heap and no screen:
 * first screen of a register, keystrokes in the quick filter, scrolling, sorting, heap. Prints figures, tests nothing.
 * A busy machine shows in every one of them.
 */
public final class WindowBench {
    private WindowBench() {
    }

    /**
     * Options for the Java of the window, as for a recording, may be named in the property bench.options; those that
     * the environment gives to builds do not count.
     *
     * @param args the folder of the ledger to be made or used; target/bench-ledger where none is named
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/bench-ledger");
        BigLedger.make(folder);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        String options = System.getProperty("bench.options", "");
        command.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
        command.addAll(List.of(WindowBenchRun.class.getName(), folder.toString()));
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().remove("JAVA_TOOL_OPTIONS");
        System.exit(process.start().waitFor());
    }
}
