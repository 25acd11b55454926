package org.fanzha.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Undoing;
import org.fanzha.office.Undoing.Outcome;
import org.fanzha.office.UndoStore.Done;

/**
 * Taking back the last act from anywhere, and bringing it back. In a text field the same keys are the field's own: it
 * deals with them before the window does, unless nothing was typed in it yet.
 */
final class UndoVerbs {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private final Undoing undoing;
    private final Runner runner;
    private final Notice notice;
    private final Runnable refresh;
    private final Runnable toList;

    /** @param refresh reads the screen at the front anew */
    UndoVerbs(Undoing undoing, Runner runner, Notice notice, Runnable refresh, Runnable toList) {
        this.undoing = undoing;
        this.runner = runner;
        this.notice = notice;
        this.refresh = refresh;
        this.toList = toList;
    }

    List<Verb> verbs() {
        return List.of(Verb.of("撤销上一步", UNDO.getName(), this::undo), Verb.of("恢复刚撤销的", "Shortcut+Y", this::redo),
                Verb.of("撤销记录", "Shortcut+Shift+Z", toList));
    }

    /** A field takes the keys even with nothing of its own to take back; what was typed and taken back is its own still. */
    void listen(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (UNDO.match(key) && key.getTarget() instanceof TextInputControl field && !field.isUndoable() && !field.isRedoable()) {
                key.consume();
                undo();
            }
        });
    }

    private void undo() {
        run(() -> undoing.last(), undoing::undo, "没有可以撤销的。");
    }

    private void redo() {
        run(() -> undoing.lastUndone(), undoing::redo, "没有可以恢复的。");
    }

    private void run(java.util.function.Supplier<Optional<Done>> which, Function<Done, Outcome> act, String otherwise) {
        runner.run(() -> which.get().map(act), outcome -> outcome.ifPresentOrElse(this::told, () -> notice.sayInPassing(otherwise,
                new Notice.Offer("知道了", () -> { }))),
                refusal -> notice.refuse(refusal, new Notice.Offer("看撤销记录", toList)));
    }

    private void told(Outcome outcome) {
        refresh.run();
        notice.done(outcome.sentence(), new Notice.Offer(outcome.again() ? "撤销" : "恢复", outcome.again() ? this::undo : this::redo),
                new Notice.Offer("知道了", () -> { }));
    }
}
