package org.fanzha.desktop.unlock;

import java.util.function.Predicate;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** The page over a locked window: the office stays open behind it and nothing of it is shown. */
public final class LockScreen {
    private static final PasswordPage.Words WORDS = new PasswordPage.Words("窗口已锁定",
            "输入密码就回到刚才的地方，没填完的内容都还在。", "解锁", "正在核对密码……");
    private final PasswordPage<Boolean> page;
    private final ScrollPane root;

    /** @param isPassword asked away from the window's thread */
    public LockScreen(Runner runner, Predicate<char[]> isPassword, Runnable in) {
        page = new PasswordPage<>(WORDS, runner, typed -> matched(isPassword.test(typed)), right -> in.run(), new Patience(),
                Texts.quietWrapped("忘记密码：关闭窗口后重新打开，用恢复码打开台账。"));
        StackPane middle = new StackPane(page);
        middle.getStyleClass().add("door");
        root = new ScrollPane(middle);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
    }

    private static boolean matched(boolean isRight) {
        if (!isRight) {
            throw new Refusal(Code.PASSWORD_WRONG);
        }
        return true;
    }

    public Parent node() {
        return root;
    }

    public void focus() {
        page.focusFirst();
    }

    /** Says that something would be lost, and not what. */
    public void askBeforeLeaving(Runnable leave) {
        page.notice.ask("还有内容没保存，现在关闭就丢失了。", new Notice.Offer("先不关", page::focusFirst),
                new Notice.Offer("不保存，关闭", leave));
    }
}
