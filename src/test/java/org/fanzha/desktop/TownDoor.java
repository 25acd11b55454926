package org.fanzha.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.intake.StagedBatch;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.office.Ledger;
import org.fanzha.office.Office;
import org.fanzha.office.Press;
import org.fanzha.office.Printing;
import org.fanzha.office.Progress;
import org.fanzha.office.RegisterBook;
import org.fanzha.office.Safe;
import org.fanzha.office.SheetReader;
import org.fanzha.office.TakeIn;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;

/** The door of the invented town, which took in everything up to April; May's sheets are still to come. */
final class TownDoor implements Unlocking {
    static final String PASSWORD = FakeDoor.PASSWORD;
    static final Path MAY = Path.of("samples", "云溪镇", "2024年5月");
    private static final Path TOWN = MAY.getParent();
    private static final H2LedgerHouse HOUSE = new H2LedgerHouse(Samples.CLOCK);
    private static final Path TEMPLATE = Path.of("target", "town-" + ProcessHandle.current().pid());
    private static final List<String> KEPT = List.of("ledger.mv.db", "ledger.key", "ledger.count");
    private final OffWindow guard;
    private final Path folder;
    /** The office behind the door, once it was opened, and its ledger unguarded. */
    volatile Office office;
    volatile Ledger ledger;

    TownDoor(Path folder, OffWindow guard) {
        this.folder = folder;
        this.guard = guard;
        try {
            if (!Files.exists(TEMPLATE)) {
                makeTown();
            }
            Files.createDirectories(folder);
            for (String name : KEPT) {
                Files.copy(TEMPLATE.resolve(name), folder.resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void makeTown() {
        Ledger ledger = HOUSE.create(TEMPLATE, "云溪镇全民反诈办公室", PASSWORD.toCharArray()).ledger();
        try (Office town = new Office(ledger, new Office.Tools(new SheetFiles(), null, null, Samples.CLOCK))) {
            takeIn(town, TOWN.resolve("基础名单"), null);
            takeIn(town, TOWN.resolve("派出所"), null);
            takeIn(town, TOWN.resolve("2024年4月"), YearMonth.of(2024, 4));
        }
    }

    private static void takeIn(Office town, Path files, YearMonth month) {
        LocalDate received = month == null ? null : month.atDay(18);
        StagedBatch batch = town.takeIn().stage(List.of(files), new TakeIn.Choices(month, received, null), Progress.NONE);
        town.takeIn().commit(batch, Progress.NONE);
    }

    private Office office(Ledger real) {
        ledger = real;
        office = new Office(guard.ledger(real), new Office.Tools(guard.port(SheetReader.class, new SheetFiles()),
                guard.port(RegisterBook.class, new ExcelRegisterBook()),
                guard.port(Press.class, new OfficePress(FontFinder.ofThisMachine())),
                guard.port(Printing.class, new FakePrinting()), Samples.CLOCK));
        return office;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean holdsLedger() {
        return true;
    }

    /** As the program's own door does it. */
    @Override
    public void rehearse(Consumer<Office> act) {
        Function<Ledger, Office> invented = ledger -> new Office(ledger, new Office.Tools(null, null, null, Samples.CLOCK));
        HOUSE.rehearse(List.of(ledger -> invented.apply(ledger).warmUp(), ledger -> act.accept(invented.apply(ledger))));
    }

    @Override
    public Office open(char[] password) {
        return office(HOUSE.open(folder, password));
    }

    @Override
    public Created create(String officeName, char[] password) {
        throw new UnsupportedOperationException("the town's ledger is there");
    }

    @Override
    public Office openByCode(String recoveryCode, char[] newPassword) {
        return office(HOUSE.openByCode(folder, recoveryCode, newPassword));
    }

    @Override
    public Office openSample(Progress progress) {
        throw new UnsupportedOperationException("the town's ledger is there");
    }

    @Override
    public String samplePassword() {
        return PASSWORD;
    }

    @Override
    public Safe.Soundness restore(Path backup, char[] password) {
        return HOUSE.restore(backup, folder, password);
    }
}
