package org.fanzha.office;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * Shows Today a few times over a ledger that is thrown away, filled with invented entries where it is empty: what the
 * real one then runs over tens of thousands of entries is compiled by that time, and not run for the first time.
 */
record WarmUp(Ledger ledger) {
    private static final int ROUNDS = 3;
    private static final int UNITS = 20;
    private static final int PEOPLE = 4_000;
    private static final int CASES = 200;
    private static final int MONTHS = 6;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    void run() {
        if (ledger.entries().count(Units.REGISTER, Query.ALL) == 0) {
            fill();
        }
        Today today = new Today(ledger, CLOCK);
        for (int round = 0; round < ROUNDS; round++) {
            today.picture();
            today.returns().of(today.returns().month());
        }
    }

    private void fill() {
        List<Link> units = IntStream.rangeClosed(1, UNITS).mapToObj(i -> new Link(i, "单位" + i)).toList();
        List<Option> risks = List.of(KeyPeople.HIGH, KeyPeople.MIDDLE, KeyPeople.LOW);
        commit(Units.REGISTER, UNITS, i -> Values.none(Units.REGISTER)
                .with(Units.NAME, units.get(i).name()).with(Units.KIND, Units.VILLAGE).with(Units.RESIDENTS, 1_000L));
        commit(KeyPeople.REGISTER, PEOPLE, i -> Values.none(KeyPeople.REGISTER)
                .with(KeyPeople.NAME, "甲").with(KeyPeople.FILE_NO, "预热-" + i).with(KeyPeople.VILLAGE, units.get(i % UNITS))
                .with(KeyPeople.RISK, risks.get(i % risks.size())).with(KeyPeople.STATE, KeyPeople.CONTROLLED)
                .with(KeyPeople.LISTED_ON, DAY.minusDays(i % 300)).with(KeyPeople.OWN_PLAN, i % 2 == 0 ? "有" : null));
        commit(Checks.REGISTER, PEOPLE, i -> Values.none(Checks.REGISTER)
                .with(Checks.PERSON, new Link(1 + i, "")).with(Checks.DONE, DAY.minusDays(i % 40)).with(Checks.CHECKER, "乙"));
        commit(Cases.REGISTER, CASES, i -> Values.none(Cases.REGISTER).with(Cases.CASE_NO, "预热-" + i)
                .with(Cases.HAPPENED, DAY.minusDays(i).atTime(9, 0)).with(Cases.VILLAGE, units.get(i % UNITS))
                .with(Cases.LOSS, BigDecimal.valueOf(1_000L + i)));
        commit(Returns.REGISTER, UNITS * MONTHS, i -> Values.none(Returns.REGISTER)
                .with(Returns.UNIT, units.get(i % UNITS)).with(Returns.SUBJECT, Returns.MONTHLY_WORK)
                .with(Returns.MONTH, YearMonth.from(DAY).minusMonths(i / UNITS)).with(Returns.RECEIVED, DAY));
    }

    private void commit(Register register, int count, IntFunction<Values> values) {
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new StagedRow(i + 1, Verdict.INSERTED, i + 1L, 0, values.apply(i), List.of(), List.of(), Map.of()));
        }
        StagedTable table = new StagedTable("", register, Optional.empty(), Optional.empty(), Map.of(), List.of(), rows);
        StagedFile file = new StagedFile(register.title(), register.key(), StagedFile.Status.TAKEN, Optional.empty(), "",
                List.of(table), List.of());
        ledger.batches().commit(new StagedBatch(ledger.batches().known().changes(), List.of(file), List.of()), Progress.NONE);
    }
}
