package org.fanzha.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.fanzha.office.Progress;

/** Says what long work is doing and how much is left, and lets the clerk call it off. */
public final class WorkLine extends HBox {
    private static final double SHARE_OF_THE_BAR = 0.3;
    private static final double WIDEST_BAR = 280;
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = new Label();
    private final Button cancel = new Button("取消");
    private final PauseTransition soon = new PauseTransition(Duration.millis(500));
    private final Runner runner;
    private volatile boolean cancelled;

    private record Step(String doing, long done, long of) {
    }

    public WorkLine(Runner runner) {
        super(16);
        this.runner = runner;
        setAlignment(Pos.CENTER_LEFT);
        bar.prefWidthProperty().bind(widthProperty().multiply(SHARE_OF_THE_BAR));
        bar.setMaxWidth(WIDEST_BAR);
        doing.setWrapText(true);
        doing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(doing, Priority.ALWAYS);
        bar.setAccessibleText("进度");
        cancel.setId("cancel-work");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setOnAction(e -> cancel());
        getChildren().addAll(bar, doing, cancel);
        end();
    }

    public void end() {
        soon.stop();
        hide();
    }

    /** Whether there is work in sight that can be called off. */
    public boolean canCancel() {
        return isVisible() && cancel.isVisible();
    }

    public void cancel() {
        cancelled = true;
        doing.setText("正在停下，一切照旧……");
    }

    /** Begins anew; the returned progress may be called from any thread. */
    public Progress begin(String what, boolean canCancel) {
        cancelled = false;
        cancel.setVisible(canCancel);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        doing.setText(what);
        show();
        return new ToWindow();
    }

    /** As {@link #begin}, in sight only once the work has taken half a second, so that quick work moves nothing. */
    public Progress beginSoon(String what, boolean canCancel) {
        Progress progress = begin(what, canCancel);
        hide();
        soon.setOnFinished(e -> show());
        soon.playFromStart();
        return progress;
    }

    private void show() {
        Room.give(this, true);
    }

    private void hide() {
        Room.give(this, false);
    }

    private void show(Step step) {
        bar.setProgress(step.of <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) step.done / step.of);
        doing.setText(step.of <= 0 ? step.doing : step.doing + "（" + step.done + "/" + step.of + "）");
    }

    /** Keeps only the newest step, so that quick work does not flood the window. */
    private final class ToWindow implements Progress {
        private final AtomicReference<Step> newest = new AtomicReference<>();
        private final AtomicBoolean queued = new AtomicBoolean();

        @Override
        public void at(String what, long done, long of) {
            newest.set(new Step(what, done, of));
            if (!cancelled && queued.compareAndSet(false, true)) {
                runner.onWindow(() -> {
                    queued.set(false);
                    show(newest.get());
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
