package org.fanzha.command;

import java.util.List;
import java.util.Map;
import org.fanzha.office.BatchStore;
import org.fanzha.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Undoes a batch; entries edited since stay unless asked for. */
@Command(name = "undo", description = "撤销一批导入")
final class UndoCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--batch", paramLabel = "N", description = "批次号；不写时为最近一批有写入且未撤销的")
    private Long batch;

    @Option(names = "--also-edited", description = "后来改过的记录也一并撤销")
    private boolean alsoEdited;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        try (Office office = ledger.open()) {
            BatchStore.Undo undo = batch == null
                    ? office.takeIn().undoLast(alsoEdited) : office.takeIn().undo(batch, alsoEdited);
            print(undo);
        }
    }

    private void print(BatchStore.Undo undo) {
        Out out = ledger.root().out;
        if (json) {
            out.json(Tree.of("batch", undo.batch(), "removed", undo.removed().size(),
                    "reverted", undo.reverted().size(), "kept", keys(undo.kept())));
            return;
        }
        out.line("第 %d 批已撤销：移除 %d 条，恢复原值 %d 条，后来改过而保留 %d 条。".formatted(
                undo.batch(), undo.removed().size(), undo.reverted().size(), undo.kept().size()));
        undo.kept().forEach(key -> out.line("  保留：" + key.register().title() + " " + key.id() + " 号"));
    }

    private static List<Map<String, Object>> keys(List<BatchStore.EntryKey> keys) {
        return keys.stream().map(k -> Tree.of("register", k.register().key(), "id", k.id())).toList();
    }
}
