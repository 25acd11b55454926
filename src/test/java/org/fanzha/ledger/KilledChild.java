package org.fanzha.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;

/**
 * A program of its own, to be killed: works on a ledger without end and says each thing done, after it was
 * acknowledged, as one line on standard output.
 */
final class KilledChild {
    static final String NAME = "欧阳云溪甲乙";
    static final String ID = "50099919900101001X";

    private final Path folder;

    private KilledChild(Path folder) {
        this.folder = folder;
    }

    /** @param args what to do: save, batch, undo, answer, backup or password; and the ledger's folder */
    public static void main(String[] args) {
        KilledChild child = new KilledChild(Path.of(args[1]));
        try (Ledger ledger = Bench.open(child.folder)) {
            Entry village = ledger.entries().list(Units.REGISTER, Query.ALL).getFirst();
            for (int i = 0; i < 100_000; i++) {
                child.work(args[0], ledger, village, i);
            }
        }
    }

    private void work(String what, Ledger ledger, Entry village, int i) {
        switch (what) {
            case "save" -> say("saved " + save(ledger, village));
            case "batch" -> say("batch " + ledger.batches().commit(
                    Bench.activities(ledger, village.link(), "f" + i, 400), Progress.NONE));
            case "undo" -> {
                long batch = ledger.batches().commit(Bench.activities(ledger, village.link(), "f" + i, 100),
                        Progress.NONE);
                say("batch " + batch);
                ledger.batches().undo(batch, false);
                say("undone " + batch);
            }
            case "answer" -> answer(ledger, village, i);
            case "backup" -> {
                save(ledger, village);
                say("backup " + ledger.safe().backup(null).getFileName());
            }
            case "password" -> {
                ledger.safe().changePassword(password(i), password(i + 1));
                say("password " + (i + 1));
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** Takes in one row that waits, answers it, takes the answer back and gives it again. */
    private static void answer(Ledger ledger, Entry village, int i) {
        ledger.batches().commit(Bench.batch(ledger.batches().known(), Bench.file("f" + i,
                Bench.table(KeyPeople.REGISTER, parked()))), Progress.NONE);
        var question = ledger.answers().questions().getFirst();
        ledger.answers().answer(question, new org.fanzha.office.AnswerStore.Answer.New(
                Bench.person(NAME, ID, village.link())));
        for (int undoing = 0; undoing < 2; undoing++) {
            ledger.undoing().undo(ledger.undoing().done(1).getFirst().act());
        }
        say("answered " + (i + 1));
    }

    static char[] password(int i) {
        return i == 0 ? Bench.password() : ("云溪镇反诈密码" + i + "号").toCharArray();
    }

    private static long save(Ledger ledger, Entry village) {
        return ledger.entries().insert(Bench.SAVED, Bench.person(NAME, ID, village.link())
                .with(KeyPeople.NOTE, NAME + "的备注")).id();
    }

    /** A row whose text no entry holds. */
    static StagedRow parked() {
        return new StagedRow(9, Verdict.PARKED, 0, 0, null, List.of(), List.of(), Map.of("姓名", NAME, "证件号", ID));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
