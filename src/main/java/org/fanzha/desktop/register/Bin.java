package org.fanzha.desktop.register;

import java.util.List;


/** The way into the recycle bin and back, for one entry or several, each said in place with the way to undo it. */
final class Bin {
    private final Work work;
    private final EntryTable table;
    private final TakingBack back;

    Bin(Work work, EntryTable table, TakingBack back) {
        this.work = work;
        this.table = table;
        this.back = back;
    }

    /** @param gone done once the entries lie in the bin, before it is said */
    void take(List<Long> ids, Runnable gone) {
        String what = what(ids);
        work.act(() -> work.desk().delete(work.register(), ids), () -> {
            gone.run();
            table.remove(ids);
            back.offer("已把" + what + "移入回收站。");
        });
    }

    void restore(List<Long> ids) {
        String what = what(ids);
        work.act(() -> work.desk().restore(work.register(), ids), () -> {
            table.remove(ids);
            back.offer("已恢复" + what + "。");
        });
    }

    private String what(List<Long> ids) {
        return ids.size() != 1 ? ids.size() + " 条" : table.selected().filter(entry -> entry.id() == ids.getFirst())
                .map(entry -> "“" + work.desk().shown(entry, work.register().nameField()) + "”").orElse("这一条");
    }
}
