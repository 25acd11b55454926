package org.fanzha.press;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.fanzha.office.Printing;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Prints PDF through the system's own printers, drawn by PDFBox at the size the page has. */
public final class PdfPrinting implements Printing {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private final Supplier<List<PrintService>> services;

    /** The printers that the system knows whenever they are asked for. */
    public PdfPrinting() {
        this(PdfPrinting::ofTheSystem);
    }

    PdfPrinting(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    private static List<PrintService> ofTheSystem() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        List<PrintService> all = new ArrayList<>(List.of(PrintServiceLookup.lookupPrintServices(PAGES, null)));
        if (usual != null && all.removeIf(one -> one.getName().equals(usual.getName()))) {
            all.addFirst(usual);
        }
        return all;
    }

    @Override
    public List<Printer> printers() {
        return services.get().stream().map(one -> new Printer(one.getName(), canTurn(one))).toList();
    }

    private static boolean canTurn(PrintService service) {
        return service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, PAGES, null);
    }

    @Override
    public void print(Job job) {
        List<PrintService> all = services.get();
        if (all.isEmpty()) {
            throw new Refusal(Code.PRINTER_NONE);
        }
        PrintService service = all.stream().filter(one -> one.getName().equals(job.printer())).findFirst()
                .filter(one -> !PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(one.getAttribute(PrinterIsAcceptingJobs.class)))
                .orElseThrow(() -> new Refusal(Code.PRINTER_GONE, job.printer()));
        try (PDDocument document = Loader.loadPDF(job.pdf())) {
            send(job, service, document);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void send(Job job, PrintService service, PDDocument document) {
        boolean copies = service.isAttributeCategorySupported(Copies.class);
        try {
            for (int i = 0; i < (copies ? 1 : job.copies()); i++) {
                DocPrintJob print = service.createPrintJob();
                print.print(new SimpleDoc(Part.of(document, job), PAGES, null), wishes(job, service));
            }
        } catch (PrintException failed) {
            throw new Refusal(failed, Code.PRINTER_FAILED, job.printer());
        }
    }

    private static PrintRequestAttributeSet wishes(Job job, PrintService service) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(job.title(), null));
        if (service.isAttributeCategorySupported(Copies.class)) {
            wishes.add(new Copies(job.copies()));
        }
        if (job.bothSides() && canTurn(service)) {
            wishes.add(Sides.TWO_SIDED_LONG_EDGE);
        }
        return wishes;
    }

    /** Some pages of a document. Drivers differ in how they take a page range, so they are handed these alone. */
    private record Part(PDFPageable whole, int from, int count) implements Pageable {
        static Part of(PDDocument document, Job job) {
            int from = Math.clamp(job.first() - 1, 0, document.getNumberOfPages() - 1);
            int to = Math.clamp(job.last(), from + 1, document.getNumberOfPages());
            return new Part(new PDFPageable(document, Orientation.AUTO), from, to - from);
        }

        @Override
        public int getNumberOfPages() {
            return count;
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return whole.getPageFormat(from + page);
        }

        /** The printable draws the page whose number it is asked for, so it is told the document's own. */
        @Override
        public Printable getPrintable(int page) {
            Printable printable = whole.getPrintable(from + page);
            return (graphics, format, asked) -> printable.print(graphics, format, from + asked);
        }
    }
}
