package org.fanzha.office;

import java.util.List;
import org.fanzha.register.Code;

/** Port: the printers of this machine. Pages are printed at their true size, never fitted to the sheet. */
public interface Printing {
    /** For doors that print nothing. */
    Printing NONE = new Printing() {
        @Override
        public List<Printer> printers() {
            return List.of();
        }

        @Override
        public void print(Job job) {
            throw new Refusal(Code.PRINTER_NONE);
        }
    };

    /** The usual one first; asks the system anew, which may take a second. */
    List<Printer> printers();

    /**
     * Hands the pages to the printer's queue; takes as long as drawing them does.
     *
     * @throws Refusal {@code printer.none}, {@code printer.gone} or {@code printer.failed}
     */
    void print(Job job);

    /** @param canTurn whether it prints on both sides of a sheet */
    record Printer(String name, boolean canTurn) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What is to be printed.
     *
     * @param title     what the printer's queue shows; without personal data
     * @param printer   its name
     * @param copies    1 or more
     * @param first     the first page, from 1
     * @param last      the last page; beyond the end means the end
     * @param bothSides turned over the long edge, where the printer can
     */
    record Job(byte[] pdf, String title, String printer, int copies, int first, int last, boolean bothSides) {
        /** All pages once, on one side. */
        public static Job whole(byte[] pdf, String title, String printer) {
            return new Job(pdf, title, printer, 1, 1, Integer.MAX_VALUE, false);
        }
    }
}
