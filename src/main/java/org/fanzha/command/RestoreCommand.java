package org.fanzha.command;

import java.nio.file.Path;
import org.fanzha.office.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Restores a backup: into a side folder, verified, then in place of what was there, which is kept aside. */
@Command(name = "restore", description = "从备份恢复台账")
final class RestoreCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "备份文件")
    private Path from;

    @Override
    public void run() {
        Safe.Soundness restored = ledger.root().doorway.house().restore(from, ledger.folder(), ledger.password());
        int entries = restored.entries().values().stream().mapToInt(Integer::intValue).sum();
        ledger.root().out.line("已恢复：" + ledger.folder() + "，共 " + entries + " 条，逐条核对无误。");
    }
}
