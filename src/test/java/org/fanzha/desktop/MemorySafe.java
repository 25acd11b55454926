package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.List;

import org.fanzha.office.Act;
import org.fanzha.office.LogBook;
import org.fanzha.office.Progress;
import org.fanzha.office.Safe;

/** A safe that notes a backup and makes none. */
record MemorySafe(LogBook log) implements Safe {
    @Override
    public Path backup(Path folder, Progress progress) {
        log.note(new Act(Act.Kind.BACKED_UP, "fanzha-20240605-100000-0001.backup"));
        return Path.of("fanzha-20240605-100000-0001.backup");
    }

    @Override
    public Path folder() {
        return Path.of("反诈台账");
    }

    @Override
    public List<Path> backups() {
        return List.of();
    }

    @Override
    public boolean isBackupDue() {
        return log.last(Act.Kind.BACKED_UP).isEmpty();
    }

    @Override
    public List<Kept> kept() {
        return List.of();
    }

    @Override
    public Soundness tryOut(Path backup, Progress progress) {
        throw new UnsupportedOperationException("there are no backups");
    }

    @Override
    public boolean opens(Path backup, char[] password) {
        throw new UnsupportedOperationException("there are no backups");
    }

    @Override
    public Soundness verify(Progress progress) {
        throw new UnsupportedOperationException("no window asks for it yet");
    }

    @Override
    public boolean isPassword(char[] password) {
        throw new UnsupportedOperationException("no window asks for it yet");
    }

    @Override
    public void changePassword(char[] old, char[] fresh) {
        throw new UnsupportedOperationException("no window asks for it yet");
    }

    @Override
    public String newRecoveryCode(char[] password) {
        throw new UnsupportedOperationException("no window asks for it yet");
    }
}
