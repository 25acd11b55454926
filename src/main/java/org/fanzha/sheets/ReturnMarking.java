package org.fanzha.sheets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
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
            sheet(marks).filter(sheet -> !marks.headings().isEmpty() && new ReturnSheet(sheet, looks).mark(marks))
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

    /** A sheet of a text table has no name of its own. */
    private Optional<Sheet> sheet(ReturnCopy.Marks marks) {
        String name = marks.sheet().isEmpty() ? PlainSheets.UNNAMED : marks.sheet();
        return Optional.ofNullable(book.getSheet(name))
                .or(() -> Optional.ofNullable(book.getSheet(WorkbookUtil.createSafeSheetName(name))));
    }

    /** What an earlier copy had added goes, where the village sends one that it has mended. */
    private void forgetEarlier() {
        Sheet old = book.getSheet(ReturnMark.SHEET);
        if (old == null) {
            return;
        }
        for (Sheet sheet : book) {
            ReturnSheet.forget(sheet);
        }
        for (String name : List.of(copy.title(), ReturnMark.SHEET)) {
            if (book.getSheet(name) != null && book.getNumberOfSheets() > 1) {
                book.removeSheetAt(book.getSheetIndex(name));
            }
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
