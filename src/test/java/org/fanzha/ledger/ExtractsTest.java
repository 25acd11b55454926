package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Act;
import org.fanzha.office.EntryStore;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.office.UndoStore;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted from is what lies in the ledger, whatever happened to it and to the file beside it. */
class ExtractsTest {
    private static final List<Field<?>> OF_PEOPLE = List.of(KeyPeople.VILLAGE, KeyPeople.RISK, KeyPeople.LISTED_ON);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @TempDir
    Path folder;
    @TempDir
    Path aside;
    private Ledger ledger;
    private Entry lower;

    @BeforeEach
    void create() {
        ledger = Bench.create(folder);
        lower = ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Path file() {
        return folder.resolve("ledger.extract");
    }

    private void reopen() {
        ledger.close();
        ledger = Bench.open(folder);
    }

    private Entry person(String name) {
        return ledger.entries().insert(Bench.SAVED, Bench.person(name, null, lower.link()));
    }

    private Entry check(Entry person, LocalDate day) {
        return ledger.entries().insert(Bench.SAVED, Values.none(Checks.REGISTER).with(Checks.PERSON, person.link())
                .with(Checks.DONE, day));
    }

    private List<String> counted(List<Field<?>> fields) {
        return shown(ledger.entries().narrow(fields == OF_PEOPLE ? KeyPeople.REGISTER : Returns.REGISTER, Query.ALL, fields), fields);
    }

    private static List<String> shown(List<Entry> entries, List<Field<?>> fields) {
        return entries.stream().map(e -> e.id() + " " + e.version() + " " + fields.stream().map(e::show).toList()).toList();
    }

    private Map<Long, LocalDate> latest() {
        return new TreeMap<>(ledger.entries().latest(Checks.REGISTER, Checks.PERSON, Checks.DONE, DAY));
    }

    /** Against the entries read whole. */
    private void assertAsKept() {
        EntryStore entries = ledger.entries();
        assertThat(counted(OF_PEOPLE)).isEqualTo(shown(entries.list(KeyPeople.REGISTER, Query.ALL), OF_PEOPLE));
        Map<Long, LocalDate> latest = new TreeMap<>();
        entries.list(Checks.REGISTER, Query.ALL).stream().filter(c -> !c.orNull(Checks.DONE).isAfter(DAY))
                .forEach(c -> latest.merge(c.orNull(Checks.PERSON).id(), c.orNull(Checks.DONE),
                        (one, other) -> one.isAfter(other) ? one : other));
        assertThat(latest()).isEqualTo(latest);
    }

    @Test
    void isWhatLiesInTheLedgerAfterEveryKindOfAct() {
        Random random = new Random(7);
        person("李明朗");
        for (int step = 0; step < 120; step++) {
            act(random);
            assertAsKept();
            if (step % 12 == 0) {
                reopen();
                assertAsKept();
            }
        }
    }

    private void act(Random random) {
        EntryStore entries = ledger.entries();
        List<Entry> people = entries.list(KeyPeople.REGISTER, Query.ALL);
        Entry one = people.isEmpty() ? person("王春") : people.get(random.nextInt(people.size()));
        switch (random.nextInt(8)) {
            case 0 -> person("张文" + random.nextInt());
            case 1 -> entries.update(Bench.SAVED, one, one.values().with(KeyPeople.RISK, KeyPeople.LOW)
                    .with(KeyPeople.LISTED_ON, DAY.minusDays(random.nextInt(9))));
            case 2 -> entries.delete(Bench.DELETED, KeyPeople.REGISTER, List.of(one.id()));
            case 3 -> entries.restore(new Act(Act.Kind.RESTORED, ""), KeyPeople.REGISTER,
                    entries.list(KeyPeople.REGISTER, Query.BIN).stream().map(Entry::id).toList());
            case 4 -> takeBackTheLastFew();
            case 5 -> takeIn();
            case 6 -> lower = entries.update(Bench.SAVED, now(lower), lower.values().with(Units.NAME, "下坝" + random.nextInt(9) + "村"));
            default -> check(one, DAY.minusDays(random.nextInt(20) - 3));
        }
    }

    private Entry now(Entry entry) {
        return ledger.entries().find(entry.register(), entry.id()).orElseThrow();
    }

    private void takeBackTheLastFew() {
        UndoStore undoing = ledger.undoing();
        try {
            undoing.done(4).stream().filter(done -> !done.undone()).forEach(last -> undoing.undo(last.act()));
        } catch (Refusal nothingLeftToTakeBack) {
            assertThat(nothingLeftToTakeBack.code()).isIn(Code.UNDO_NOTHING, Code.UNDO_ALREADY);
        }
    }

    private void takeIn() {
        var known = ledger.batches().known();
        ledger.batches().commit(Bench.batch(known, Bench.file("名单" + known.nextId(KeyPeople.REGISTER) + ".xlsx",
                Bench.table(KeyPeople.REGISTER, Bench.inserted(3, known.nextId(KeyPeople.REGISTER),
                        Bench.person("赵山", null, lower.link()))))), Progress.NONE);
    }

    @Test
    void isThereAtTheNextOpeningWithoutAskingTheRegister() {
        check(person("李明朗"), DAY);
        assertAsKept();
        reopen();
        assertThat(file()).exists();
        List<String> before = counted(OF_PEOPLE);
        person("张三");
        assertThat(counted(OF_PEOPLE)).hasSize(before.size() + 1);
    }

    @Test
    void isNotBelievedAfterAnActThatItDoesNotKnow() throws IOException {
        person("李明朗");
        assertAsKept();
        reopen();
        Path old = Files.copy(file(), aside.resolve("old.extract"));
        person("张三");
        assertAsKept();
        ledger.close();
        Files.copy(old, file(), StandardCopyOption.REPLACE_EXISTING);
        ledger = Bench.open(folder);
        assertAsKept();
        assertThat(counted(OF_PEOPLE)).hasSize(2);
    }

    @Test
    void isNotBelievedInALedgerThatWentAnotherWay() throws IOException {
        person("李明朗");
        reopen();
        Path backup = ledger.safe().backup(null);
        assertAsKept();
        person("张三");
        assertAsKept();
        ledger.close();
        Path old = Files.copy(file(), aside.resolve("old.extract"));
        var later = Bench.house(Clock.offset(Bench.CLOCK, Duration.ofMinutes(1)));
        later.restore(backup, folder, Bench.password());
        assertThat(file()).as("went with the ledger that was there").doesNotExist();
        ledger = later.open(folder, Bench.password());
        ledger.entries().insert(Bench.SAVED, Bench.village("上坝村"));
        ledger.close();
        Files.copy(old, file(), StandardCopyOption.REPLACE_EXISTING);
        ledger = Bench.open(folder);
        assertAsKept();
    }

    @Test
    void isReadAnewWhereItWasChangedOrCutOrLost() throws IOException {
        person("李明朗");
        assertAsKept();
        reopen();
        ledger.close();
        byte[] whole = Files.readAllBytes(file());
        List<byte[]> spoilt = new ArrayList<>(List.of(new byte[0], java.util.Arrays.copyOf(whole, 9),
                java.util.Arrays.copyOf(whole, whole.length - 1)));
        for (int at : new int[] {0, 20, whole.length / 2, whole.length - 1}) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            spoilt.add(flipped);
        }
        for (byte[] bytes : spoilt) {
            Files.write(file(), bytes);
            ledger = Bench.open(folder);
            assertAsKept();
            ledger.close();
        }
        Files.delete(file());
        ledger = Bench.open(folder);
        assertAsKept();
    }

    @Test
    void holdsNoNameAndNothingInPlainText() throws IOException {
        person("李明朗");
        ledger.entries().narrow(KeyPeople.REGISTER, Query.ALL, List.of(KeyPeople.NAME, KeyPeople.VILLAGE));
        ledger.close();
        assertThat(file()).as("names are kept in no second place").doesNotExist();
        ledger = Bench.open(folder);
        assertAsKept();
        ledger.close();
        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.UTF_8)).doesNotContain("high", "key_people", "下坝");
    }
}
