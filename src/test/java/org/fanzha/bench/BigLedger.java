package org.fanzha.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** A ledger with 200 villages, 100,000 activities and 20,000 people, none of whom exist; made once and kept under target. */
public final class BigLedger {
    static final int ACTIVITIES = 100_000;
    private static final int PEOPLE = 20_000;
    private static final String PASSWORD = "bench password";
    private static final String SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗曾单解";
    private static final String NAMES = "明朗云溪桥石林湾河坝青山龙门柳双大小春秋文武安平";
    private static final List<String> TOPICS = List.of("防刷单返利", "防冒充客服", "防虚假贷款", "防投资理财诈骗");

    private BigLedger() {
    }

    static Ledger open(Path folder) {
        return new H2LedgerHouse(Clock.systemDefaultZone()).open(folder, PASSWORD.toCharArray());
    }

    /** Does nothing where it is there already. */
    static void make(Path folder) {
        if (Files.exists(folder)) {
            return;
        }
        try (Ledger ledger = new H2LedgerHouse(Clock.systemDefaultZone()).create(folder, "云溪镇全民反诈办公室",
                PASSWORD.toCharArray()).ledger()) {
            List<String> villages = Bench.villages();
            enter(ledger, Units.REGISTER, villages.size(), i -> Values.none(Units.REGISTER)
                    .with(Units.NAME, villages.get((int) i)).with(Units.KIND, Units.VILLAGE));
            enter(ledger, KeyPeople.REGISTER, PEOPLE, i -> person(i, village(i)));
            enter(ledger, Publicity.REGISTER, ACTIVITIES, i -> activity(i, village(i)));
        }
    }

    private static Link village(long i) {
        return new Link(1 + i % Bench.VILLAGES, Bench.villages().get((int) (i % Bench.VILLAGES)));
    }

    private static void enter(Ledger ledger, Register register, int count, LongFunction<Values> values) {
        Known known = ledger.batches().known();
        long next = known.nextId(register);
        List<StagedRow> rows = LongStream.range(0, count).mapToObj(i -> new StagedRow((int) i + 3, Verdict.INSERTED, next + i, 0,
                values.apply(i), List.of(), List.of(), Map.of())).toList();
        StagedTable table = new StagedTable("Sheet1", register, Optional.empty(), Optional.empty(), Map.of(), List.of(), rows);
        ledger.batches().commit(new StagedBatch(known.changes(), List.of(new StagedFile(register.title() + ".xlsx", register.key(),
                StagedFile.Status.TAKEN, Optional.empty(), "", List.of(table), List.of())), List.of()), Progress.NONE);
    }

    private static String name(long i) {
        long mixed = i * 2_654_435_761L >>> 3;
        return "" + SURNAMES.charAt((int) (mixed % SURNAMES.length())) + NAMES.charAt((int) (mixed / 31 % NAMES.length()))
                + NAMES.charAt((int) (mixed / 997 % NAMES.length()));
    }

    private static Values person(long i, Link village) {
        String seventeen = "50099919%02d%02d%02d%03d".formatted(50 + i / 280 % 50, 1 + i / 28 % 12, 1 + i % 28, i % 1000);
        return Values.none(KeyPeople.REGISTER).with(KeyPeople.FILE_NO, "云溪-%05d".formatted(i)).with(KeyPeople.NAME, name(i))
                .with(KeyPeople.ID_KIND, KeyPeople.RESIDENT_ID).with(KeyPeople.ID, seventeen + IdNumber.checkDigit(seventeen))
                .with(KeyPeople.HOME, "云溪镇" + village.name() + i % 12 + "组" + i + "号").with(KeyPeople.VILLAGE, village)
                .with(KeyPeople.PHONE, List.of("139%08d".formatted(i))).with(KeyPeople.RISK, i % 7 == 0 ? KeyPeople.HIGH : KeyPeople.LOW)
                .with(KeyPeople.STATE, KeyPeople.CONTROLLED).with(KeyPeople.LISTED_ON, LocalDate.of(2023, 1, 1).plusDays(i % 500))
                .with(KeyPeople.KEEPER, name(i / 50)).with(KeyPeople.NOTE, "与家人同住，每月上门一次");
    }

    private static Values activity(long i, Link village) {
        List<Option> kinds = Publicity.KIND.type().choices().orElseThrow().options();
        return Values.none(Publicity.REGISTER).with(Publicity.DAY, LocalDate.of(2023, 1, 1).plusDays(i % 700))
                .with(Publicity.VILLAGE, village).with(Publicity.KIND, kinds.get((int) (i % kinds.size())))
                .with(Publicity.TOPIC, TOPICS.get((int) (i % TOPICS.size()))).with(Publicity.PLACE, village.name() + i % 997 + "组院坝" + i)
                .with(Publicity.ORGANISER, "村委会").with(Publicity.SPEAKER, name(i % 3_000)).with(Publicity.PEOPLE, i % 300)
                .with(Publicity.LEAFLETS, i % 400).with(Publicity.BANNERS, i % 5).with(Publicity.NOTE, "与赶场同日");
    }
}
