package org.fanzha.desktop.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Reused;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.office.Lessons;
import org.fanzha.office.TakeIn;
import org.fanzha.office.Taking;

/** Takes down what is said of the files that wait to be written, each saying a step of its own. */
final class Talk implements Sayer {
    private final TakeIn takeIn;
    private final Lessons lessons;
    private final Supplier<Optional<Taking>> waiting;
    private final Again again;
    private final Unlock unlock;

    /** Stages files anew. */
    interface Again {
        /**
         * @param taking   asked for away from the window's thread
         * @param sentence what is told afterwards, of the difference it made
         * @return false where nothing could be begun now
         */
        boolean stage(Supplier<Taking> taking, UnaryOperator<String> sentence);
    }

    /** Reads one of the files anew. */
    interface Unlock {
        Taking by(Taking taking, String name, char[] password);
    }

    /** @param waiting the files that are looked at before they are written, if any are */
    Talk(TakeIn takeIn, Lessons lessons, Supplier<Optional<Taking>> waiting, Again again, Unlock unlock) {
        this.takeIn = takeIn;
        this.lessons = lessons;
        this.waiting = waiting;
        this.again = again;
        this.unlock = unlock;
    }

    @Override
    public boolean listens() {
        return waiting.get().isPresent();
    }

    @Override
    public Sayings sayings() {
        return waiting.get().map(Taking::sayings).orElse(Sayings.NONE);
    }

    @Override
    public TakeIn takeIn() {
        return takeIn;
    }

    @Override
    public void say(String words, BlockAt block, UnaryOperator<Said> more) {
        next(words, taking -> taking.said(words, block, more));
    }

    @Override
    public void mean(String words, Meant meant) {
        next(words, taking -> taking.said(words, meant));
    }

    @Override
    public void forget(String words, Meant meant) {
        next(words, taking -> taking.unsaid(words, meant));
    }

    @Override
    public void unlearn(Reused reused) {
        waiting.get().ifPresent(taking -> again.stage(() -> {
            lessons.forget(reused);
            return taking;
        }, difference -> told("以后也不再沿用：" + reused.words(), difference)));
    }

    @Override
    public void unlock(String name, char[] password) {
        boolean begun = waiting.get().filter(taking -> again.stage(() -> unlock.by(taking, name, password),
                difference -> difference.isEmpty() ? "“" + name + "”又读过一遍，各类行数没有变；怎么样了写在文件下面。"
                        : "“" + name + "”打开了。" + difference + "。")).isPresent();
        if (!begun) {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public boolean canTakeBack() {
        return waiting.get().filter(taking -> taking.lastSaid().isPresent()).isPresent();
    }

    @Override
    public void takeBack() {
        waiting.get().flatMap(Taking::lastSaid).ifPresent(words -> next("撤回了：" + words, Taking::withoutLast));
    }

    private void next(String words, UnaryOperator<Taking> more) {
        waiting.get().ifPresent(taking -> {
            Taking next = more.apply(taking);
            if (next != taking) {
                again.stage(() -> next, difference -> told(words, difference));
            }
        });
    }

    private static String told(String words, String difference) {
        return words + "。" + (difference.isEmpty() ? "各类行数没有变。" : difference + "。");
    }
}
