package org.fanzha.desktop.kit;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.fanzha.office.Fault;
import org.fanzha.register.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window for what nobody expected: a sentence, a short code, details that can be copied. */
public final class FaultWindow implements Faults {
    private static final Logger LOG = LoggerFactory.getLogger(FaultWindow.class);
    /** Holds the details unfolded, with type of 150 %. */
    public static final double WIDTH = 640;
    public static final double HEIGHT = 440;
    private final Theme theme;
    private Stage open;

    public FaultWindow(Theme theme) {
        this.theme = theme;
    }

    /** Logs at once; shows on the window's thread, and while one is shown no second. */
    @Override
    public void unexpected(Throwable thrown) {
        Fault fault = Fault.of(thrown);
        LOG.error("{} {}", fault.code(), fault.details());
        if (Platform.isFxApplicationThread()) {
            show(fault);
        } else {
            Platform.runLater(() -> show(fault));
        }
    }

    private void show(Fault fault) {
        if (open != null && open.isShowing()) {
            return;
        }
        open = new Stage();
        open.initModality(Modality.APPLICATION_MODAL);
        Window.getWindows().stream().filter(Window::isShowing).findFirst().ifPresent(open::initOwner);
        open.setTitle("程序出了意外");
        open.setScene(theme.dress(new Scene(content(fault, open::close), WIDTH, HEIGHT)));
        open.show();
    }

    /** What the window holds; apart from it so that it can be pictured. */
    public static VBox content(Fault fault, Runnable close) {
        TextArea details = new TextArea(fault.details());
        details.setEditable(false);
        details.setAccessibleText("技术细节");
        details.getStyleClass().add("fault-details");
        TitledPane folded = new TitledPane("技术细节（不含个人信息）", details);
        folded.setExpanded(false);
        folded.setAnimated(false);
        Button copy = new Button("复制技术细节");
        copy.setOnAction(e -> copy(fault));
        Button ok = new Button("知道了");
        ok.setDefaultButton(true);
        ok.setCancelButton(true);
        ok.setOnAction(e -> close.run());
        Label sentence = Texts.wrapped(Code.UNEXPECTED.sentence(fault.code()));
        VBox box = new VBox(16, sentence, folded, new HBox(8, ok, copy));
        box.setPadding(new Insets(24));
        return box;
    }

    private static void copy(Fault fault) {
        ClipboardContent content = new ClipboardContent();
        content.putString(fault.code() + "\n" + fault.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
