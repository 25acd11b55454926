package org.fanzha.desktop;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fanzha.office.Act;
import org.fanzha.office.LogBook;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;
import org.fanzha.register.Code;

/** A safe that notes a backup and makes none; one password opens it. */
public final class MemorySafe implements Safe {
    private final LogBook log;
    private final List<Kept> kept = new ArrayList<>();
    /** What a check finds. */
    public List<String> faults = List.of();
    /** Opens the ledger and its backups. */
    public String password = FakeDoor.PASSWORD;
    /** Backups that do not open. */
    public final List<Path> damaged = new ArrayList<>();

    MemorySafe(LogBook log) {
        this.log = log;
    }

    @Override
    public Path folder() {
        return Path.of("反诈台账");
    }

    @Override
    public Path backup(Path folder, Progress progress) {
        Path file = Path.of("fanzha-20240605-100000-%04d.backup".formatted(kept.size() + 1));
        kept.addFirst(new Kept(file, LocalDateTime.of(2024, 6, 5, 10, 0), 3_400_000));
        log.note(new Act(Act.Kind.BACKED_UP, file.toString()));
        return file;
    }

    @Override
    public boolean isBackupDue() {
        return log.last(Act.Kind.BACKED_UP).isEmpty();
    }

    @Override
    public List<Path> backups() {
        return kept.stream().map(Kept::file).toList();
    }

    @Override
    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Soundness tryOut(Path backup, Progress progress) {
        if (damaged.contains(backup)) {
            throw new Refusal(Code.BACKUP_DAMAGED);
        }
        return new Soundness(Map.of("units", 10, "publicity", 12), List.of());
    }

    @Override
    public boolean opens(Path backup, char[] typed) {
        return isPassword(typed);
    }

    @Override
    public Soundness verify(Progress progress) {
        return new Soundness(Map.of("units", 10), faults);
    }

    @Override
    public boolean isPassword(char[] typed) {
        return Arrays.equals(typed, password.toCharArray());
    }

    @Override
    public void changePassword(char[] old, char[] fresh) {
        demand(old);
        password = new String(fresh);
    }

    @Override
    public String newRecoveryCode(char[] typed) {
        demand(typed);
        return FakeDoor.CODE;
    }

    private void demand(char[] typed) {
        if (!isPassword(typed)) {
            throw new Refusal(Code.PASSWORD_WRONG);
        }
    }
}
