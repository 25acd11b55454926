package org.fanzha.office;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.fanzha.register.Link;
import org.fanzha.register.Register;

/** Port: which templates were given out to whom, and which came back. */
public interface TemplateStore {
    /** Keeps nothing. */
    TemplateStore NONE = new TemplateStore() {
        @Override
        public void giveOut(Act act, Register register, YearMonth month, List<Link> units) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Given> given(YearMonth month) {
            return List.of();
        }
    };

    /** Remembers that these units were given the template; one that was given before is asked for anew. */
    void giveOut(Act act, Register register, YearMonth month, List<Link> units);

    /** What was given out for a month, in order of giving. */
    List<Given> given(YearMonth month);

    /**
     * One template in the hands of one unit.
     *
     * @param back when a batch, not undone, took in rows of this unit, register and month; empty while it is owed
     */
    record Given(Register register, Link unit, LocalDateTime at, Optional<LocalDateTime> back) {
        public boolean isOwed() {
            return back.isEmpty();
        }
    }
}
