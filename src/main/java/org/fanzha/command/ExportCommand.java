package org.fanzha.command;

import java.nio.file.Path;
import java.time.YearMonth;
import org.fanzha.office.Office;
import org.fanzha.office.Query;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a register as an Excel workbook, masked for whom it is; each export is logged. */
@Command(name = "export", description = "导出 Excel 台账")
final class ExportCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--register", required = true, paramLabel = "KEY", description = "台账，如 units、publicity")
    private String key;

    @Option(names = "--profile", defaultValue = "unit", converter = Registers.ProfileNamed.class,
            description = "internal、unit 或 public，默认 unit")
    private Profile profile;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "只导出这个月")
    private YearMonth month;

    @Option(names = "--out", required = true, paramLabel = "F.xlsx", description = "写到哪个文件")
    private Path out;

    @Override
    public void run() {
        Register register = Registers.named(key);
        try (Office office = ledger.open()) {
            int entries = office.export(register, Query.of(month), profile, out);
            ledger.root().out.line("已导出：" + out + "，" + register.title() + " " + entries + " 条");
        }
    }
}
