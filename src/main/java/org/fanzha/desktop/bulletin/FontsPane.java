package org.fanzha.desktop.bulletin;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Press.FontUse;

/** Tells in a line that fonts stand in for the ones an official paper wants, and unfolds to say which. */
final class FontsPane extends TitledPane {
    private final Label which = Texts.quietWrapped("");

    FontsPane() {
        setContent(which);
        setExpanded(false);
        setId("fonts");
        show(List.of());
    }

    void show(List<FontUse> uses) {
        List<FontUse> standIns = uses.stream().filter(FontUse::isStandIn).toList();
        setText("公文字体缺 " + standIns.size() + " 种，用了相近的");
        which.setText(standIns.stream().map(use -> use.role() + "：应为" + use.wanted() + "，用了 " + use.used())
                .collect(Collectors.joining("\n", "", "\n装上缺的字体后重新生成即可。")));
        Room.give(this, !standIns.isEmpty());
    }
}
