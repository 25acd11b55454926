package org.fanzha.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the built jar as a clerk's machine does: a process of its own, with the password in the environment. */
final class Program {
    static final String PASSWORD = "correct horse 云溪";
    private final Path scratch;
    private final Map<String, String> environment;

    Program(Path scratch) {
        this(scratch, Map.of("FANZHA_PASSWORD", PASSWORD, "LC_ALL", "C.UTF-8"));
    }

    Program(Path scratch, Map<String, String> environment) {
        this.scratch = scratch;
        this.environment = environment;
    }

    /** One finished run. */
    record Run(int exit, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException broken) {
                throw new UncheckedIOException(out + err, broken);
            }
        }
    }

    Run run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + scratch, "-jar", System.getProperty("program.jar")));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Path out = Files.createTempFile(scratch, "out", ".txt");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("DISPLAY"));
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
