package org.fanzha.desktop.settings;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.office.Office;
import org.fanzha.office.Press.FontUse;

/** Which faces papers and the window are set in here, and which of them stand in for others. */
final class FontsSection extends Section {
    private final VBox papers = new VBox(12);
    private final Label window = Texts.wrapped("");
    private final Office office;
    private final Tools tools;

    FontsSection(Office office, Tools tools) {
        super("字体", "公文各处该用什么字体有规矩。本机没有的，用相近的代替；装上缺的字体，重开程序就用上了。");
        this.office = office;
        this.tools = tools;
        papers.setId("paper-fonts");
        getChildren().addAll(subheading("公文"), papers, notice, subheading("窗口"), window);
    }

    @Override
    void front() {
        window.setText("窗口里的字用“" + UiFont.family() + "”。");
        tools.runner().run(office::fonts, this::show, notice::refuse);
    }

    private void show(List<FontUse> fonts) {
        papers.getChildren().setAll(fonts.stream().map(FontsSection::line).toList());
        long missing = fonts.stream().filter(FontUse::isStandIn).count();
        if (missing > 0) {
            notice.say("缺 " + missing + " 种公文字体。通报照样能出，只是字形不完全合规矩；字体可向单位的电脑管理员要。");
        } else {
            notice.clear();
        }
    }

    private static VBox line(FontUse use) {
        Label face = Texts.wrapped(use.isStandIn() ? "应为“" + use.wanted() + "”，本机没有，用“" + use.used() + "”代替"
                : "“" + use.used() + "”");
        return new VBox(2, Texts.quiet(use.role()), face);
    }
}
