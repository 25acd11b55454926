package org.fanzha.desktop.unlock;

import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Office;

/** The pages before the office opens, one at a time: password or first start, recovery, the code to keep. */
public final class UnlockScreen {
    private static final PasswordPage.Words PASSWORD = new PasswordPage.Words(
            "反诈台账", "台账已加密，请输入密码。", "打开台账", "正在打开，请稍候……");
    private final Patience patience = new Patience();
    private final StackPane middle = new StackPane();
    private final ScrollPane root = new ScrollPane(middle);
    private final Unlocking door;
    private final Runner runner;
    private final Consumer<Office> opened;
    private final Consumer<Office> fresh;
    private final Choosers choosers;

    /** @param opened called once, with the open office, whether it is new or not */
    public UnlockScreen(Unlocking door, Runner runner, Choosers choosers, Consumer<Office> opened) {
        this(door, runner, choosers, opened, opened);
    }

    /** @param fresh called instead of {@code opened} with an office that was just made */
    public UnlockScreen(Unlocking door, Runner runner, Choosers choosers, Consumer<Office> opened, Consumer<Office> fresh) {
        this.fresh = fresh;
        this.door = door;
        this.runner = runner;
        this.choosers = choosers;
        this.opened = opened;
        middle.getStyleClass().add("door");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        if (door.holdsLedger()) {
            askPassword();
        } else {
            askFirst();
        }
    }

    public Parent node() {
        return root;
    }

    private void askPassword() {
        show(new PasswordPage<>(PASSWORD, runner, door::open, opened, patience,
                link("忘记密码，用恢复码打开", "forgotten", this::askCode),
                Texts.quietWrapped("台账文件夹：" + door.folder())));
    }

    private void askFirst() {
        show(new CreatePage(door, runner, created ->
                show(new CodePage(created, runner, choosers, () -> fresh.accept(created.office()))),
                link("打开样例台账", "sample", this::askSample), link("从备份恢复", "from-backup", this::askBackup)));
    }

    private void askSample() {
        show(new SamplePage(door, runner, opened, this::askFirst));
    }

    private void askBackup() {
        show(new BackupPage(door, runner, choosers, this::askPassword, this::askFirst));
    }

    private static Hyperlink link(String words, String id, Runnable act) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(e -> act.run());
        return link;
    }

    private void askCode() {
        show(new RecoveryPage(door, runner, opened, this::askPassword));
    }

    private void show(DoorPage page) {
        middle.getChildren().setAll(page);
        page.focusFirst();
    }
}
