package org.fanzha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.office.Ledger;
import org.fanzha.office.MonthReturns;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.TodayPicture;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;

/**
 * From the password to the first screen's numbers over 100,000 publicity entries and 20,000 key people, in a
 * process that has done nothing else. {@code make FOLDER} makes the ledger and closes it after Today was shown,
 * {@code open FOLDER} opens and measures; {@code door FOLDER} first rehearses as the door does while the password is typed.
 */
public final class TodayBench {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final String PASSWORD = "bench password";
    private static final int VILLAGES = 200;
    private static final int PEOPLE = 20_000;
    private static final int CHECKS = 60_000;
    private static final int ACTIVITIES = 100_000;
    private static final int CASES = 2_400;
    private static final int MONTHS = 18;

    private TodayBench() {
    }

    public static void main(String[] args) throws IOException {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        Path folder = Files.createDirectories(Path.of(args[1]));
        if (args[0].equals("make")) {
            make(folder);
        } else {
            open(folder, args[0].equals("door"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void open(Path folder, boolean rehearsed) {
        H2LedgerHouse house = new H2LedgerHouse(CLOCK);
        if (rehearsed) {
            house.rehearse(List.of(ledger -> office(ledger).warmUp()));
        }
        long start = System.nanoTime();
        Ledger ledger = house.open(folder, PASSWORD.toCharArray());
        long opened = System.nanoTime();
        Office office = office(ledger);
        TodayPicture picture = office.today().picture();
        long counted = System.nanoTime();
        MonthReturns returns = office.today().returns().of(office.today().returns().month());
        long listed = System.nanoTime();
        say("open with the password %,d ms (the key derivation included), picture %,d ms, returns %,d ms", opened - start,
                counted - opened, listed - counted);
        long again = System.nanoTime();
        office.today().picture();
        say("the picture again %,d ms", System.nanoTime() - again);
        long derived = System.nanoTime();
        ledger.safe().isPassword(PASSWORD.toCharArray());
        say("the key derivation alone %,d ms", System.nanoTime() - derived);
        System.out.println("overdue " + picture.late() + ", cases " + picture.months().getLast().count() + ", missing "
                + returns.missing().size());
    }

    private static Office office(Ledger ledger) {
        return new Office(ledger, new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                new OfficePress(new FontFinder(List.of())), CLOCK));
    }

    private static void say(String pattern, Object... nanos) {
        System.out.println(String.format(Locale.ROOT, pattern,
                java.util.Arrays.stream(nanos).map(n -> (Long) n / 1_000_000).toArray()));
    }

    private static void make(Path folder) {
        Ledger ledger = new H2LedgerHouse(CLOCK).create(folder, "云溪镇全民反诈办公室", PASSWORD.toCharArray()).ledger();
        List<Link> villages = IntStream.rangeClosed(1, VILLAGES).mapToObj(i -> new Link(i, "云溪" + i + "村")).toList();
        commit(ledger, Units.REGISTER, VILLAGES, i -> Values.none(Units.REGISTER)
                .with(Units.NAME, villages.get(i).name()).with(Units.KIND, Units.VILLAGE).with(Units.RESIDENTS, 1200L));
        List<Option> risks = List.of(KeyPeople.HIGH, KeyPeople.MIDDLE, KeyPeople.LOW);
        commit(ledger, KeyPeople.REGISTER, PEOPLE, i -> Values.none(KeyPeople.REGISTER)
                .with(KeyPeople.NAME, "甲乙" + (char) ('一' + i % 500)).with(KeyPeople.FILE_NO, "云溪-" + i)
                .with(KeyPeople.VILLAGE, villages.get(i % VILLAGES)).with(KeyPeople.RISK, risks.get(i % 3))
                .with(KeyPeople.STATE, KeyPeople.CONTROLLED).with(KeyPeople.LISTED_ON, DAY.minusDays(i % 700))
                .with(KeyPeople.OWN_PLAN, i % 2 == 0 ? "每月见面两次，家访一次，宣传到人" : null));
        commit(ledger, Checks.REGISTER, CHECKS, i -> Values.none(Checks.REGISTER)
                .with(Checks.PERSON, new Link(1 + i % PEOPLE, "")).with(Checks.DONE, DAY.minusDays(i * 7L % 120))
                .with(Checks.CHECKER, "孙云溪"));
        commit(ledger, Cases.REGISTER, CASES, i -> Values.none(Cases.REGISTER).with(Cases.CASE_NO, "J" + i)
                .with(Cases.HAPPENED, LocalDateTime.of(2024, 6, 2, 9, 0).minusHours(i * 6L))
                .with(Cases.VILLAGE, villages.get(i % VILLAGES))
                .with(Cases.LOSS, new java.math.BigDecimal(1000 + i)));
        commit(ledger, Returns.REGISTER, VILLAGES * MONTHS - 20, i -> Values.none(Returns.REGISTER)
                .with(Returns.UNIT, villages.get(i % VILLAGES)).with(Returns.SUBJECT, Returns.MONTHLY_WORK)
                .with(Returns.MONTH, YearMonth.of(2022, 12).plusMonths(i / VILLAGES)).with(Returns.RECEIVED, DAY));
        commit(ledger, Publicity.REGISTER, ACTIVITIES, i -> Values.none(Publicity.REGISTER)
                .with(Publicity.DAY, DAY.minusDays(i % 700)).with(Publicity.VILLAGE, villages.get(i % VILLAGES))
                .with(Publicity.PLACE, "文化广场" + i).with(Publicity.PEOPLE, 35L).with(Publicity.LEAFLETS, 80L));
        office(ledger).today().picture();
        ledger.close();
    }

    private static void commit(Ledger ledger, Register register, int count, IntFunction<Values> values) {
        Known known = ledger.batches().known();
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new StagedRow(i + 3, Verdict.INSERTED, i + 1L, 0, values.apply(i), List.of(), List.of(), Map.of()));
        }
        StagedTable table = new StagedTable("表", register, Optional.empty(), Optional.empty(), Map.of(), List.of(), rows);
        StagedFile file = new StagedFile(register.title() + ".xlsx", "sha of " + register.key(), StagedFile.Status.TAKEN,
                Optional.empty(), "", List.of(table), List.of());
        ledger.batches().commit(new StagedBatch(known.changes(), List.of(file), List.of()), Progress.NONE);
    }
}
