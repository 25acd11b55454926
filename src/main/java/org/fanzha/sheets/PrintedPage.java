package org.fanzha.sheets;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a sheet comes out of a printer: A4 on its side, all columns on one page. */
final class PrintedPage {
    private static final Logger LOG = LoggerFactory.getLogger(PrintedPage.class);
    private static final double MARGIN_INCHES = 0.5;

    private PrintedPage() {
    }

    /** Old workbooks by other programs may lack the record that says so; their sheets print as they did. */
    private static void fit(Sheet sheet) {
        try {
            sheet.setFitToPage(true);
        } catch (NullPointerException noRecord) {
            LOG.debug("a sheet cannot be fitted to a page", noRecord);
        }
    }

    static void a4(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        fit(sheet);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    }
}
