package org.fanzha.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.shell.Desktop;
import org.fanzha.office.Office;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.register.Entry;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;

/** What {@link WindowBench} measures, within the window's process. */
public final class WindowBenchRun {
    private static final int STEPS = 300;
    private static final long PATIENCE = 60_000;
    private static final long START = 5_000;
    private static final long REST = 1_000;
    private static final List<String> TYPED = List.of("l", "lm", "lml", "lm", "l", "云", "云溪", "云溪1", "云溪", "村=云溪7村", "村=云溪77村",
            "主讲人=lm", "zhang", "刷单", "刷单 院坝会", "");

    private Scene scene;

    private WindowBenchRun() {
    }

    public static void main(String[] args) {
        Office office = new Office(BigLedger.open(Path.of(args[0])), new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                new OfficePress(FontFinder.ofThisMachine()), Clock.systemDefaultZone()));
        Thread.ofPlatform().daemon().start(() -> new WindowBenchRun().run());
        Desktop.enter(office, Clock.systemDefaultZone(), new Appearance.Keeper() {
            @Override
            public Appearance load() {
                return Appearance.FIRST;
            }

            @Override
            public void save(Appearance appearance) {
                throw new UnsupportedOperationException();
            }
        });
    }

    /** The figure that counts is a clerk's: the program is open for a while and at rest, and another register was open before. */
    private void run() {
        try {
            Thread.sleep(START);
            until(() -> !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isShowing());
            scene = on(() -> Window.getWindows().getFirst().getScene());
            atRest();
            say("the very first register, 涉诈重点人员台账: %s; first keystroke at once: %s", open("涉诈重点人员台账"), filter("lml"));
            filter("");
            atRest();
            say("first screen of 宣传台账: %s; first keystroke at once: %s", open("宣传台账"), filter("张"));
            filter("");
            atRest();
            say("back to 涉诈重点人员台账: %s; to 宣传台账: %s", open("涉诈重点人员台账"), open("宣传台账"));
            keystrokes();
            say("sort by 地点: %s, again %s", sort("place", TableColumn.SortType.ASCENDING), sort("place",
                    TableColumn.SortType.DESCENDING));
            atRest();
            scroll();
            all();
            heap();
        } catch (Exception fault) {
            fault.printStackTrace();
        }
        System.exit(0);
    }

    /** Until the process computes next to nothing: what is read ahead after the start is read by then. */
    private static void atRest() throws InterruptedException {
        long before;
        do {
            before = processMillis();
            Thread.sleep(REST);
        } while (processMillis() - before > REST / 10);
    }

    private static void say(String pattern, Object... figures) {
        System.out.println(String.format(Locale.ROOT, pattern, figures));
    }

    private static <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception fault) {
                done.completeExceptionally(fault);
            }
        });
        return done.get();
    }

    /** Asks on the window's thread after every pulse. */
    private static void until(BooleanSupplier holds) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (holds.getAsBoolean() || System.nanoTime() > end) {
                    stop();
                    done.complete(true);
                }
            }
        }.start());
        done.get();
    }

    @SuppressWarnings("unchecked")
    private TableView<Entry> table() {
        return (TableView<Entry>) scene.lookup("#entries");
    }

    /**
     * How long something took.
     *
     * @param window what of it the window's thread computed
     * @param all    what all threads computed meanwhile, the compiler's and collector's too
     */
    private record Took(long millis, long window, long all) {
        @Override
        public String toString() {
            return "%d ms (computing: window %d, all threads %d)".formatted(millis, window, all);
        }
    }

    private Took open(String title) throws Exception {
        long window = windowMicros();
        long all = processMillis();
        long start = System.nanoTime();
        on(() -> {
            scene.getRoot().lookupAll(".nav-item").stream().map(ToggleButton.class::cast)
                    .filter(item -> item.getText().equals(title)).findFirst().ifPresent(ToggleButton::fire);
            return true;
        });
        until(() -> table() != null && table().getAccessibleText().equals(title) && isDrawn());
        return new Took(millis(start), (windowMicros() - window) / 1_000, processMillis() - all);
    }

    private boolean isDrawn() {
        return table().lookupAll(".table-cell").stream().map(IndexedCell.class::cast)
                .anyMatch(cell -> !cell.isEmpty() && cell.getText() != null && !cell.getText().isEmpty());
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What the window's thread has computed so far; on a busy machine far less than the time that has passed. */
    private static long windowMicros() throws Exception {
        return on(() -> cpu() / 1_000);
    }

    private static long processMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private interface Act {
        void run();
    }

    /** From the act until the rows that answer it have been laid out. */
    private Took answered(Act act) throws Exception {
        boolean[] changed = {false};
        long window = windowMicros();
        long all = processMillis();
        InvalidationListener listener = list -> changed[0] = true;
        long start = System.nanoTime();
        on(() -> {
            table().getItems().addListener(listener);
            act.run();
            return true;
        });
        until(() -> changed[0]);
        until(() -> true);
        Took took = new Took(millis(start), (windowMicros() - window) / 1_000, processMillis() - all);
        on(() -> {
            table().getItems().removeListener(listener);
            return true;
        });
        return took;
    }

    private Took filter(String text) throws Exception {
        return answered(() -> ((TextInputControl) scene.lookup("#filter")).setText(text));
    }

    private void keystrokes() throws Exception {
        List<Long> all = new ArrayList<>();
        List<Long> computed = new ArrayList<>();
        StringBuilder each = new StringBuilder();
        for (int round = 0; round < 3; round++) {
            for (String text : TYPED) {
                Took took = filter(text);
                all.add(took.millis);
                computed.add(took.all);
                each.append(round == 2 ? " " + text + " " + took.millis + "/" + took.all : "");
            }
        }
        all.sort(null);
        computed.sort(null);
        say("keystroke: median %d ms, worst %d ms; computing, all threads: median %d ms, worst %d ms; last round:%s",
                all.get(all.size() / 2), all.getLast(), computed.get(computed.size() / 2), computed.getLast(), each);
    }

    private Took sort(String column, TableColumn.SortType type) throws Exception {
        return answered(() -> {
            TableColumn<Entry, ?> by = table().getColumns().stream().filter(c -> c.getId().equals(column)).findFirst().orElseThrow();
            by.setSortType(type);
            if (!table().getSortOrder().contains(by)) {
                table().getSortOrder().add(by);
            }
        });
    }

    /** A step a pulse; the work of a pulse is from its timers to the end of its layout. */
    private void scroll() throws Exception {
        List<Long> work = new ArrayList<>();
        List<Long> frames = new ArrayList<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int step;
            private long last;
            private long began;
            private final Runnable laidOut = () -> work.add((cpu() - began) / 1_000);

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (last > 0) {
                    frames.add((here - last) / 1_000);
                } else {
                    scene.addPostLayoutPulseListener(laidOut);
                }
                last = here;
                began = cpu();
                table().scrollTo((int) ((long) step * table().getItems().size() / STEPS));
                if (++step > STEPS) {
                    stop();
                    scene.removePostLayoutPulseListener(laidOut);
                    done.complete(true);
                }
            }
        }.start());
        done.get();
        work.sort(null);
        frames.sort(null);
        say("scroll end to end in %d steps: computing of the window's thread in a pulse median %.1f ms, worst %.1f ms; "
                + "frame to frame median %.1f ms, worst %.1f ms", STEPS, work.get(work.size() / 2) / 1e3, work.getLast() / 1e3,
                frames.get(frames.size() / 2) / 1e3,
                frames.getLast() / 1e3);
    }

    private void all() throws Exception {
        long window = windowMicros();
        long start = System.nanoTime();
        on(() -> {
            table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table().getSelectionModel().selectAll();
            return true;
        });
        say("choosing all rows: %d ms, computing %d ms", millis(start), (windowMicros() - window) / 1_000);
        say("keystroke with all rows chosen: %s", filter("院坝"));
    }

    private static void heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        say("heap after collection: %d MB", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
}
