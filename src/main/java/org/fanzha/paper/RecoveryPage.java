package org.fanzha.paper;

import java.time.LocalDate;
import java.util.List;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;

/** The page for the office's safe: the recovery code, what it opens, and what to do with it. */
public final class RecoveryPage {
    private RecoveryPage() {
    }

    /** @param code as the ledger shows it once */
    public static Paper of(String office, String code, LocalDate date) {
        List<Block> body = List.of(
                new Paragraph("这是" + office + "反诈台账的恢复码。忘记密码时，只有它能打开台账；程序里不保存，也不会再显示。"),
                new Heading(1, code, ""),
                new Heading(2, "怎样保管。", "放进保险柜，与单位印章同等看待。不拍照，不发到聊天里，不存在电脑上。"),
                new Heading(2, "怎样使用。", "在打开台账的页面点“忘记密码，用恢复码打开”，照上面一行逐位填写，同时设一个新密码。"),
                new Heading(2, "何时作废。", "在程序里换了新的恢复码之后，这一页就作废，请销毁。"));
        return new Paper("", "", "反诈台账恢复码", "", body, office, date, "", "", date);
    }
}
