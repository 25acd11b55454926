package org.fanzha.desktop;

import java.util.ArrayList;
import java.util.List;

import org.fanzha.office.Printing;

/** Two printers that note what they were handed. */
public final class FakePrinting implements Printing {
    public final List<Job> printed = new ArrayList<>();
    public List<Printer> printers = List.of(new Printer("二楼打印机", true), new Printer("文印室", false));

    @Override
    public List<Printer> printers() {
        return printers;
    }

    @Override
    public void print(Job job) {
        printed.add(job);
    }
}
