package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.fanzha.desktop.kit.Verb;

/** What can be said of the chosen cell by keys. */
final class SayVerbs {
    private final Supplier<Optional<SayPane>> pane;
    private final Sayer sayer;

    private SayVerbs(Supplier<Optional<SayPane>> pane, Sayer sayer) {
        this.pane = pane;
        this.sayer = sayer;
    }

    /** @param pane where something can be said now, else empty */
    static List<Verb> of(Supplier<Optional<SayPane>> pane, Sayer sayer) {
        SayVerbs verbs = new SayVerbs(pane, sayer);
        return List.of(verbs.turn("改这一格", "F2", SayPane.Page.CELL, "#cell-text"),
                verbs.turn("这个词是指……", "Alt+W", SayPane.Page.CELL, "#word-means"),
                verbs.turn("这一列是……", "Alt+C", SayPane.Page.COLUMN, "#column-is"),
                verbs.verb("不用这一列", "Alt+X", say -> say.chosen().ifPresent(at -> ColumnPage.isNone(at, sayer))),
                verbs.turn("这张表是……", "Alt+T", SayPane.Page.BLOCK, "#block-is"),
                verbs.verb("不导入这张表", "Alt+N", say -> say.chosen().ifPresent(at -> BlockPage.leaveOut(at, sayer))),
                verbs.move("表头从这一行起", "Alt+H", BlockPage.Line.HEADING_FROM),
                verbs.move("表头到这一行为止", "Alt+Shift+H", BlockPage.Line.HEADING_TO),
                verbs.move("数据从这一行起", "Alt+B", BlockPage.Line.DATA_FROM),
                verbs.move("数据到这一行为止", "Alt+Shift+B", BlockPage.Line.DATA_TO),
                Verb.of("撤回刚才说的", "Alt+Z", sayer::takeBack).where(() -> sayer.listens() && sayer.canTakeBack()));
    }

    private Verb verb(String name, String keys, Consumer<SayPane> act) {
        return Verb.of(name, keys, () -> pane.get().ifPresent(act)).where(() -> sayer.listens() && pane.get().isPresent());
    }

    private Verb turn(String name, String keys, SayPane.Page page, String control) {
        return verb(name, keys, say -> say.turnTo(page, control));
    }

    private Verb move(String name, String keys, BlockPage.Line line) {
        return verb(name, keys, say -> say.chosen().ifPresent(at -> BlockPage.move(at, sayer, line, at.row().number())));
    }
}
