package org.fanzha.desktop.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;
import org.fanzha.intake.staging.Checked;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** The form of any register: a row a field, checked by the office while it is typed. Holds a draft, never an entry. */
final class EntryForm extends VBox {
    private static final Duration QUIET = Duration.millis(400);
    private final Register register;
    private final RegisterDesk desk;
    private final Runner runner;
    private final List<FieldRow> rows = new ArrayList<>();
    private final FormLinks links;
    private final Label title = Texts.heading("");
    private final HBox head = new HBox(8, title);
    private final Label origin = Texts.quietWrapped("");
    private final ScrollPane scroll = new ScrollPane();
    private final Notice notice = new Notice();
    private final PauseTransition pause = new PauseTransition(QUIET);
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private Optional<Entry> before = Optional.empty();
    private boolean opening;
    private long asked;

    EntryForm(Register register, RegisterDesk desk, Runner runner, Clock clock) {
        super(8);
        this.register = register;
        this.desk = desk;
        this.runner = runner;
        this.links = new FormLinks(register, desk);
        for (Field<?> field : register.fields()) {
            rows.add(new FieldRow(field, Controls.of(field, links.of(field), clock), this::typed, this::check));
        }
        VBox list = new VBox(12);
        list.getStyleClass().add("form-rows");
        list.getChildren().addAll(rows);
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pause.setOnFinished(e -> check());
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, origin, notice, scroll);
    }

    /** Reads anew what links may point at, where it may have changed. */
    void refreshTargets() {
        runner.run(links::read, read -> links.show(read, rows, before), notice::refuse);
    }

    void openBlank() {
        before = Optional.empty();
        title.setText("新增");
        tellOrigin("");
        fill(new Draft(register));
        rows.getFirst().focusInput();
    }

    /** A new one that begins as a kept one; the clerk goes on at the first blank field. */
    void openLike(Entry entry) {
        openBlank();
        Draft like = Draft.like(entry);
        rows.stream().filter(row -> !like.text(row.field()).isEmpty())
                .forEach(row -> row.retype(links.text(row.field(), Optional.of(entry), like)));
        rows.stream().filter(row -> row.text().isEmpty()).findFirst().ifPresent(FieldRow::focusInput);
    }

    /** Puts a verb beside the title. */
    void addToHead(Node verb) {
        head.getChildren().add(verb);
    }

    void open(Entry entry) {
        before = Optional.of(entry);
        title.setText(desk.shown(entry, register.nameField()));
        tellOrigin("编号 " + entry.id() + (entry.source() == null ? "" : "，来自第 " + entry.source().batch() + " 批 "
                + entry.source().file() + " 第 " + entry.source().row() + " 行"));
        fill(Draft.of(entry.values()));
        rows.forEach(row -> maskIfGuarded(row, entry));
    }

    private void tellOrigin(String text) {
        origin.setText(text);
        Room.give(origin, !text.isEmpty());
    }

    private void fill(Draft draft) {
        opening = true;
        notice.clear();
        rows.forEach(row -> row.open(links.text(row.field(), before, draft)));
        opening = false;
        edited.set(false);
        scroll.setVvalue(0);
        asked++;
    }

    private void maskIfGuarded(FieldRow row, Entry entry) {
        String shown = desk.shown(entry, row.field());
        if (!shown.equals(entry.show(row.field()))) {
            row.mask(shown, () -> runner.run(() -> desk.reveal(entry, row.field()), all -> row.unmask(),
                    notice::refuse));
        }
    }

    private void typed() {
        if (!opening) {
            edited.set(rows.stream().anyMatch(FieldRow::isEdited));
            pause.playFromStart();
        }
    }

    private Draft draft() {
        Draft draft = new Draft(register);
        rows.forEach(row -> draft.type(row.field(), row.text()));
        return draft;
    }

    /** Only the answer to the last question counts. */
    private void check() {
        if (opening) {
            return;
        }
        long mine = ++asked;
        Draft draft = draft();
        runner.run(() -> desk.check(draft), checked -> {
            if (mine == asked) {
                rows.forEach(row -> row.problem(checked.problem(row.field())));
            }
        }, notice::refuse);
    }

    void save(Consumer<Entry> saved) {
        Draft draft = draft();
        Optional<Entry> base = before;
        runner.run(() -> desk.save(draft, base), saved, refusal -> notSaved(draft, refusal));
    }

    private void notSaved(Draft draft, Refusal refusal) {
        notice.refuse(refusal);
        if (refusal.code() == Code.ENTRY_INVALID) {
            rows.forEach(FieldRow::touch);
            runner.run(() -> desk.check(draft), this::pointOut, notice::refuse);
        }
    }

    private void pointOut(Checked checked) {
        List<FieldRow> faulty = rows.stream().filter(row -> row.problem(checked.problem(row.field()))).toList();
        if (!faulty.isEmpty()) {
            faulty.getFirst().focusInput();
            reveal(faulty.getFirst());
        }
        checked.problems().stream().filter(p -> p.field() == null).findFirst().ifPresent(p -> notice.ask(p.message()));
    }

    private void reveal(FieldRow row) {
        double room = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((row.getBoundsInParent().getMinY() - 16) / room, 0, 1));
    }

    /** Gives up what was typed; it can be had back until something else is opened. */
    void revert() {
        Map<FieldRow, String> given = new HashMap<>();
        rows.forEach(row -> given.put(row, row.text()));
        before.ifPresentOrElse(this::open, () -> fill(new Draft(register)));
        notice.say("已放弃刚才的改动。", new Notice.Offer("找回", () -> given.forEach(FieldRow::retype)));
    }

    boolean isEdited() {
        return edited.get();
    }

    ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    Optional<Entry> entry() {
        return before;
    }

    List<FieldRow> rows() {
        return rows;
    }

    void focusFirst() {
        rows.getFirst().focusInput();
    }
}
