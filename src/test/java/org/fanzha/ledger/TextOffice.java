package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.fanzha.intake.Grid;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.Ledger;
import org.fanzha.office.Mending;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.register.Entry;

/** An office over a real ledger with one village, which takes in sheets written as text, on the third of June 2024. */
final class TextOffice implements AutoCloseable {
    /** What every sheet is called. */
    static final String SHEET = "表";
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    final Ledger ledger;
    final Office office;
    final Entry village;

    TextOffice(Path folder) {
        ledger = Bench.create(folder);
        office = new Office(ledger, new Office.Tools(null, null, null, Bench.CLOCK));
        village = ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
    }

    StagedBatch stage(String file, String text, Sayings said) {
        return Intake.stage(List.of(Grid.file(file, Grid.sheet(SHEET, text))), ledger.batches().known(),
                new StagingChoices(null, TODAY, TODAY).with(said));
    }

    StagedBatch stage(String file, String text) {
        return stage(file, text, Sayings.NONE);
    }

    long takeIn(StagedBatch batch) {
        return ledger.batches().commit(batch, Progress.NONE);
    }

    void takeIn(String file, String text) {
        takeIn(stage(file, text));
    }

    /** The one question there is. */
    Question only() {
        assertThat(office.workList().questions()).hasSize(1);
        return office.workList().questions().getFirst();
    }

    Mending opened() {
        return office.workList().open(only());
    }

    void undoLast() {
        ledger.undoing().undo(ledger.undoing().done(1).getFirst().act());
    }

    @Override
    public void close() {
        assertThat(ledger.safe().verify().faults()).isEmpty();
        ledger.close();
    }
}
