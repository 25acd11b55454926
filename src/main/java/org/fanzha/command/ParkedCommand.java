package org.fanzha.command;

import java.util.List;
import java.util.Map;
import org.fanzha.office.BatchStore.ParkedRow;
import org.fanzha.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the work list: parked rows that wait for an answer, which the window takes. */
@Command(name = "parked", description = "列出待办清单（待答复的行）")
final class ParkedCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        try (Office office = ledger.open()) {
            List<ParkedRow> rows = office.takeIn().parked();
            if (json) {
                ledger.root().out.json(rows.stream().map(ParkedCommand::tree).toList());
            } else {
                rows.forEach(this::print);
                ledger.root().out.line("共 " + rows.size() + " 行待答复。");
            }
        }
    }

    private static Map<String, Object> tree(ParkedRow row) {
        return Tree.of("register", row.register().key(), "来源", ListCommand.source(row.source()),
                "problems", row.problems().stream().map(BatchReport::problem).toList(),
                "candidates", row.candidates());
    }

    private void print(ParkedRow row) {
        ledger.root().out.line("第 %d 批 %s %s 第 %d 行（%s）".formatted(row.source().batch(), row.source().file(),
                row.source().sheet(), row.source().row(), row.register().title()));
        row.problems().forEach(p -> ledger.root().out.line(
                "  " + (p.heading().isEmpty() ? "" : p.heading() + "：") + p.problem().message()));
    }
}
