package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.fanzha.desktop.FakeDoor;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;

class LockTest extends OfficeWindow {
    private final Hands hands = new Hands();

    /** A clock that stands until it is moved. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2024-06-05T02:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void typeAnEntryAndLock() {
        enter(Samples.CLOCK);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        press("#add");
        type("#field-name", "新桥村");
        robot.push(KeyCode.CONTROL, KeyCode.L);
    }

    @Test
    void showsNothingOfTheOfficeWhileItIsLocked() {
        typeAnEntryAndLock();
        assertThat(isThere("#status")).isFalse();
        assertThat(isThere("#field-name")).isFalse();
        assertThat(onWindow(() -> stage.getTitle())).isEqualTo("反诈台账（已锁定）");
        assertThat(onWindow(() -> List.copyOf(scene.getAccelerators().keySet()))).as("the button's own key at most")
                .allMatch(keys -> keys.toString().toLowerCase(Locale.ROOT).contains("enter"));
        assertThat(onWindow(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance))).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(isThere("#status")).isFalse();
    }

    @Test
    void closesMenusBeforeItLocks() {
        enter(Samples.CLOCK);
        robot.type(KeyCode.F10);
        onWindow(() -> {
            shell.lock();
            return true;
        });
        assertThat(onWindow(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance))).isTrue();
    }

    @Test
    void findsAgainWhatWasBeingTyped() {
        typeAnEntryAndLock();
        type("#password", FakeDoor.PASSWORD);
        press("#open");
        assertThat(onWindow(() -> find("#field-name", TextField.class).getText())).isEqualTo("新桥村");
        assertThat(onWindow(() -> stage.getTitle())).contains(samples.office.name());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isThere("#field-name")).isFalse();
    }

    @Test
    void waitsAfterAWrongPassword() {
        typeAnEntryAndLock();
        type("#password", "wrong-one");
        press("#open");
        assertThat(notice()).startsWith(Code.PASSWORD_WRONG.sentence());
        assertThat(onWindow(() -> find("#open", Button.class).isDisabled())).isTrue();
        assertThat(isThere("#status")).isFalse();
    }

    @Test
    void closesWithABackupAndTellsNoContentsOverTheLock() {
        typeAnEntryAndLock();
        close();
        assertThat(samples.ledger.isClosed).isFalse();
        assertThat(notice()).contains("没保存").doesNotContain("重点人员");
        answer("不保存，关闭");
        assertThat(samples.ledger.isClosed).isTrue();
    }

    @Test
    void locksWhenNobodyHasTouchedAnythingForAsLongAsIsSet() {
        List<String> left = new ArrayList<>();
        Idle idle = onWindow(() -> new Idle(hands, runner, () -> Duration.ofMinutes(10), () -> left.add("locked")));
        onWindow(() -> {
            idle.begin();
            return true;
        });
        hands.pass(Duration.ofMinutes(9));
        look(idle);
        robot.moveTo(stage).type(KeyCode.SHIFT);
        hands.pass(Duration.ofMinutes(9));
        look(idle);
        assertThat(left).isEmpty();
        hands.pass(Duration.ofMinutes(1));
        look(idle);
        assertThat(left).isNotEmpty();
        onWindow(() -> {
            idle.end();
            return true;
        });
    }

    @Test
    void neverLocksWhereZeroIsSetNorWhileWorkRuns() {
        List<String> left = new ArrayList<>();
        List<Runnable> waiting = new ArrayList<>();
        Idle never = new Idle(hands, runner, () -> Duration.ZERO, () -> left.add("locked"));
        Runner slow = Runner.of(waiting::add, Runnable::run, fault -> { });
        slow.act(() -> { }, () -> { }, refusal -> { });
        Idle working = new Idle(hands, slow, () -> Duration.ofMinutes(10), () -> left.add("locked"));
        hands.pass(Duration.ofHours(1));
        look(never);
        look(working);
        assertThat(waiting).hasSize(1);
        assertThat(left).isEmpty();
    }

    private void look(Idle idle) {
        onWindow(() -> {
            idle.check();
            return true;
        });
    }
}
