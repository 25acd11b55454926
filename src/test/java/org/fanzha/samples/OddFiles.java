package org.fanzha.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What lies in the folder and cannot, or may not, be taken in. */
final class OddFiles {
    static final String LOCKED = "云溪镇/2024年5月/加密名单.xlsx";
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0,
            0, 1, 0, 1, 0, 0, (byte) 0xFF, (byte) 0xD9};

    private OddFiles() {
    }

    static List<Sample> all() {
        byte[] whole = dues();
        return List.of(
                Sample.out("云溪镇/2024年5月/党费收缴.xlsx", whole, "不是反诈办的台账", "ignored file.no-register"),
                Sample.out("云溪镇/2024年5月/坏文件.xlsx", Arrays.copyOf(whole, whole.length / 2), "传到一半的文件", "refused file.broken"),
                Sample.out("云溪镇/2024年5月/空文件.xlsx", new byte[0], "零字节", "refused file.empty"),
                Sample.out(LOCKED, locked(whole), "有打开密码", "refused file.password"),
                Sample.out("云溪镇/2024年5月/宣传照片.jpg", JPEG.clone(), "照片混在表格里", "refused file.picture"));
    }

    private static byte[] dues() {
        Book book = Book.xlsx();
        book.page("一支部").title("2024年5月党费收缴明细", 4).row("党员", "月工资", "比例", "应缴党费").row("甲某", 4000, 0.01, 40).row("乙某", 5200, 0.015, 78);
        return book.bytes();
    }

    /** The one file whose bytes differ at each making: its salt is random. */
    private static byte[] locked(byte[] plain) {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("云溪2024");
            try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(plain));
                    OutputStream sealed = encryptor.getDataStream(container)) {
                zip.save(sealed);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        } catch (GeneralSecurityException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
