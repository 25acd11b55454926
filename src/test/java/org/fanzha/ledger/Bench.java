package org.fanzha.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedBatch.StagedReturn;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** What the ledger's tests build with: cheap keys, a still clock, invented people, batches made by hand. */
final class Bench {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final Act SAVED = new Act(Act.Kind.SAVED, "");
    static final Act DELETED = new Act(Act.Kind.DELETED, "");
    static final Stretch CHEAP = new Stretch(64, 1);

    private Bench() {
    }

    static char[] password() {
        return "云溪镇反诈办2024".toCharArray();
    }

    static H2LedgerHouse house() {
        return house(CLOCK);
    }

    static H2LedgerHouse house(Clock clock) {
        return new H2LedgerHouse(clock, CHEAP, new Disk(), "", Catalogue.REGISTERS);
    }

    /** A new ledger: a copy of one that was made once, for making one takes a second. */
    static Ledger create(Path folder) {
        for (String name : List.of("ledger.mv.db", "ledger.key", "ledger.count")) {
            try {
                Files.createDirectories(folder);
                Files.copy(Template.FOLDER.resolve(name), folder.resolve(name));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return open(folder);
    }

    private static final class Template {
        static final Path FOLDER = make();

        private static Path make() {
            Path folder = Path.of("target", "template-" + ProcessHandle.current().pid());
            house().create(folder, "云溪镇反诈办", password()).ledger().close();
            return folder;
        }
    }

    static Ledger open(Path folder) {
        return house().open(folder, password());
    }

    static Values village(String name) {
        return Values.none(Units.REGISTER).with(Units.NAME, name).with(Units.KIND, Units.VILLAGE)
                .with(Units.RESIDENTS, 1200L);
    }

    static Values person(String name, String id, Link village) {
        return Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, name).with(KeyPeople.ID, id)
                .with(KeyPeople.VILLAGE, village).with(KeyPeople.RISK, KeyPeople.HIGH)
                .with(KeyPeople.PHONE, List.of("13900000001"));
    }

    static Values activity(Link village, String place, LocalDate day) {
        return Values.none(Publicity.REGISTER).with(Publicity.DAY, day).with(Publicity.VILLAGE, village)
                .with(Publicity.PLACE, place).with(Publicity.PEOPLE, 35L).with(Publicity.LEAFLETS, 120L)
                .with(Publicity.ORGANISER, "村委会").with(Publicity.SPEAKER, "孙云溪").with(Publicity.BANNERS, 2L)
                .with(Publicity.POSTERS, 4L).with(Publicity.LAW, true).with(Publicity.NOTE, "与赶场同日");
    }

    static StagedRow inserted(int line, long id, Values values) {
        return new StagedRow(line, Verdict.INSERTED, id, 0, values, List.of(), List.of(), Map.of());
    }

    static StagedRow updated(int line, Entry before, Values values) {
        return new StagedRow(line, Verdict.UPDATED, before.id(), before.version(), values, List.of(), List.of(),
                Map.of());
    }

    static StagedRow unchanged(int line, long id) {
        return new StagedRow(line, Verdict.UNCHANGED, id, 0, null, List.of(), List.of(), Map.of());
    }

    static StagedTable table(Register register, StagedRow... rows) {
        return table(register, List.of(rows));
    }

    static StagedTable table(Register register, List<StagedRow> rows) {
        return new StagedTable("Sheet1", register, Optional.empty(), Optional.empty(), Map.of(), List.of(), rows);
    }

    static StagedFile file(String name, StagedTable... tables) {
        return new StagedFile(name, "sha of " + name, StagedFile.Status.TAKEN, Optional.empty(), "", List.of(tables),
                List.of());
    }

    static StagedBatch batch(Known known, StagedFile... files) {
        return new StagedBatch(known.changes(), List.of(files), List.of());
    }

    /** A batch that enters so many activities, and one return, from one file. */
    static StagedBatch activities(Ledger ledger, Link village, String file, int count) {
        Known known = ledger.batches().known();
        long next = known.nextId(Publicity.REGISTER);
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(inserted(i + 3, next + i, activity(village, file + " 地点" + i, LocalDate.of(2024, 5, 1 + i % 28))));
        }
        Values owed = Values.none(Returns.REGISTER).with(Returns.UNIT, village)
                .with(Returns.MONTH, java.time.YearMonth.of(2024, 5)).with(Returns.SUBJECT, Returns.MONTHLY_WORK);
        return new StagedBatch(known.changes(), List.of(file(file, table(Publicity.REGISTER, rows))),
                List.of(new StagedReturn(known.nextId(Returns.REGISTER), owed, file)));
    }
}
