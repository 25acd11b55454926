package org.fanzha.sheets;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fanzha.intake.given.ReturnMark;
import org.fanzha.office.ReturnCopy;

/** Marks a workbook: its sheets, the sheet that sums up before them, and behind them the mark by which it is known again. */
final class ReturnMarking {
    private final Workbook book;
    private final ReturnCopy copy;
    private final ReturnLooks looks;

    ReturnMarking(Workbook book, ReturnCopy copy) {
        this.book = book;
        this.copy = copy;
        this.looks = new ReturnLooks(book);
    }

    void mark() {
        forgetEarlier();
        Set<String> marked = new LinkedHashSet<>();
        for (ReturnCopy.Marks marks : copy.sheets()) {
            Optional.ofNullable(book.getSheet(marks.sheet()))
                    .filter(sheet -> !marks.headings().isEmpty() && new ReturnSheet(sheet, looks).mark(marks))
                    .ifPresent(sheet -> marked.add(sheet.getSheetName()));
        }
        String name = summaryName();
        ReturnSummary.fill(book.createSheet(name), copy, looks);
        book.setSheetOrder(name, 0);
        for (Sheet sheet : book) {
            sheet.setSelected(false);
        }
        book.setActiveSheet(0);
        book.setFirstVisibleTab(0);
        book.getSheetAt(0).setSelected(true);
        MarkSheet.write(book, ReturnMark.SHEET, new ReturnMark(copy.source(), name, marked).lines());
    }

    /**
     * What an earlier copy had added goes, where the village sends one that it has mended; what the mark does not name is
     * the village's own, whatever it is called.
     */
    private void forgetEarlier() {
        Sheet old = book.getSheet(ReturnMark.SHEET);
        if (old == null) {
            return;
        }
        ReturnMark.of(MarkSheet.read(old)).ifPresent(earlier -> {
            book.forEach(ReturnSheet::forgetComments);
            earlier.sheets().stream().map(book::getSheet).filter(Objects::nonNull).forEach(ReturnSheet::forgetColumns);
            remove(earlier.summary());
        });
        remove(ReturnMark.SHEET);
    }

    private void remove(String sheet) {
        if (book.getSheet(sheet) != null && book.getNumberOfSheets() > 1) {
            book.removeSheetAt(book.getSheetIndex(sheet));
        }
    }

    private String summaryName() {
        String name = copy.title();
        for (int i = 2; book.getSheet(name) != null; i++) {
            name = copy.title() + i;
        }
        return name;
    }
}
