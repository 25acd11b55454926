package org.fanzha.command;

import java.nio.file.Path;
import org.fanzha.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an encrypted, verified backup. */
@Command(name = "backup", description = "备份台账（加密，并逐条核对）")
final class BackupCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--to", paramLabel = "DIR", description = "存放的文件夹；不写时存在台账文件夹内")
    private Path to;

    @Override
    public void run() {
        try (Office office = ledger.open()) {
            ledger.root().out.line("已备份：" + office.safe().backup(to));
        }
    }
}
