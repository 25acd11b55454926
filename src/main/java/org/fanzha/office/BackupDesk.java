package org.fanzha.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.register.Register;

/** Backups as a clerk deals with them: made now or for the day, looked at, tried out before one is restored. */
public final class BackupDesk {
    private final Ledger ledger;
    private final Clock clock;

    BackupDesk(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many entries of a register a backup holds, and the ledger now; the bin's are not counted. */
    public record Held(Register register, int inBackup, int now) {
    }

    /** The newest first. */
    public List<Safe.Kept> kept() {
        return ledger.safe().kept();
    }

    public Path backUp(Progress progress) {
        return ledger.safe().backup(null, progress);
    }

    /** Backs up at the first start of a day where the office wants that and something changed; empty where not. */
    public Optional<Path> backUpForToday() {
        boolean wanted = new OfficeSettings(ledger.settings()).backsUpDaily() && ledger.safe().isBackupDue()
                && kept().stream().noneMatch(backup -> backup.at().toLocalDate().equals(LocalDate.now(clock)));
        return wanted ? Optional.of(backUp(Progress.NONE)) : Optional.empty();
    }

    /** Reads a backup in a side folder and counts it against the ledger. @throws Refusal as {@link Safe#tryOut} */
    public List<Held> tryOut(Path backup, Progress progress) {
        Safe.Soundness held = ledger.safe().tryOut(backup, progress);
        return Catalogue.REGISTERS.stream().map(register -> new Held(register,
                held.entries().getOrDefault(register.key(), 0), ledger.entries().count(register, Query.ALL))).toList();
    }
}
