package org.fanzha.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Grid;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.ledger.QuickHouse;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.fanzha.sheets.SheetFiles;

/** An office over a real ledger with one village, for windows that take back and answer. */
public final class RealOffice implements AutoCloseable {
    private static final Act SAVED = new Act(Act.Kind.SAVED, "");
    private static final LedgerHouse HOUSE = QuickHouse.of(Samples.CLOCK);
    private static final Path TEMPLATE = Path.of("target", "office-" + ProcessHandle.current().pid());
    private final Ledger ledger;
    public final Office office;
    public final Entry village;

    public RealOffice(Path folder) {
        ledger = open(folder);
        office = new Office(ledger, new Office.Tools(new SheetFiles(), null, null, Samples.CLOCK));
        village = enter(Values.none(Units.REGISTER).with(Units.NAME, "下坝村").with(Units.KIND, Units.VILLAGE));
    }

    /** Makes the ledger that the others are copies of; to be called before the window's thread waits for one. */
    public static void prepare() {
        if (!Files.exists(TEMPLATE)) {
            HOUSE.create(TEMPLATE, "云溪镇全民反诈办公室", FakeDoor.PASSWORD.toCharArray()).ledger().close();
        }
    }

    private static Ledger open(Path folder) {
        prepare();
        try {
            Files.createDirectories(folder);
            for (String name : List.of("ledger.mv.db", "ledger.key", "ledger.count")) {
                Files.copy(TEMPLATE.resolve(name), folder.resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HOUSE.open(folder, FakeDoor.PASSWORD.toCharArray());
    }

    public Entry enter(Values values) {
        return ledger.entries().insert(SAVED, values);
    }

    public Entry person(String name, String id, String phone) {
        return enter(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, name).with(KeyPeople.ID, id)
                .with(KeyPeople.VILLAGE, village.link()).with(KeyPeople.PHONE, List.of(phone))
                .with(KeyPeople.KINDS, List.of(KeyPeople.KINDS.type().choices().orElseThrow().options().getFirst()))
                .with(KeyPeople.RISK, KeyPeople.HIGH));
    }

    public List<Entry> all(Register register) {
        return ledger.entries().list(register, Query.ALL);
    }

    /** @param text as {@link Grid#sheet} reads it */
    public void takeIn(String file, String text) {
        LocalDate today = LocalDate.now(Samples.CLOCK);
        ledger.batches().commit(Intake.stage(List.of(Grid.file(file, Grid.sheet("5月", text))), ledger.batches().known(),
                new StagingChoices(null, today, today)), Progress.NONE);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
