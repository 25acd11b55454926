package org.fanzha.desktop.register;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.TableCopy;
import org.fanzha.register.Field;
import org.fanzha.register.Profile;

/** The ways out for what is shown: the shown columns in their order, the rows in theirs. And the way in by paste. */
final class HandOut {
    private final Work work;
    private final EntryTable table;
    private final TableColumns columns;

    HandOut(Work work, EntryTable table, TableColumns columns) {
        this.work = work;
        this.table = table;
        this.columns = columns;
    }

    List<Verb> copying() {
        return List.of(Verb.of("复制所选各行", "Shortcut+C", () -> copy(false)).where(this::isChosen),
                Verb.of("复制所选各行（不遮）", "Shortcut+Shift+C", () -> copy(true)).where(this::isChosen),
                Verb.of("粘贴为新的各行", "Shortcut+V", this::paste).where(() -> !table.wanted().inBin()));
    }

    List<Verb> exports() {
        return List.of(Verb.of("导出给各单位", () -> export(table.shownIds(), Profile.UNIT)),
                Verb.of("导出本办留存", () -> export(table.shownIds(), Profile.INTERNAL)),
                Verb.of("导出对外公开", () -> export(table.shownIds(), Profile.PUBLIC)));
    }

    private boolean isChosen() {
        return !table.selectedIds().isEmpty();
    }

    /** The ways of exporting, for these rows. */
    MenuButton menu(String id, String title, Supplier<List<Long>> ids) {
        MenuButton export = new MenuButton(title);
        export.setId(id);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.getItems().addAll(item(Profile.UNIT, ids), item(Profile.INTERNAL, ids), item(Profile.PUBLIC, ids));
        return export;
    }

    private static String what(Profile profile) {
        return switch (profile) {
            case UNIT -> "证件、电话、姓名遮住";
            case INTERNAL -> "不遮";
            case PUBLIC -> "不带个人信息";
        };
    }

    private MenuItem item(Profile profile, Supplier<List<Long>> ids) {
        MenuItem item = new MenuItem(profile.title() + "（" + what(profile) + "）");
        item.setOnAction(e -> export(ids.get(), profile));
        return item;
    }

    /** Whom it is for stands in the file's name too, since a file that is passed on is told by its name alone. */
    private void export(List<Long> ids, Profile profile) {
        List<Field<?>> fields = columns.shown();
        work.tools().choosers().save("导出为 Excel：" + profile.title() + "（" + what(profile) + "）",
                work.register().title() + "（" + profile.title() + "）", "xlsx").ifPresent(out ->
                        work.run(() -> work.office().export(work.register(), fields, ids, profile, out),
                                count -> work.notice().done("已导出 " + count + " 条到 " + out + "（" + what(profile) + "）")));
    }

    /** @param full whether sensitive values are copied in full */
    void copy(boolean full) {
        List<Long> ids = table.selectedIds();
        List<Field<?>> fields = columns.shown();
        work.run(() -> work.desk().copy(work.register(), fields, ids, full), this::toClipboard);
    }

    private void toClipboard(TableCopy copy) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copy.text());
        content.putHtml(copy.html());
        Clipboard.getSystemClipboard().setContent(content);
        work.tools().navigator().say("已复制 " + copy.rows() + " 条，可以粘贴到 Excel 或 WPS");
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<Field<?>> fields = columns.shown();
        work.run(() -> work.office().takeIn().readPasted(work.register(), fields, text == null ? "" : text),
                work.tools().navigator()::toStaged);
    }
}
