package org.fanzha.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Safe;
import org.fanzha.office.SampleMonth;

/** The window's door to one folder of the house. @param own the program's own folder, where the sample office is made */
record HouseDoor(LedgerHouse house, Path folder, Function<Ledger, Office> offices, Path own) implements Unlocking {
    private static final Logger LOG = Logger.getLogger(HouseDoor.class.getName());

    @Override
    public boolean holdsLedger() {
        return house.holdsLedger(folder);
    }

    /** As far as the first screen's numbers. What fails here fails again, and is told, where it matters. */
    @Override
    public void rehearse(Consumer<Office> act) {
        try {
            house.rehearse(List.of(ledger -> offices.apply(ledger).warmUp(), ledger -> act.accept(offices.apply(ledger))));
        } catch (RuntimeException unrehearsed) {
            LOG.log(Level.WARNING, "opening unrehearsed", unrehearsed);
        }
    }

    @Override
    public Office open(char[] password) {
        return offices.apply(house.open(folder, password));
    }

    @Override
    public Created create(String officeName, char[] password) {
        LedgerHouse.Created created = house.create(folder, officeName, password);
        return new Created(offices.apply(created.ledger()), created.recoveryCode());
    }

    @Override
    public Office openByCode(String recoveryCode, char[] newPassword) {
        return offices.apply(house.openByCode(folder, recoveryCode, newPassword));
    }

    @Override
    public Safe.Soundness restore(Path backup, char[] secret) {
        return house.restore(backup, folder, secret);
    }

    @Override
    public Office openSample(Progress progress) {
        Path samples = new SampleFiles(own.resolve("sample-files")).find();
        AtomicInteger told = new AtomicInteger();
        return new SampleMonth(house, offices, line -> progress.at("正在准备样例台账，已做完 " + told.incrementAndGet() + " 步", 0, 0))
                .run(samples, own);
    }

    @Override
    public String samplePassword() {
        return SampleMonth.PASSWORD;
    }
}
