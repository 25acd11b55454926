package org.fanzha.command;

import java.util.concurrent.Callable;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Office;
import org.fanzha.office.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads every entry and holds it against its sum. Exit 3 where a fault is found. */
@Command(name = "verify", description = "逐条核对台账是否完好")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public Integer call() {
        try (Office office = ledger.open()) {
            Safe.Soundness soundness = office.safe().verify();
            print(soundness);
            return soundness.isSound() ? 0 : Fanzha.REFUSED;
        }
    }

    private void print(Safe.Soundness soundness) {
        Out out = ledger.root().out;
        if (json) {
            out.json(Tree.of("sound", soundness.isSound(), "entries", soundness.entries(), "faults", soundness.faults()));
            return;
        }
        Catalogue.REGISTERS.forEach(register -> out.line(
                register.title() + "：" + soundness.entries().getOrDefault(register.key(), 0) + " 条"));
        soundness.faults().forEach(out::line);
        out.line(soundness.isSound() ? "逐条核对，全部完好。" : "有问题，请从最近的备份恢复。");
    }
}
