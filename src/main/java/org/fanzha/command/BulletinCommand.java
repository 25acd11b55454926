package org.fanzha.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.fanzha.figures.Figure;
import org.fanzha.office.Bulletins;
import org.fanzha.office.Office;
import org.fanzha.office.Press.FontUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws up a month's bulletin as PDF and Word; a published month comes back as it was published. */
@Command(name = "bulletin", description = "生成月度通报（PDF、Word）")
final class BulletinCommand implements Runnable {
    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "哪个月")
    private YearMonth month;

    @Option(names = "--number", defaultValue = "", paramLabel = "TEXT", description = "发文字号，如“云反诈办〔2024〕5号”")
    private String number;

    @Option(names = "--date", paramLabel = "DATE", description = "成文日期，默认今天")
    private LocalDate date;

    @Option(names = "--out", required = true, paramLabel = "F.pdf", description = "PDF 写到哪里")
    private Path pdf;

    @Option(names = "--docx", paramLabel = "F.docx", description = "Word 写到哪里")
    private Path word;

    @Option(names = "--publish", description = "发布：页面、数字和记录编号从此固定")
    private boolean publish;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        try (Office office = ledger.open()) {
            Bulletins.Drawn drawn = office.bulletins().draw(month, number, date);
            if (publish && !drawn.isPublished()) {
                office.bulletins().publish(drawn);
            }
            office.bulletins().save(drawn, pdf, word);
            if (json) {
                ledger.root().out.json(tree(drawn));
            } else {
                print(drawn);
            }
        }
    }

    private static Map<String, Object> tree(Bulletins.Drawn drawn) {
        return Tree.of("month", drawn.month().toString(),
                "figures", drawn.figures().stream().map(BulletinCommand::tree).toList(),
                "fonts", drawn.fonts().stream().map(BulletinCommand::tree).toList(), "pages", drawn.pages());
    }

    private static Map<String, Object> tree(Figure figure) {
        return Tree.of("key", figure.key(), "value", figure.value(), "text", figure.text(),
                "entries", figure.entries().size());
    }

    private static Map<String, Object> tree(FontUse font) {
        return Tree.of("role", font.role(), "wanted", font.wanted(), "used", font.used());
    }

    private void print(Bulletins.Drawn drawn) {
        Out out = ledger.root().out;
        out.line("通报 PDF：" + pdf + "，" + drawn.pages() + " 页" + (drawn.isPublished() || publish ? "（已发布）" : ""));
        if (word != null) {
            out.line("通报 Word：" + word);
        }
        drawn.fonts().stream().filter(FontUse::isStandIn).map(FontUse::sentence).forEach(out::line);
    }
}
