package cn.cunce.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.xml.sax.SAXException;

/// Opens .xlsx, .xlsm, .xls, .et and .csv by what is in the file, whatever its name says.
final class WorkbookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /// @param password of a protected workbook
    static OpenedWorkbook open(byte[] file, Optional<String> password) {
        try {
            return opened(file, password);
        } catch (OverLimit _) {
            return OpenedWorkbook.refused("FILE_TOO_LARGE");
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | GeneralSecurityException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException _) {
            return OpenedWorkbook.refused("FILE_DAMAGED");
        }
    }

    private static OpenedWorkbook opened(byte[] file, Optional<String> password)
            throws IOException, OpenXML4JException, SAXException, GeneralSecurityException {
        if (file.length == 0) {
            return OpenedWorkbook.refused("FILE_EMPTY");
        }
        if (startsWith(file, ZIP)) {
            return XlsxSheets.read(file);
        }
        if (startsWith(file, OLE)) {
            return openedOle(file, password);
        }
        return CsvSheets.looksLikeText(file)
                ? new OpenedWorkbook.Sheets(List.of(CsvSheets.read(file)))
                : OpenedWorkbook.refused("FILE_NOT_A_WORKBOOK");
    }

    private static OpenedWorkbook openedOle(byte[] file, Optional<String> password)
            throws IOException, OpenXML4JException, SAXException, GeneralSecurityException {
        try (var entries = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (entries.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return openedProtected(entries, password);
            }
            return new OpenedWorkbook.Sheets(XlsSheets.read(entries, password));
        } catch (EncryptedDocumentException _) {
            return locked(password);
        }
    }

    private static OpenedWorkbook openedProtected(
            POIFSFileSystem entries, Optional<String> password)
            throws IOException, OpenXML4JException, SAXException, GeneralSecurityException {
        var decryptor = Decryptor.getInstance(new EncryptionInfo(entries));
        if (password.isEmpty() || !decryptor.verifyPassword(password.get())) {
            return locked(password);
        }
        try (var plain = decryptor.getDataStream(entries)) {
            return XlsxSheets.read(plain.readAllBytes());
        }
    }

    private static OpenedWorkbook locked(Optional<String> password) {
        return OpenedWorkbook.refused(password.isEmpty() ? "FILE_LOCKED" : "FILE_PASSWORD_WRONG");
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// More cells than any ledger has: a trap rather than a table.
    static final class OverLimit extends SAXException {
        private static final long serialVersionUID = 1L;

        OverLimit(long cells) {
            super("cells: " + cells);
        }
    }

    private WorkbookReader() {}
}
