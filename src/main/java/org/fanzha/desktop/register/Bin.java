package org.fanzha.desktop.register;

import java.util.List;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;

/** The way into the recycle bin and back, each said in place with the way to undo it. */
final class Bin {
    private final Register register;
    private final RegisterDesk desk;
    private final Runner runner;
    private final Notice notice;
    private final Runnable reload;

    Bin(Register register, RegisterDesk desk, Runner runner, Notice notice, Runnable reload) {
        this.register = register;
        this.desk = desk;
        this.runner = runner;
        this.notice = notice;
        this.reload = reload;
    }

    /** @param gone done once the entry lies in the bin, before it is said */
    void take(Entry entry, Runnable gone) {
        String name = name(entry);
        runner.act(() -> desk.delete(register, List.of(entry.id())), () -> {
            gone.run();
            notice.done("已把“" + name + "”移入回收站。", new Notice.Offer("撤销", () -> restore(entry)));
        }, notice::refuse);
    }

    void restore(Entry entry) {
        String name = name(entry);
        runner.act(() -> desk.restore(register, List.of(entry.id())), () -> {
            notice.done("已恢复“" + name + "”。");
            reload.run();
        }, notice::refuse);
    }

    private String name(Entry entry) {
        return desk.shown(entry, register.nameField());
    }
}
