package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe.Soundness;
import org.fanzha.register.Code;
import org.fanzha.register.Register;

/** Makes, opens and restores ledgers, each a folder with an encrypted H2 file. */
public final class H2LedgerHouse implements LedgerHouse {
    private static final String RESTORE = "restore";

    private final Supplier<Opener> making;
    private Opener opener;
    private volatile boolean isWanted;

    public H2LedgerHouse(Clock clock) {
        this(() -> new Opener(clock, Stretch.NORMAL, new Disk(), "", RegisterTable.of(Catalogue.REGISTERS)));
    }

    /** @param scheme H2's name for the file system; tests put failing disks here */
    H2LedgerHouse(Clock clock, Stretch cost, Disk disk, String scheme, List<Register> registers) {
        this(() -> new Opener(clock, cost, disk, scheme, RegisterTable.of(registers)));
    }

    private H2LedgerHouse(Supplier<Opener> making) {
        this.making = making;
    }

    /** Made when first needed: to say whether a folder holds a ledger takes no tables, and the door waits for it. */
    private synchronized Opener opener() {
        if (opener == null) {
            opener = making.get();
        }
        return opener;
    }

    @Override
    public boolean holdsLedger(Path folder) {
        return new LedgerFolder(folder).holdsLedger();
    }

    @Override
    public void rehearse(List<Consumer<Ledger>> acts) {
        isWanted = false;
        try {
            new Rehearsal(opener().clock(), opener().tables(), () -> isWanted).run(acts);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Created create(Path root, String officeName, char[] password) {
        KeyFile.requireSome(password);
        LedgerFolder folder = new LedgerFolder(root);
        if (folder.holdsLedger()) {
            throw new Refusal(Code.LEDGER_EXISTS, root);
        }
        String code = RecoveryCode.random();
        DataKey key = DataKey.random();
        return locked(folder, lock -> {
            KeyFile keyFile = KeyFile.make(UUID.randomUUID().toString(), key, password,
                    RecoveryCode.tidy(code).orElseThrow(), opener().cost());
            opener().build(folder, key, keyFile);
            H2Ledger ledger = opener().open(folder, lock, key, keyFile, Act.Kind.CREATED);
            orAbandon(ledger, () -> ledger.settings().put("office.name", officeName));
            return new Created(ledger, code);
        });
    }

    @Override
    public Ledger open(Path root, char[] password) {
        LedgerFolder folder = existing(root);
        return locked(folder, lock -> {
            KeyFile keyFile = opener().keyFile(folder);
            return opener().open(folder, lock, keyFile.byPassword(password), keyFile, Act.Kind.OPENED);
        });
    }

    @Override
    public Ledger openByCode(Path root, String recoveryCode, char[] newPassword) {
        KeyFile.requireSome(newPassword);
        LedgerFolder folder = existing(root);
        return locked(folder, lock -> {
            KeyFile keyFile = opener().keyFile(folder);
            H2Ledger ledger = opener().open(folder, lock, keyFile.byCode(recoveryCode), keyFile, Act.Kind.OPENED);
            orAbandon(ledger, () -> ledger.safe().setPassword(newPassword));
            return ledger;
        });
    }

    /** The last step of opening; where it fails, nothing stays open. */
    private static void orAbandon(H2Ledger ledger, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            ledger.abandon();
            throw failure;
        }
    }

    private static LedgerFolder existing(Path root) {
        LedgerFolder folder = new LedgerFolder(root);
        if (!folder.holdsLedger()) {
            throw new Refusal(Code.LEDGER_MISSING, root);
        }
        return folder;
    }

    @Override
    public Soundness restore(Path backup, Path root, char[] secret) {
        BackupFile file = BackupTrial.open(backup);
        DataKey key = file.key().bySecret(secret);
        LedgerFolder folder = new LedgerFolder(root);
        return locked(folder, lock -> {
            LedgerFolder side = folder.side(RESTORE);
            Soundness restored = extracted(file, key, side);
            opener().backUpPresent(folder, secret);
            opener().moveIn(folder, side);
            lock.close();
            return restored;
        });
    }

    private Soundness extracted(BackupFile file, DataKey key, LedgerFolder side) throws IOException {
        try {
            return new BackupReader(opener().tables()).extract(file, key, file.key().ledger(), side);
        } catch (Damage | SQLException damaged) {
            throw new Refusal(damaged, Code.BACKUP_DAMAGED);
        }
    }

    /** Something done with a folder under its lock, which goes over to the ledger that comes of it. */
    private interface Locked<T> {
        T run(FolderLock lock) throws IOException, SQLException;
    }

    private <T> T locked(LedgerFolder folder, Locked<T> work) {
        isWanted = true;
        FolderLock lock = lock(folder);
        try {
            folder.wipeTemp();
            folder.takeIncoming(opener().disk(), Backups.stamp(opener().now()));
            return work.run(lock);
        } catch (IOException failure) {
            lock.close();
            throw Faults.onDisk(failure, folder.root());
        } catch (SQLException | RuntimeException failure) {
            lock.close();
            throw Faults.reading(failure, new Backups(folder.backups()).newest());
        } catch (Error failure) {
            lock.close();
            throw failure;
        }
    }

    private static FolderLock lock(LedgerFolder folder) {
        try {
            Files.createDirectories(folder.root());
        } catch (IOException failure) {
            throw Faults.onDisk(failure, folder.root());
        }
        return FolderLock.take(folder);
    }
}
