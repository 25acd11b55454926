package org.fanzha.desktop.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Office;
import org.fanzha.office.Query;
import org.fanzha.office.RegisterDesk;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Entry;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import org.fanzha.register.Sensitivity;

/**
 * Any register. Shows its entries; offers to find, add, change, delete, bring back and hand out as Excel; asks for
 * the register, the office and the tools.
 */
public final class RegisterScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final Notice restriction = new Notice();
    private final Register register;
    private final Office office;
    private final RegisterDesk desk;
    private final Tools tools;
    private final EntryTable table;
    private final EntryForm form;
    private final FormPane formPane;
    private final Toolbar toolbar;
    private final EmptyRegister empty;
    private final Bin bin;

    public RegisterScreen(Register register, Office office, Tools tools) {
        this.register = register;
        this.office = office;
        this.desk = office.desk();
        this.tools = tools;
        this.table = new EntryTable(register, desk, tools.runner(), notice::refuse);
        this.form = new EntryForm(register, desk, tools.runner());
        this.formPane = new FormPane(form, this::save, this::cancel, this::delete);
        this.toolbar = new Toolbar(register, new Acts());
        this.empty = new EmptyRegister(register, this::add, () -> tools.navigator().toIntake(List.of()),
                this::clearFilter);
        this.bin = new Bin(register, desk, tools.runner(), notice, this::reload);
        root.getStyleClass().add("screen");
        VBox head = new VBox(8, toolbar, restriction, notice);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
        root.setCenter(table.view());
        table.onChosen(this::chosen);
        table.onCount(this::counted);
        table.view().setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && formPane.isOpen()) {
                form.focusFirst();
            }
        });
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void front() {
        form.refreshTargets();
        reload();
    }

    @Override
    public String title() {
        return register.title();
    }

    @Override
    public String help() {
        return "register";
    }

    @Override
    public List<Verb> verbs() {
        return List.of(Verb.of("新增", "Shortcut+N", this::add), Verb.of("保存", "Shortcut+S", this::save),
                Verb.of("查找", "Shortcut+F", toolbar::focusFilter), Verb.of("关闭表单", "Esc", this::cancel));
    }

    @Override
    public Optional<String> unsaved() {
        return form.isEdited() && formPane.isOpen() ? Optional.of(register.title()) : Optional.empty();
    }

    /** These entries alone, until the clerk asks for all. */
    public void showOnly(Set<Long> ids, String why) {
        toolbar.clearFilter();
        table.show(Wanted.ALL.only(Optional.of(ids)).inBin(toolbar.isBin()));
        restriction.say("只显示“" + why + "”背后的 " + ids.size() + " 条。",
                new Notice.Offer("显示全部", this::clearFilter));
    }

    private void clearFilter() {
        toolbar.clearFilter();
        restriction.clear();
        table.show(Wanted.ALL.inBin(toolbar.isBin()));
    }

    private void reload() {
        table.show(table.wanted().inBin(toolbar.isBin()));
        table.refresh();
    }

    private void counted(EntryTable.Count count) {
        if (count.isReading()) {
            toolbar.count("正在读取……");
            return;
        }
        empty.describe(count.all() > 0, toolbar.isBin());
        table.view().setPlaceholder(empty);
        toolbar.count(table.wanted().isFiltered() ? "共 " + count.all() + " 条，符合的 " + count.shown() + " 条"
                : "共 " + count.all() + " 条");
    }

    private void chosen(Optional<Entry> entry) {
        toolbar.binSelection(entry.isPresent());
        if (entry.isPresent() && !toolbar.isBin()) {
            unlessUnsaved("不保存，打开所选的", () -> open(entry.get()));
        }
    }

    /** @param otherwise the verb that goes on and leaves what was typed behind */
    private void unlessUnsaved(String otherwise, Runnable go) {
        if (unsaved().isPresent()) {
            notice.ask("正在填的这一条还没保存。", new Notice.Offer("保存", this::save), new Notice.Offer(otherwise, go));
        } else {
            go.run();
        }
    }

    private void open(Entry entry) {
        form.open(entry);
        showForm(true);
    }

    private void showForm(boolean shown) {
        formPane.setOpen(shown, form.entry().isPresent());
        root.setRight(shown ? formPane : null);
    }

    private void add() {
        if (!toolbar.isBin()) {
            unlessUnsaved("不保存，新增", this::openBlank);
        }
    }

    private void openBlank() {
        table.clearSelection();
        showForm(true);
        form.openBlank();
        formPane.setOpen(true, false);
    }

    private void save() {
        if (formPane.isOpen()) {
            form.save(this::saved);
        }
    }

    private void saved(Entry entry) {
        table.put(entry);
        open(entry);
        notice.clear();
        tools.navigator().say("已保存：" + desk.shown(entry, register.nameField()));
    }

    private void cancel() {
        if (form.isEdited()) {
            form.revert();
            return;
        }
        showForm(false);
        table.clearSelection();
        table.view().requestFocus();
    }

    private void delete() {
        form.entry().ifPresent(entry -> bin.take(entry, () -> {
            showForm(false);
            table.remove(List.of(entry.id()));
        }));
    }

    /** What the toolbar may ask for. */
    private final class Acts implements Toolbar.Acts {
        @Override
        public void add() {
            RegisterScreen.this.add();
        }

        @Override
        public void filter(String text) {
            table.show(table.wanted().text(text));
        }

        @Override
        public void filterSettled() {
            if (register.fields().stream().anyMatch(f -> f.sensitivity() == Sensitivity.SENSITIVE)) {
                tools.runner().act(() -> desk.noteHiddenSearch(register), () -> { }, notice::refuse);
            }
        }

        @Override
        public void bin() {
            showForm(false);
            notice.clear();
            reload();
        }

        @Override
        public void restoreSelected() {
            table.selected().ifPresent(bin::restore);
        }

        @Override
        public void export(Profile profile) {
            Query query = new Query(null, toolbar.filterText(), toolbar.isBin(), null, false, 0, 0);
            tools.choosers().save("导出为 Excel", register.title(), "xlsx").ifPresent(out ->
                    tools.runner().act(() -> office.export(register, query, profile, out),
                            () -> notice.done("已导出到 " + out), notice::refuse));
        }
    }
}
