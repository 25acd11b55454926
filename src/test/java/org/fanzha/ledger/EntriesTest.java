package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Act;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
    @TempDir
    Path folder;
    private Ledger ledger;
    private Entry lower;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
        lower = ledger.entries().insert(SAVED, Bench.village("下坝村"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Entry add(Values values) {
        return ledger.entries().insert(SAVED, values);
    }

    private static Query text(String text) {
        return new Query(null, text, false, null, false, 0, 0);
    }

    @Test
    void keepsEveryKindOfValueAcrossClosing() {
        Values values = Samples.full(KeyPeople.REGISTER, lower.link());
        Entry entry = add(values);
        Entry returned = add(Samples.full(Returns.REGISTER, lower.link()));
        ledger.close();
        ledger = Bench.open(folder);
        assertThat(ledger.entries().find(KeyPeople.REGISTER, entry.id()).orElseThrow().values()).isEqualTo(values);
        assertThat(ledger.entries().find(Returns.REGISTER, returned.id()).orElseThrow().get(Returns.MONTH))
                .contains(YearMonth.of(2024, 5));
    }

    @Test
    void refusesWhatComesAfterItWasClosed() {
        ledger.close();
        assertThatThrownBy(() -> add(Bench.village("上坝村"))).isInstanceOf(Refusal.class)
                .hasMessage(Code.LEDGER_CLOSED.sentence());
        ledger = Bench.open(folder);
        assertThat(ledger.entries().list(Units.REGISTER, Query.ALL)).hasSize(1);
    }

    @Test
    void handsOnEveryEntryInOrderAlthoughOthersWriteBetween() {
        ledger.batches().commit(Bench.batch(ledger.batches().known(), Bench.file("单位.csv", Bench.table(Units.REGISTER,
                IntStream.range(0, 2_100).mapToObj(i -> Bench.inserted(i, i + 2, Bench.village("村" + i))).toList()))), Progress.NONE);
        ledger.entries().delete(Bench.DELETED, Units.REGISTER, List.of(5L));
        List<Long> seen = new ArrayList<>();
        ledger.entries().each(Units.REGISTER, false, entry -> {
            seen.add(entry.id());
            if (seen.size() == 1) {
                ledger.entries().delete(Bench.DELETED, Units.REGISTER, List.of(2_101L));
            }
        });
        assertThat(seen).hasSize(2_099).isSorted().doesNotContain(5L, 2_101L);
        List<Long> binned = new ArrayList<>();
        ledger.entries().each(Units.REGISTER, true, entry -> binned.add(entry.id()));
        assertThat(binned).containsExactly(5L, 2_101L);
    }

    @Test
    void tellsTheMonthsOfARegisterByTheFirstFieldThatHasAValue() {
        add(Bench.activity(lower.link(), "院坝", LocalDate.of(2024, 5, 31)));
        add(Bench.activity(lower.link(), "院坝", LocalDate.of(2024, 5, 1)));
        long binned = add(Bench.activity(lower.link(), "院坝", LocalDate.of(2024, 7, 1))).id();
        ledger.entries().delete(Bench.DELETED, Publicity.REGISTER, List.of(binned));
        assertThat(ledger.entries().months(Publicity.REGISTER)).containsExactly(YearMonth.of(2024, 5));
        Values none = Values.none(Cases.REGISTER);
        add(none.with(Cases.REPORTED, LocalDateTime.of(2024, 2, 1, 0, 0))
                .with(Cases.HAPPENED, LocalDateTime.of(2023, 12, 31, 23, 59)));
        add(none.with(Cases.HAPPENED, LocalDateTime.of(2024, 1, 31, 23, 59)));
        assertThat(ledger.entries().months(Cases.REGISTER)).isEqualTo(ledger.entries().list(Cases.REGISTER, Query.ALL).stream()
                .flatMap(e -> Cases.REGISTER.monthOf(e.values()).stream()).distinct().sorted().toList());
        add(Samples.full(Returns.REGISTER, lower.link()));
        assertThat(ledger.entries().months(Returns.REGISTER)).containsExactly(YearMonth.of(2024, 5));
        assertThat(ledger.entries().months(Units.REGISTER)).isEmpty();
    }

    @Test
    void readsEveryRegisterAsItWasWritten() {
        for (var register : org.fanzha.catalogue.Catalogue.REGISTERS) {
            if (register == Units.REGISTER) {
                continue;
            }
            add(Bench.person("赵云溪", null, lower.link()));
            Values values = Samples.full(register, lower.link());
            Entry entry = add(values);
            assertThat(ledger.entries().find(register, entry.id()).orElseThrow().values()).isEqualTo(values);
        }
    }

    @Test
    void showsLinksByTheNameOfToday() {
        Entry person = add(Bench.person("赵云溪", "50099919900101001X", lower.link()));
        ledger.entries().update(SAVED, lower, lower.values().with(Units.NAME, "上坝村"));
        assertThat(ledger.entries().find(KeyPeople.REGISTER, person.id()).orElseThrow().show(KeyPeople.VILLAGE))
                .isEqualTo("上坝村");
    }

    @Test
    void refusesToOverwriteAChangeNotSeen() {
        ledger.entries().update(SAVED, lower, lower.values().with(Units.NOTE, "一"));
        assertThatThrownBy(() -> ledger.entries().update(SAVED, lower, lower.values().with(Units.NOTE, "二")))
                .isInstanceOf(Refusal.class).extracting(f -> ((Refusal) f).code().key()).isEqualTo("entry.changed");
    }

    @Test
    void tellsEveryChangeForGood() {
        Entry changed = ledger.entries().update(SAVED, lower, lower.values().with(Units.RESIDENTS, 1300L)
                .with(Units.STATE, Units.IN_USE));
        ledger.entries().delete(Bench.DELETED, Units.REGISTER, List.of(changed.id()));
        ledger.entries().restore(new Act(Act.Kind.RESTORED, ""), Units.REGISTER, List.of(changed.id()));
        assertThat(ledger.entries().history(Units.REGISTER, lower.id()))
                .extracting(HistoryLine::act, HistoryLine::field, HistoryLine::from, HistoryLine::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Act.Kind.SAVED, null, "", ""),
                        org.assertj.core.groups.Tuple.tuple(Act.Kind.SAVED, Units.RESIDENTS, "1200", "1300"),
                        org.assertj.core.groups.Tuple.tuple(Act.Kind.SAVED, Units.STATE, "", "在用"),
                        org.assertj.core.groups.Tuple.tuple(Act.Kind.DELETED, null, "", ""),
                        org.assertj.core.groups.Tuple.tuple(Act.Kind.RESTORED, null, "", ""));
    }

    @Test
    void deletedEntriesLieInTheBinAndTheirNumberIsNotUsedAgain() {
        Entry person = add(Bench.person("赵云溪", null, lower.link()));
        ledger.entries().delete(Bench.DELETED, KeyPeople.REGISTER, List.of(person.id()));
        assertThat(ledger.entries().list(KeyPeople.REGISTER, Query.ALL)).isEmpty();
        assertThat(ledger.entries().list(KeyPeople.REGISTER, Query.BIN)).extracting(Entry::id).containsExactly(1L);
        assertThat(ledger.entries().find(KeyPeople.REGISTER, person.id())).isPresent();
        assertThat(add(Bench.person("钱云溪", null, lower.link())).id()).isEqualTo(2);
    }

    @Test
    void filtersByWhatIsShown() {
        Entry upper = add(Bench.village("上坝村").with(Units.PARENT, lower.link()));
        Entry person = add(Samples.full(KeyPeople.REGISTER, lower.link()));
        assertThat(ids(Units.REGISTER, "下坝")).containsExactly(lower.id(), upper.id());
        assertThat(ids(Units.REGISTER, "200")).containsExactly(lower.id(), upper.id());
        assertThat(ids(Units.REGISTER, "行政")).isEmpty();
        assertThat(ids(Units.REGISTER, "100%")).isEmpty();
        for (var field : KeyPeople.REGISTER.fields()) {
            assertThat(ids(KeyPeople.REGISTER, person.show(field))).as(field.title()).containsExactly(person.id());
        }
    }

    @Test
    void filtersTicksMoneyAndMomentsAsShown() {
        Entry one = add(Samples.full(org.fanzha.catalogue.Cases.REGISTER, lower.link()));
        for (var field : org.fanzha.catalogue.Cases.REGISTER.fields()) {
            assertThat(ids(org.fanzha.catalogue.Cases.REGISTER, one.show(field))).as(field.title())
                    .containsExactly(one.id());
        }
    }

    private List<Long> ids(org.fanzha.register.Register register, String text) {
        return ledger.entries().list(register, text(text)).stream().map(Entry::id).toList();
    }

    @Test
    void putsAnEntryInTheMonthOfItsFirstDay() {
        var cases = org.fanzha.catalogue.Cases.REGISTER;
        var happened = org.fanzha.catalogue.Cases.HAPPENED;
        var reported = org.fanzha.catalogue.Cases.REPORTED;
        Values none = Values.none(cases);
        add(none.with(happened, LocalDate.of(2024, 4, 30).atTime(23, 59)));
        add(none.with(happened, LocalDate.of(2024, 4, 30).atTime(9, 0))
                .with(reported, LocalDate.of(2024, 5, 1).atStartOfDay()));
        add(none.with(happened, LocalDate.of(2024, 5, 31).atTime(23, 59)));
        assertThat(ledger.entries().list(cases, Query.of(YearMonth.of(2024, 5)))).extracting(Entry::id)
                .containsExactly(2L, 3L);
        assertThat(ledger.entries().count(cases, Query.of(YearMonth.of(2024, 4)))).isEqualTo(1);
        assertThat(ledger.entries().count(Units.REGISTER, Query.of(YearMonth.of(2024, 4)))).isEqualTo(1);
    }

    @Test
    void sortsChoicesByTheirPlaceAndLinksByTheirName() {
        Entry upper = add(Bench.village("上坝村"));
        add(Bench.person("赵云溪", null, lower.link()).with(KeyPeople.RISK, KeyPeople.LOW));
        add(Bench.person("钱云溪", null, upper.link()).with(KeyPeople.RISK, KeyPeople.HIGH));
        assertThat(sorted(KeyPeople.RISK, false)).containsExactly(2L, 1L);
        assertThat(sorted(KeyPeople.VILLAGE, false)).containsExactly(2L, 1L);
        assertThat(sorted(KeyPeople.NAME, true)).containsExactly(2L, 1L);
        assertThat(ledger.entries().list(KeyPeople.REGISTER, new Query(null, "", false, null, true, 0, 1)))
                .extracting(Entry::id).containsExactly(2L);
        assertThat(ledger.entries().list(KeyPeople.REGISTER, new Query(null, "", false, null, false, 1, 1)))
                .extracting(Entry::id).containsExactly(2L);
    }

    private List<Long> sorted(org.fanzha.register.Field<?> by, boolean descending) {
        return ledger.entries().list(KeyPeople.REGISTER, new Query(null, "", false, by, descending, 0, 0)).stream()
                .map(Entry::id).toList();
    }

    @Test
    void survivesAnInterruptedReader() throws InterruptedException {
        Thread reader = new Thread(() -> {
            Thread.currentThread().interrupt();
            ledger.entries().list(Units.REGISTER, Query.ALL);
            ledger.entries().insert(SAVED, Bench.village("中坝村"));
        });
        reader.start();
        reader.join();
        assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(2);
        assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL)).isZero();
        assertThat(ledger.entries().count(Contacts.REGISTER, Query.ALL)).isZero();
    }
}
