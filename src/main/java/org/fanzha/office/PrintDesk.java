package org.fanzha.office;

import java.util.List;
import org.fanzha.office.Printing.Job;
import org.fanzha.office.Printing.Printer;

/** Printing as the office does it: every print is logged before the pages leave. */
public final class PrintDesk {
    private final Printing printing;
    private final LogBook log;

    PrintDesk(Printing printing, LogBook log) {
        this.printing = printing;
        this.log = log;
    }

    /** The usual one first; empty where this machine has none. */
    public List<Printer> printers() {
        return printing.printers();
    }

    /** @throws Refusal where the pages did not go to the printer */
    public void print(Job job) {
        log.note(new Act(Act.Kind.PRINTED, "%s %d 份".formatted(job.title(), job.copies())));
        printing.print(job);
    }
}
