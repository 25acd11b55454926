package org.fanzha.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Which ledger, and the password to it: from a file, or from the environment, never from the command line. */
final class LedgerOptions {
    private static final String PASSWORD_VARIABLE = "FANZHA_PASSWORD";

    @ParentCommand
    private Fanzha root;

    @Option(names = "--ledger", required = true, paramLabel = "DIR", description = "台账文件夹")
    private Path folder;

    @Option(names = "--password-file", paramLabel = "FILE",
            description = "密码文件（第一行为密码）；不写时取环境变量 " + PASSWORD_VARIABLE)
    private Path passwordFile;

    Path folder() {
        return folder;
    }

    Fanzha root() {
        return root;
    }

    /** Opens the office; the caller closes it. */
    Office open() {
        return root.doorway.office(root.doorway.house().open(folder, password()));
    }

    /** @throws Refusal {@code password.missing} where neither file nor variable gives one */
    char[] password() {
        String password = passwordFile == null ? System.getenv(PASSWORD_VARIABLE) : firstLine();
        if (password == null || password.isEmpty()) {
            throw new Refusal(Code.PASSWORD_MISSING);
        }
        return password.toCharArray();
    }

    private String firstLine() {
        try {
            return text(Files.readAllBytes(passwordFile)).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Code.FILE_MISSING, passwordFile);
        }
    }

    /** UTF-8 with or without a mark, or UTF-16 with one, which is what PowerShell writes. */
    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
