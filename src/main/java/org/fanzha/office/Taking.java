package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Meant;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.register.Code;

/**
 * Files that were read once, to be staged as often as the clerk says something of them. Each saying is a step that
 * can be taken back; a taking itself never changes, so that a preview and what it was made from stay together.
 */
public final class Taking {
    private final Ledger ledger;
    private final List<RawFile> files;
    private final StagingChoices choices;
    private final List<Step> steps;

    /** @param words what was said, for the clerk */
    private record Step(String words, Sayings sayings) {
    }

    Taking(Ledger ledger, List<RawFile> files, StagingChoices choices) {
        this(ledger, files, choices, List.of());
    }

    private Taking(Ledger ledger, List<RawFile> files, StagingChoices choices, List<Step> steps) {
        this.ledger = ledger;
        this.files = files;
        this.choices = choices;
        this.steps = steps;
    }

    /** The same sayings of the same files, one of which was read anew. */
    Taking instead(RawFile file) {
        return new Taking(ledger, files.stream().map(f -> f.name().equals(file.name()) ? file : f).toList(), choices, steps);
    }

    /** What has been said so far. */
    public Sayings sayings() {
        return steps.isEmpty() ? choices.sayings() : steps.getLast().sayings();
    }

    /** Stages the files by what was said, reading none of them again. @throws Refusal {@code work.cancelled} */
    public StagedBatch stage(Progress progress) {
        return Intake.stage(files, ledger.batches().known(), choices.with(sayings()), (done, of) -> {
            progress.at("核对各行", done, of);
            if (progress.isCancelled()) {
                throw new Refusal(Code.CANCELLED);
            }
        });
    }

    /** The same files with something more said of a block; itself where that is nothing new. */
    public Taking said(String words, BlockAt block, UnaryOperator<Said> more) {
        return step(words, sayings().with(block, more));
    }

    /** The same files with a word's meaning said. */
    public Taking said(String words, Meant meant) {
        return step(words, sayings().with(meant));
    }

    /** The same files with what was said of a word forgotten. */
    public Taking unsaid(String words, Meant meant) {
        return step(words, sayings().without(meant));
    }

    private Taking step(String words, Sayings sayings) {
        if (sayings.equals(sayings())) {
            return this;
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(words, sayings));
        return new Taking(ledger, files, choices, List.copyOf(more));
    }

    /** The last saying in the clerk's words, where there is one to take back. */
    public Optional<String> lastSaid() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().words());
    }

    /** The same files without the last saying. */
    public Taking withoutLast() {
        return new Taking(ledger, files, choices, steps.subList(0, steps.size() - 1));
    }
}
