package org.fanzha.intake.staging;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Said;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Watch;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.cell.PeopleDirectory;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.intake.memory.Layouts;
import org.fanzha.register.Code;
import org.fanzha.register.Register;

/**
 * The entry of the room: files in, the staged batch out, nothing written. Registers are staged in the catalogue's
 * order whatever the files are called, so that a row may point at what the same batch brings.
 */
public final class Intake {
    private final Known known;
    private final StagingChoices choices;
    private final Map<Register, Shelf> shelves = new IdentityHashMap<>();
    private final Map<LaidOut, StagedTable> staged = new IdentityHashMap<>();
    private final Map<LaidOut, TableStaging> stagings = new IdentityHashMap<>();
    private final Directories directories;
    private final long basis;
    private final Watch watch;
    private long done;
    private long all;

    private Intake(Known known, StagingChoices choices, Watch watch) {
        this.watch = watch;
        this.basis = known.changes();
        this.known = known;
        this.choices = choices;
        this.directories = new Directories(new UnitDirectory(shelf(Units.REGISTER).all()),
                new PeopleDirectory(shelf(KeyPeople.REGISTER).all()),
                new Meanings(choices.sayings().meanings(), known.memory()));
    }

    /** Stages the files as one batch. */
    public static StagedBatch stage(List<RawFile> files, Known known, StagingChoices choices) {
        return stage(files, known, choices, Watch.NONE);
    }

    /** As {@link #stage(List, Known, StagingChoices)}, watched. */
    public static StagedBatch stage(List<RawFile> files, Known known, StagingChoices choices, Watch watch) {
        Layouts layouts = new Layouts(known.memory().layouts());
        return new Intake(known, choices, watch).stage(files.stream().sorted(Comparator.comparing(RawFile::name, RawFile.BY_CODE_POINT))
                .map(file -> Survey.of(file, choices.sayings(), layouts, known.ledgerId())).toList());
    }

    private Shelf shelf(Register register) {
        return shelves.computeIfAbsent(register, r -> new Shelf(r, known));
    }

    private StagedBatch stage(List<Survey> surveys) {
        all = surveys.stream().filter(s -> takenIn(s) == 0).flatMap(s -> s.tables().stream()).mapToLong(t -> t.block().data().size()).sum();
        for (Register register : Catalogue.REGISTERS) {
            tables(surveys, register);
        }
        watch.at(done, all);
        Returning returning = new Returning(shelf(Returns.REGISTER), choices.received());
        surveys.forEach(s -> s.tables().stream().filter(stagings::containsKey)
                .forEach(t -> returning.enter(stagings.get(t).returns(), s.file().name())));
        return new StagedBatch(basis, surveys.stream().map(this::file).toList(), returning.returns(), choices.sayings());
    }

    private void tables(List<Survey> surveys, Register register) {
        List<LaidOut> tables = surveys.stream().filter(s -> takenIn(s) == 0).flatMap(s -> s.tables().stream())
                .filter(t -> t.register() == register).toList();
        Monthly monthly = new Monthly(register);
        for (LaidOut table : tables) {
            Place place = place(table);
            Surroundings around = new Surroundings(choices.today(), place.frame(), directories.units(), directories.people(), false);
            TableStaging staging = new TableStaging(table, place, around, shelf(register), directories, choices.mode());
            if (tables.size() > 2) {
                staging.compareIn(monthly);
            }
            long before = done;
            staging.run(rows -> watch.at(before + rows, all));
            done += table.block().data().size();
            stagings.put(table, staging);
        }
        List<TableStaging> running = tables.stream().map(stagings::get).toList();
        boolean progress = true;
        while (progress) {
            progress = running.stream().map(TableStaging::retry).reduce(false, Boolean::logicalOr);
        }
        monthly.tell();
        tables.forEach(table -> staged.put(table, stagings.get(table).staged()));
    }

    private Place place(LaidOut table) {
        return table.template().filter(t -> table.said().around().equals(Said.NOTHING.around()))
                .flatMap(t -> shelf(Units.REGISTER).byId(t.key().unit().id())
                        .map(unit -> TemplateTables.place(t, unit.link())))
                .orElseGet(() -> new PlaceFinder(directories.units(), choices.month()).of(table));
    }

    /** A file that was taken in before is read again where something is said of it. */
    private long takenIn(Survey survey) {
        boolean spokenOf = choices.sayings().blocks().keySet().stream().anyMatch(at -> at.file().equals(survey.file().name()));
        return survey.tables().isEmpty() || spokenOf ? 0 : known.takenInBatch(survey.file().sha256());
    }

    private StagedFile file(Survey survey) {
        long before = takenIn(survey);
        Optional<Code> why = before == 0 ? survey.why() : Optional.of(Code.FILE_TAKEN_BEFORE);
        Object[] details = before == 0 ? survey.details() : new Object[] {before};
        List<StagedTable> tables = survey.tables().stream()
                .map(t -> before == 0 ? staged.get(t) : TableStaging.unchanged(t, place(t))).toList();
        return new StagedFile(survey.file().name(), survey.file().sha256(), survey.status(), why,
                why.map(code -> code.sentence(details)).orElse(""), tables,
                survey.ignored().stream().map(Survey.Passed::told).toList(), survey.file().insteadOf(),
                SheetsToSee.of(survey, tables));
    }
}
