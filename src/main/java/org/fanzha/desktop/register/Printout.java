package org.fanzha.desktop.register;

import java.util.List;

import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.PrintPreview;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.find.Filter;
import org.fanzha.register.Field;
import org.fanzha.register.Profile;

/** Prints exactly what is shown: these rows in their order, the shown columns in theirs; the pages take the table's place. */
final class Printout {
    private final Work work;
    private final EntryTable table;
    private final TableColumns columns;
    private final BorderPane root;
    /** Made when it is first wanted: a register is mostly looked at. */
    private PrintPreview preview;

    Printout(Work work, EntryTable table, TableColumns columns, BorderPane root) {
        this.work = work;
        this.table = table;
        this.columns = columns;
        this.root = root;
    }

    List<Verb> verbs() {
        return List.of(Verb.of("打印（遮住个人信息）", "Shortcut+P", () -> show(Profile.UNIT)),
                Verb.of("打印本办留存（不遮）", () -> show(Profile.INTERNAL)));
    }

    private void show(Profile profile) {
        List<Long> ids = table.shownIds();
        List<Field<?>> fields = columns.shown();
        String filter = filter();
        work.run(() -> work.office().print(work.register(), ids, fields, profile, filter), pressed -> {
            if (preview == null) {
                preview = new PrintPreview(work.tools(), work.office().prints(), this::close);
            }
            showBeside(false);
            root.setCenter(preview);
            preview.show(work.register().title(), pressed.pdf());
        });
    }

    /** Without what was typed, which may be a person's name. */
    private String filter() {
        List<String> titles = table.wanted().filters().stream().map(Filter::field).map(Field::title).toList();
        return titles.isEmpty() && table.wanted().isFiltered() ? "部分记录" : String.join("、", titles);
    }

    /** @return whether the pages stood there */
    boolean close() {
        boolean was = root.getCenter() == preview;
        if (was) {
            root.setCenter(table.view());
            showBeside(true);
            table.view().requestFocus();
        }
        return was;
    }

    /** The pages need the width; what is being typed beside them stays as it is. */
    private void showBeside(boolean seen) {
        if (root.getRight() != null) {
            Room.give(root.getRight(), seen);
        }
    }
}
