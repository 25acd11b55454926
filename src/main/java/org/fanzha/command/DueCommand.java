package org.fanzha.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanzha.office.Dues;
import org.fanzha.office.Office;
import org.fanzha.plan.Due;
import org.fanzha.register.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is overdue, due or soon due: checks by risk, returns by the set day. */
@Command(name = "due", description = "列出逾期、到期和将到期的事项")
final class DueCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--on", paramLabel = "DATE", description = "按哪一天算，默认今天")
    private LocalDate on;

    @Option(names = "--profile", defaultValue = "unit", converter = Registers.ProfileNamed.class,
            description = "internal 显示全名，默认 unit")
    private Profile profile;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        try (Office office = ledger.open()) {
            List<Dues.Owed> owed = office.dues().on(on, profile);
            if (json) {
                ledger.root().out.json(owed.stream().map(DueCommand::tree).toList());
            } else {
                owed.forEach(o -> ledger.root().out.line(line(o)));
                ledger.root().out.line("共 " + owed.size() + " 项。");
            }
        }
    }

    private static Map<String, Object> tree(Dues.Owed owed) {
        Due due = owed.due();
        return Tree.of("rule", due.rule(), "unit", due.unit() == null ? null : due.unit().name(),
                "person", owed.person(), "due", due.due().toString(), "daysLate", due.daysLate(),
                "state", due.state().key());
    }

    private static String line(Dues.Owed owed) {
        Due due = owed.due();
        String what = owed.person() == null ? "报送月报" : "核查 " + owed.person();
        String unit = due.unit() == null ? "" : due.unit().name() + "：";
        return unit + what + "，应于 " + due.due() + switch (due.state()) {
            case OVERDUE -> "，已逾期 " + due.daysLate() + " 天";
            case DUE -> "，今天到期";
            case SOON -> "，将到期";
        };
    }
}
