package org.fanzha.app;

import java.nio.file.Path;
import java.time.Clock;
import org.fanzha.command.Doorway;
import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.shell.Desktop;
import org.fanzha.desktop.shell.Display;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.office.Forms;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.press.PdfPrinting;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.ExcelReturnBook;
import org.fanzha.sheets.ExcelTemplateBook;
import org.fanzha.sheets.SheetFiles;

/** The one place where the rooms are put together, read from top to bottom. */
final class Wiring implements Doorway {
    private final Clock clock = Clock.systemDefaultZone();
    private final Appearance.Keeper looks = new AppearanceFile(Places.appearance());
    private final LedgerHouse house = new H2LedgerHouse(clock);
    private Office.Tools tools;

    /** Made for the first office: the door needs neither sheets nor press, and their libraries are slow to load. */
    private synchronized Office.Tools tools() {
        if (tools == null) {
            tools = new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                    new OfficePress(FontFinder.ofThisMachine()), new PdfPrinting(), clock,
                    new Forms(new ExcelReturnBook(), new ExcelTemplateBook()));
        }
        return tools;
    }

    @Override
    public LedgerHouse house() {
        return house;
    }

    @Override
    public Office office(Ledger ledger) {
        return new Office(ledger, tools());
    }

    @Override
    public void openWindow(Office office) {
        Desktop.enter(office, clock, looks);
    }

    @Override
    public void openWindow(Path ledgerFolder) {
        Desktop.unlock(new HouseDoor(house, ledgerFolder, this::office, Places.own()), clock, looks);
    }

    @Override
    public boolean hasDisplay() {
        return Display.isThere();
    }

    @Override
    public boolean readsChineseNames() {
        String names = System.getProperty("sun.jnu.encoding", "");
        return !names.equals("ANSI_X3.4-1968") && !names.equals("US-ASCII") && !names.startsWith("ISO-8859");
    }

    @Override
    public Path defaultLedger() {
        return Places.defaultLedger();
    }
}
