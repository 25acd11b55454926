package org.fanzha.command;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.office.Office;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists a register's entries in the order of their numbers; each listing is logged. */
@Command(name = "list", description = "列出一本台账")
final class ListCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--register", required = true, paramLabel = "KEY", description = "台账，如 units、publicity")
    private String key;

    @Option(names = "--profile", defaultValue = "internal", converter = Registers.ProfileNamed.class,
            description = "internal、unit 或 public，默认 internal")
    private Profile profile;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "只列这个月")
    private YearMonth month;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        Register register = Registers.named(key);
        try (Office office = ledger.open()) {
            List<Entry> entries = office.desk().listed(register, Query.of(month), profile);
            if (json) {
                ledger.root().out.json(entries.stream().map(this::tree).toList());
            } else {
                entries.forEach(e -> ledger.root().out.line(line(e)));
            }
        }
    }

    private Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = Tree.of("编号", entry.id());
        for (Field<?> field : entry.register().fields()) {
            Masking.plain(field, entry, profile).ifPresent(value -> tree.put(field.title(), value));
        }
        tree.put("来源", source(entry.source()));
        return tree;
    }

    static Map<String, Object> source(Source source) {
        return source == null ? null : Tree.of("batch", source.batch(), "file", source.file(),
                "sheet", source.sheet(), "row", source.row());
    }

    private String line(Entry entry) {
        return entry.id() + "\t" + entry.register().fields().stream()
                .map(field -> Masking.shown(field, entry, profile).orElse("").replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }
}
