package cn.cunce.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/// Writes workbooks that only a password opens, by the standard encryption of Excel and WPS.
final class EncryptedWorkbook {

    static void write(Workbook book, String password, OutputStream out) throws IOException {
        var encryptor =
                new EncryptionInfo(
                                EncryptionMode.agile,
                                CipherAlgorithm.aes256,
                                HashAlgorithm.sha512,
                                -1,
                                -1,
                                ChainingMode.cbc)
                        .getEncryptor();
        encryptor.confirmPassword(password);
        try (var files = new POIFSFileSystem()) {
            try (var plain = encryptor.getDataStream(files)) {
                book.write(plain);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-256", e);
        }
    }

    private EncryptedWorkbook() {}
}
