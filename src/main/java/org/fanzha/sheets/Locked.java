package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/**
 * Opens what a password closes. A workbook that is merely protected against changes bears a password that every
 * program knows, and needs none. POI takes passwords as strings only, which cannot be wiped; they live as long as the call.
 */
final class Locked {
    /** Far more rounds than any program writes would keep this one busy for minutes. */
    private static final int ROUNDS = 1_000_000;

    private Locked() {
    }

    /** Whether it is a modern workbook or document, which is put whole into a container when it is locked. */
    static boolean isPackage(POIFSFileSystem container) {
        return container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
    }

    /** Whether it opens by a password alone; a file that is no container is not asked. */
    static boolean isClosed(byte... bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (isPackage(container)) {
                opened(container, Optional::empty);
            } else {
                new HSSFWorkbook(container).close();
            }
            return false;
        } catch (EncryptedDocumentException locked) {
            return true;
        } catch (Unreadable refused) {
            return refused.code() == Code.FILE_PASSWORD;
        } catch (IOException | RuntimeException odd) {
            // POI answers what it does not read with a dozen kinds of exception, and none of them is a lock
            return false;
        }
    }

    /** The bytes of the package. @throws Unreadable {@code file.password}, {@code file.password-wrong} */
    static byte[] opened(POIFSFileSystem container, Supplier<Optional<char[]>> password) throws IOException {
        try {
            EncryptionInfo info = new EncryptionInfo(container);
            if (info.getVerifier().getSpinCount() > ROUNDS) {
                throw new Unreadable(Code.FILE_TOO_BIG);
            }
            Decryptor decryptor = Decryptor.getInstance(info);
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                Optional<char[]> given = password.get();
                if (given.isEmpty() || !decryptor.verifyPassword(new String(given.get()))) {
                    throw refused(given, null);
                }
            }
            try (InputStream in = GuardedStream.of(decryptor.getDataStream(container), Limits.ZIPPED)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException broken) {
            throw new Unreadable(Code.FILE_BROKEN, broken);
        }
    }

    /** Reads an old workbook. */
    @FunctionalInterface
    interface Reading {
        List<RawSheet> read() throws IOException;
    }

    /** What an old workbook holds. @throws Unreadable {@code file.password}, {@code file.password-wrong} */
    static List<RawSheet> opened(Reading reading, Supplier<Optional<char[]>> password) throws IOException {
        try {
            return reading.read();
        } catch (EncryptedDocumentException locked) {
            Optional<char[]> given = password.get();
            Biff8EncryptionKey.setCurrentUserPassword(given.map(String::new).orElseThrow(() -> refused(given, locked)));
            try {
                return reading.read();
            } catch (EncryptedDocumentException wrong) {
                throw refused(given, wrong);
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Unreadable refused(Optional<char[]> given, Exception cause) {
        return new Unreadable(given.isEmpty() ? Code.FILE_PASSWORD : Code.FILE_PASSWORD_WRONG, cause);
    }
}
