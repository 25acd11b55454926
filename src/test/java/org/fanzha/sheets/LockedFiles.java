package org.fanzha.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with one word in them, closed by a password. */
public final class LockedFiles {
    private LockedFiles() {
    }

    public static byte[] old(String text, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return bytes(new HSSFWorkbook(), text);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    public static byte[] modern(String text, String password) throws IOException {
        return closed(bytes(new XSSFWorkbook(), text), password);
    }

    /** @param workbook a modern one that is open */
    public static byte[] closed(byte[] workbook, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream closed = encryptor.getDataStream(container)) {
                zip.save(closed);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(Workbook book, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
        }
        return out.toByteArray();
    }
}
