package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;
import org.fanzha.office.Setting;

/** Keys, backups and soundness of the open ledger. */
final class H2Safe implements Safe {
    private final Store store;
    private final Keys keys;
    private final LedgerFolder folder;
    private final Map<String, RegisterTable> tables;
    private final BackupMaker maker;
    private final BackupTrial trial;
    /** What is still to be put in the second place. */
    private volatile Optional<BackupCopy> owed = Optional.empty();

    H2Safe(Store store, Keys keys, LedgerFolder folder, Map<String, RegisterTable> tables, BackupMaker maker) {
        this.store = store;
        this.keys = keys;
        this.folder = folder;
        this.tables = tables;
        this.maker = maker;
        this.trial = new BackupTrial(folder, tables);
    }

    @Override
    public Path folder() {
        return folder.root();
    }

    @Override
    public Path backup(Path where, Progress progress) {
        Path file = store.quietly(handle -> {
            try {
                return maker.make(handle, keys.file(), store.now(), where, progress);
            } catch (IOException | SQLException failure) {
                throw Faults.writing(failure);
            }
        });
        store.note(new Act(Act.Kind.BACKED_UP, file.getFileName().toString()));
        if (where == null) {
            owed = secondPlace().map(place -> new BackupCopy(file, place));
            copyOwed();
        }
        return file;
    }

    private Optional<Path> secondPlace() {
        return Optional.of(setting(Setting.BACKUP_FOLDER)).filter(place -> !place.isEmpty()).map(Path::of);
    }

    private String setting(Setting setting) {
        return setting.in(store.read(handle -> H2SettingStore.kept(handle, setting.key())));
    }

    /** Also once the ledger is closed: the stick may come late. @throws Refusal {@code backup.not-copied} */
    void copyOwed() {
        owed.ifPresent(copy -> maker.copy(copy));
        owed = Optional.empty();
    }

    boolean backsUpAtClosing() {
        return Boolean.parseBoolean(setting(Setting.BACKUP_AT_CLOSING));
    }

    @Override
    public List<Path> backups() {
        try {
            return new Backups(folder.backups()).all();
        } catch (IOException failure) {
            throw Faults.onDisk(failure, folder.backups());
        }
    }

    @Override
    public List<Safe.Kept> kept() {
        try {
            List<Safe.Kept> kept = new ArrayList<>();
            for (Path file : backups()) {
                kept.add(Backups.kept(file));
            }
            return kept;
        } catch (IOException failure) {
            throw Faults.onDisk(failure, folder.backups());
        }
    }

    @Override
    public Soundness tryOut(Path backup, Progress progress) {
        progress.at("取出并逐条核对备份", 0, 0);
        return trial.look(backup, keys.key(), keys.file().ledger());
    }

    @Override
    public boolean opens(Path backup, char[] secret) {
        return BackupTrial.open(backup).key().isSecret(secret);
    }

    @Override
    public boolean isBackupDue() {
        return store.read(handle -> EntryRows.numbers(handle, "SELECT a.number FROM act a WHERE a.changes > "
                + "COALESCE((SELECT MAX(b.changes) FROM act b WHERE b.kind = 'BACKED_UP'), 0) LIMIT 1")
                .stream().findFirst().isPresent());
    }

    @Override
    public Soundness verify(Progress progress) {
        return store.quietly(handle -> {
            Soundness found = new Inspection(handle, tables).look(progress);
            List<String> faults = new ArrayList<>(found.faults());
            progress.at("核对最近的备份", 0, 0);
            witnessFault().ifPresent(faults::add);
            backupFault().ifPresent(faults::add);
            return new Soundness(found.entries(), List.copyOf(faults));
        });
    }

    private Optional<String> witnessFault() {
        try {
            Optional<Witness> witness = Witness.read(folder.witness()).filter(w -> w.isGenuine(keys.key()));
            boolean agrees = witness.isPresent() && witness.get().act() == store.head().act()
                    && witness.get().entries() == store.head().entries();
            return agrees ? Optional.empty() : Optional.of("台账旁的计数文件与台账不符，下次保存时会重写。");
        } catch (IOException unreadable) {
            return Optional.of("台账旁的计数文件读不了。");
        }
    }

    /** The newest backup must at least be whole; a ledger that never changed needs none. */
    private Optional<String> backupFault() {
        List<Path> backups = backups();
        if (backups.isEmpty()) {
            return Optional.empty();
        }
        try {
            LedgerFolder side = folder.side("verify");
            BackupFile backup = BackupFile.open(backups.getFirst());
            new BackupReader(tables).extract(backup, keys.key(), keys.file().ledger(), side);
            folder.wipeSide("verify");
            return Optional.empty();
        } catch (IOException | SQLException | Damage | Refusal unsound) {
            return Optional.of("最近的备份“" + backups.getFirst().getFileName() + "”已损坏，请立即重新备份。");
        }
    }

    @Override
    public boolean isPassword(char[] password) {
        return keys.isPassword(password);
    }

    @Override
    public void changePassword(char[] old, char[] fresh) {
        keys.changePassword(old, fresh);
        store.write(new Act(Act.Kind.PASSWORD_CHANGED, ""), acting -> null);
    }

    /** For who opened by the recovery code. */
    void setPassword(char[] fresh) {
        keys.setPassword(fresh);
        store.write(new Act(Act.Kind.PASSWORD_CHANGED, "凭恢复码"), acting -> null);
    }

    @Override
    public String newRecoveryCode(char[] password) {
        String code = keys.newRecoveryCode(password);
        store.write(new Act(Act.Kind.RECOVERY_CODE_MADE, ""), acting -> null);
        return code;
    }
}
