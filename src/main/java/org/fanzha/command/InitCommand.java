package org.fanzha.command;

import org.fanzha.office.LedgerHouse;
import org.fanzha.register.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a ledger and prints its recovery code, once. */
@Command(name = "init", description = "建立台账，显示一次恢复码")
final class InitCommand implements Runnable {
    private static final int GOOD_LENGTH = 8;

    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--office", required = true, paramLabel = "NAME", description = "办公室名称，如“云溪镇全民反诈办公室”")
    private String office;

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    @Override
    public void run() {
        char[] password = ledger.password();
        LedgerHouse.Created created = ledger.root().doorway.house().create(ledger.folder(), office, password);
        created.ledger().close();
        if (password.length < GOOD_LENGTH) {
            ledger.root().out.aside(Code.PASSWORD_SHORT.sentence());
        }
        Out out = ledger.root().out;
        if (json) {
            out.json(Tree.of("recoveryCode", created.recoveryCode()));
        } else {
            out.line("台账已建立：" + ledger.folder());
            out.line("恢复码（只显示这一次，请抄下存入保险柜）：" + created.recoveryCode());
        }
    }
}
