package org.fanzha.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;

/** The office over its real parts, on the third of June 2024. */
final class SampleOffice {
    static final Path SAMPLES = Path.of("samples");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private SampleOffice() {
    }

    static H2LedgerHouse house() {
        return new H2LedgerHouse(CLOCK);
    }

    static Office over(Ledger ledger) {
        return new Office(ledger, new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                new OfficePress(new FontFinder(List.of())), CLOCK));
    }

    static Office fresh(Path folder) {
        return over(house().create(folder, "云溪镇全民反诈办公室", "sample password".toCharArray()).ledger());
    }
}
