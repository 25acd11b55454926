package org.fanzha.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.intake.StagedBatch;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.TakeIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in files and folders as one batch. */
@Command(name = "import", description = "导入表格文件或文件夹，作为一批")
final class ImportCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "表里、表名、文件名都看不出月份时按这个月")
    private YearMonth month;

    @Option(names = "--received", paramLabel = "DATE", description = "收到日期，默认今天")
    private LocalDate received;

    @Option(names = "--received-from", paramLabel = "WHO",
            description = "公安等单位下发的名单：由谁下发，并确认可在本机保存（记入日志）")
    private String receivedFrom;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件或文件夹")
    private List<Path> paths;

    @Override
    public void run() {
        ledger.root().demandChineseNames();
        try (Office office = ledger.open()) {
            StagedBatch staged = office.takeIn().stage(paths,
                    new TakeIn.Choices(month, received, receivedFrom), Progress.NONE).withoutSheets();
            long number = office.takeIn().commit(staged, Progress.NONE);
            BatchReport report = new BatchReport(number, staged);
            if (json) {
                ledger.root().out.json(report.tree());
            } else {
                report.lines().forEach(ledger.root().out::line);
            }
        }
    }
}
