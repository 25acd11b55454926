package org.fanzha.desktop.register;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Register;

/** What every part of a register's screen works with; what is refused is said in the screen's one notice. */
record Work(Register register, Office office, Tools tools, Notice notice) {
    RegisterDesk desk() {
        return office.desk();
    }

    <T> void run(Callable<T> work, Consumer<? super T> done) {
        tools.runner().run(work, done, notice::refuse);
    }

    void act(Runnable work, Runnable done) {
        tools.runner().act(work, done, notice::refuse);
    }
}
