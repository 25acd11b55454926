package org.fanzha.desktop.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.BatchStore.Undo;
import org.fanzha.register.Register;

/** Says what undoing a batch would do, before it does it; what goes and what stays can be looked at. */
final class UndoPane extends VBox {
    private final Undo plan;
    private final Undoing undoing;
    private final Navigator navigator;
    private final CheckBox alsoEdited = new CheckBox("导入后又改过的也一起撤销，改过的内容会丢");

    /** @see org.fanzha.office.TakeIn#undo */
    interface Undoing {
        void undo(long batch, boolean alsoEdited);
    }

    UndoPane(Undo plan, Navigator navigator, Undoing undoing, Verb undo, Verb back) {
        super(16);
        this.plan = plan;
        this.undoing = undoing;
        this.navigator = navigator;
        getStyleClass().add("undo");
        String batch = "第 " + plan.batch() + " 批";
        alsoEdited.setId("also-edited");
        alsoEdited.setWrapText(true);
        boolean edited = !plan.kept().isEmpty();
        Room.give(alsoEdited, edited);
        Button go = Head.accent("undo", undo);
        go.setText("撤销" + batch);
        getChildren().addAll(Texts.title("撤销" + batch + "之前看一遍"),
                part("移走这一批新增的", plan.removed(), batch + "新增的"),
                part("改回这一批改过的", plan.reverted(), batch + "改过的"),
                part("导入后又改过、或别的记录要用到，所以保留的", plan.kept(), batch + "保留的"),
                alsoEdited,
                Texts.quietWrapped("撤销以后，批次仍留在列表里，标为“已撤销”；新增的记录不再出现在台账里。"),
                Head.line(List.<Node>of(go, Head.button("leave-undo", back))));
    }

    void undo() {
        undoing.undo(plan.batch(), alsoEdited.isSelected());
    }

    private VBox part(String title, List<EntryKey> keys, String why) {
        VBox part = new VBox(4, Texts.heading(title + "：" + (keys.isEmpty() ? "没有" : keys.size() + " 条")));
        Map<Register, Set<Long>> byRegister = new LinkedHashMap<>();
        keys.forEach(key -> byRegister.computeIfAbsent(key.register(), r -> new LinkedHashSet<>()).add(key.id()));
        byRegister.forEach((register, ids) -> {
            Hyperlink link = new Hyperlink(register.title() + " " + ids.size() + " 条");
            link.setOnAction(e -> navigator.toEntries(register, ids, why));
            part.getChildren().add(link);
        });
        return part;
    }
}
