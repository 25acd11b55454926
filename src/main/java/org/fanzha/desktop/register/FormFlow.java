package org.fanzha.desktop.register;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.input.KeyEvent;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.register.Entry;

/** Entry after entry: opens the form on what is chosen, saves and goes on, and asks before anything typed is lost. */
final class FormFlow implements FormPane.Acts {
    private final Work work;
    private final EntryTable table;
    private final Side side;
    private final BooleanSupplier inBin;
    private EntryForm form;
    private FormPane pane;
    private final Bin bin;
    private boolean intoForm;

    FormFlow(Work work, EntryTable table, Side side, Bin bin, BooleanSupplier inBin) {
        this.work = work;
        this.table = table;
        this.side = side;
        this.bin = bin;
        this.inBin = inBin;
    }

    /** The form with its dozens of controls is made when it is first wanted: a register is mostly looked at. */
    private void make() {
        if (pane == null) {
            form = new EntryForm(work.register(), work.desk(), work.tools().runner(), work.tools().clock());
            pane = new FormPane(form, new HistoryPane(work, this::history), this);
            pane.addEventFilter(KeyEvent.KEY_PRESSED, this::firstRefusal);
            form.refreshTargets();
        }
    }

    /** Drop-downs and text fields know some of these keys themselves; in the form its own verbs come first. */
    private void firstRefusal(KeyEvent key) {
        verbs().stream().filter(verb -> verb.shortcut().filter(keys -> keys.match(key)).isPresent()).findFirst()
                .ifPresent(verb -> {
                    key.consume();
                    verb.tryIt();
                });
    }

    List<Verb> verbs() {
        Verb add = Verb.of("新增", "Shortcut+N", this::add).where(() -> !inBin.getAsBoolean());
        return Stream.concat(Stream.of(add), Verb.about("这一条", ofOne()).stream()).toList();
    }

    private List<Verb> ofOne() {
        return List.of(Verb.of("保存", "Shortcut+S", this::save).where(this::isOpen),
                Verb.of("存后新增", "Shortcut+Enter", this::saveAndNew).where(this::isOpen),
                Verb.of("上一条", "Alt+Up", () -> step(-1)).where(() -> !inBin.getAsBoolean()),
                Verb.of("下一条", "Alt+Down", () -> step(1)).where(() -> !inBin.getAsBoolean()),
                Verb.of("照此新增一条", "Shortcut+D", this::duplicate).where(() -> table.selected().isPresent() && !inBin.getAsBoolean()),
                Verb.of("变更记录", "Shortcut+H", this::history).where(() -> table.selected().isPresent() && !inBin.getAsBoolean()));
    }

    boolean isOpen() {
        return pane != null && side.shows(pane);
    }

    boolean isUnsaved() {
        return isOpen() && form.isEdited();
    }

    void refreshTargets() {
        if (pane != null) {
            form.refreshTargets();
        }
    }

    /** @param otherwise the verb that goes on and leaves what was typed behind */
    void unlessUnsaved(String otherwise, Runnable go) {
        if (isUnsaved()) {
            work.notice().ask("正在填的这一条还没保存。", new Notice.Offer("保存", this::save), new Notice.Offer(otherwise, go));
        } else {
            go.run();
        }
    }

    void chosen(Entry entry) {
        unlessUnsaved("不保存，打开所选的", () -> open(entry));
    }

    private void open(Entry entry) {
        make();
        form.open(entry);
        side.show(pane);
        pane.showForm();
        if (intoForm) {
            form.focusFirst();
        }
        intoForm = false;
    }

    /** From the table into the form of the chosen row. */
    void enter() {
        if (isOpen()) {
            form.focusFirst();
        } else {
            intoForm = true;
            table.selected().ifPresent(this::open);
        }
    }

    void add() {
        unlessUnsaved("不保存，新增", this::openBlank);
    }

    private void openBlank() {
        make();
        table.clearSelection();
        side.show(pane);
        form.openBlank();
        pane.showForm();
    }

    private void duplicate() {
        table.selected().ifPresent(entry -> unlessUnsaved("不保存，照此新增", () -> {
            make();
            table.clearSelection();
            side.show(pane);
            form.openLike(entry);
            pane.showForm();
            work.notice().say("照“" + work.desk().shown(entry, work.register().nameField()) + "”新增，日期、编号和敏感内容留空，请补上。");
        }));
    }

    @Override
    public void save() {
        save(this::open);
    }

    @Override
    public void saveAndNew() {
        if (form.isEdited()) {
            save(entry -> openBlank());
        } else {
            openBlank();
        }
    }

    private void save(Consumer<Entry> then) {
        form.save(entry -> {
            table.put(entry);
            work.notice().clear();
            then.accept(entry);
            work.tools().navigator().say("已保存：" + work.desk().shown(entry, work.register().nameField()));
        });
    }

    /** To the row above or below; what was typed is saved first, and where it cannot be, nobody goes anywhere. */
    private void step(int by) {
        if (isUnsaved()) {
            save(entry -> {
                open(entry);
                move(by);
            });
        } else {
            move(by);
        }
    }

    private void move(int by) {
        intoForm = isOpen();
        if (!table.step(by)) {
            intoForm = false;
            work.tools().navigator().say(by < 0 ? "已经是第一条" : "已经是最后一条");
        }
    }

    @Override
    public void history() {
        make();
        if (isOpen() && pane.isHistory()) {
            pane.showForm();
            form.focusFirst();
        } else {
            if (!isOpen()) {
                table.selected().ifPresent(this::open);
            }
            pane.showHistory();
        }
    }

    @Override
    public void cancel() {
        if (isOpen() && pane.isHistory()) {
            history();
        } else if (isUnsaved()) {
            form.revert();
        } else {
            side.close();
            table.view().requestFocus();
        }
    }

    /** Leaves the form where nothing would be lost. */
    void leave() {
        if (isOpen() && !form.isEdited()) {
            side.close();
        }
    }

    @Override
    public void delete() {
        form.entry().ifPresent(entry -> bin.take(List.of(entry.id()), () -> {
            side.close();
            table.view().requestFocus();
        }));
    }

    /** Leaves the form of an entry that is no longer among the rows. */
    void gone(List<Long> ids) {
        if (isOpen() && form.entry().filter(entry -> ids.contains(entry.id())).isPresent()) {
            side.close();
        }
    }

    Optional<String> unsaved() {
        return isUnsaved() ? Optional.of(work.register().title()) : Optional.empty();
    }
}
