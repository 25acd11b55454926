package org.fanzha.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Mode;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.office.find.Order;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;

/** Taking in files: stage, look, commit; and undo. */
public final class TakeIn {
    private final Ledger ledger;
    private final SheetReader reader;
    private final Clock clock;

    TakeIn(Ledger ledger, SheetReader reader, Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What the clerk says of the files as a whole.
     *
     * @param month        where neither cell, title nor name tells it; null for none
     * @param received     the day they came; null for today
     * @param receivedFrom who passed the list down, with which the clerk confirms that it may be kept here; null
     *                     where it is no such list
     * @param mode         what may be changed of entries that are there already
     */
    public record Choices(YearMonth month, LocalDate received, String receivedFrom, Mode mode) {
        public static final Choices NONE = new Choices(null, null, null);

        public Choices(YearMonth month, LocalDate received, String receivedFrom) {
            this(month, received, receivedFrom, Mode.UPDATE);
        }
    }

    /**
     * Reads files to be understood, and writes nothing but the log's line that a list may be kept here.
     *
     * @param paths files and folders; a folder stands for every file below it
     * @throws Refusal {@code file.missing}, {@code import.nothing} where there is no file at all,
     *                 {@code work.cancelled}
     */
    public Taking read(List<Path> paths, Choices choices, Progress progress) {
        List<FoundFile> found = FoundFile.below(paths);
        if (found.isEmpty()) {
            throw new Refusal(Code.NOTHING_READ);
        }
        List<RawFile> files = new ArrayList<>();
        for (FoundFile file : found) {
            stopIfCancelled(progress);
            progress.at("读取 " + file.name(), files.size(), found.size());
            reader.readAll(file.path(), file.name(), Passwords.NONE).forEach(read -> files.add(read.within(file.within())));
        }
        LocalDate today = LocalDate.now(clock);
        if (choices.receivedFrom() != null) {
            ledger.log().note(new Act(Act.Kind.POLICE_LIST_CONFIRMED, choices.receivedFrom()));
        }
        return new Taking(ledger, files, new StagingChoices(choices.month(),
                choices.received() == null ? today : choices.received(), today, choices.mode(), Sayings.NONE));
    }

    /**
     * The same files, one of them opened by its password; refused anew where that is wrong. The password is wiped.
     *
     * @param paths as they were given to {@link #read}
     * @param name  of the file, as it was staged
     */
    public Taking unlocked(Taking taking, List<Path> paths, String name, char[] password) {
        try {
            Passwords one = file -> file.equals(name) ? Optional.of(password) : Optional.empty();
            return FoundFile.below(paths).stream().filter(file -> name.equals(file.name()) || name.startsWith(file.name() + "/"))
                    .flatMap(file -> reader.readAll(file.path(), file.name(), one).stream().map(read -> read.within(file.within())))
                    .filter(read -> read.name().equals(name)).reduce(taking, Taking::instead, (first, second) -> second);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Reads and understands files in one go, for a door at which nothing more is said of them. */
    public StagedBatch stage(List<Path> paths, Choices choices, Progress progress) {
        return read(paths, choices, progress).stage(progress);
    }

    /**
     * Reads a table from the clipboard as new rows of a register, by the same checks as a file.
     *
     * @param shown the columns in the order of the screen, which head the table where it brings no headings
     * @throws Refusal {@code paste.nothing} where there is no table
     */
    public Taking readPasted(Register register, List<Field<?>> shown, String text) {
        RawFile read = reader.pasted(text, PastedTable.NAME);
        LocalDate today = LocalDate.now(clock);
        return new Taking(ledger, List.of(PastedTable.of(read, register, shown)), new StagingChoices(null, today, today));
    }

    /** The units that a table or a word may mean. */
    public List<Link> units() {
        return ledger.batches().known().all(Units.REGISTER).stream().map(Entry::link)
                .sorted(Comparator.comparing(Link::name, Order.PINYIN)).toList();
    }

    /** What a word of a field may mean, as the form would take it; of units the likeliest first. */
    public List<String> meanings(Field<?> field, String word) {
        return switch (field.look()) {
            case TICK -> List.of("是", "否");
            case LINK -> Stream.concat(new UnitDirectory(ledger.batches().known().all(Units.REGISTER)).suggested(word).stream()
                    .map(Entry::link), units().stream()).map(Link::name).distinct().toList();
            default -> field.type().choices().map(ChoiceList::options).orElse(List.of()).stream().map(Option::label).toList();
        };
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new Refusal(Code.CANCELLED);
        }
    }

    /** Writes the staged batch and returns its number. @throws Refusal {@code batch.stale} */
    public long commit(StagedBatch batch, Progress progress) {
        return ledger.batches().commit(batch, progress);
    }

    public List<BatchStore.BatchLine> batches() {
        return ledger.batches().batches();
    }

    /** A batch read back, to be looked at: see {@link BatchStore#taken}. */
    public StagedBatch taken(long batch) {
        return ledger.batches().taken(batch);
    }

    /** Notes that a masked cell of a sheet was shown in full. @param heading of its column, never its value */
    public void noteShown(int row, String heading) {
        ledger.log().note(new Act(Act.Kind.SHOWN, "导入的表 第 %d 行 %s".formatted(row, heading)));
    }

    public List<BatchStore.ParkedRow> parked() {
        return ledger.batches().parked();
    }

    public BatchStore.Undo planUndo(long batch) {
        return ledger.batches().planUndo(batch);
    }

    public BatchStore.Undo undo(long batch, boolean alsoEdited) {
        return ledger.batches().undo(batch, alsoEdited);
    }

    /** Undoes the last batch that wrote and is not undone. @throws Refusal {@code batch.none} */
    public BatchStore.Undo undoLast(boolean alsoEdited) {
        return undo(ledger.batches().lastToUndo().orElseThrow(() -> new Refusal(Code.BATCH_NONE)), alsoEdited);
    }
}
