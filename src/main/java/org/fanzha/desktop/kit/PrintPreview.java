package org.fanzha.desktop.kit;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.office.FileOut;
import org.fanzha.office.PrintDesk;

/** Pages before they are printed, with what can be done with them; a screen puts it in place of its middle. */
public final class PrintPreview extends VBox {
    private static final int MOST_PICTURES = 12;
    private final Label heading = Texts.heading("");
    private final Notice notice = new Notice();
    private final PagesPane pages = new PagesPane("print-preview", "打印预览", "正在排版……");
    private final PrintStrip strip;
    private final Tools tools;
    private final Button back;
    private String title = "";
    private byte[] pdf = {};

    /** @param toClose takes the screen back to what it showed; Esc does it too */
    public PrintPreview(Tools tools, PrintDesk desk, Runnable toClose) {
        super(8);
        this.tools = tools;
        this.back = button("preview-close", "返回", toClose);
        this.strip = new PrintStrip(tools.runner(), desk);
        strip.onEscape(toClose);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, heading, gap, button("preview-pdf", "存为 PDF", this::save), back);
        head.setAlignment(Pos.CENTER_LEFT);
        setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(head, strip, notice, pages);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                toClose.run();
                event.consume();
            }
        });
    }

    private static Button button(String id, String verb, Runnable act) {
        Button button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private record Drawn(byte[] pdf, List<Image> pages) {
    }

    /** @param what the register's title, without personal data: it becomes the file's name and the queue's line */
    public void show(String what, byte[] bytes) {
        title = what;
        heading.setText("打印预览：" + what);
        notice.clear();
        pages.say("正在排版……");
        // the keys are here from now on, and Esc takes one back while the pages are being made too
        back.requestFocus();
        tools.runner().run(() -> new Drawn(bytes, PdfPages.render(bytes, PagesPane.DOTS_AN_INCH, MOST_PICTURES)),
                this::show, notice::refuse);
    }

    private void show(Drawn drawn) {
        pdf = drawn.pdf();
        pages.show(drawn.pages());
        strip.open(title, pdf);
        if (drawn.pages().size() == MOST_PICTURES) {
            notice.say("页数多，这里最多看前 " + MOST_PICTURES + " 页；打印和存为 PDF 时是全部。");
        }
    }

    private void save() {
        tools.choosers().save("保存打印页", title, "pdf").ifPresent(path ->
                tools.runner().act(() -> FileOut.write(path, pdf), () -> notice.done("已保存到 " + path), notice::refuse));
    }

    /** For the screen's list while the preview is at the front. */
    public List<Verb> verbs() {
        return pages.verbs();
    }
}
