package cn.cunce.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A workbook that is written row by row, and of which rows written lie deflated in memory.
///
/// POI's own writer of large workbooks lays them open in a temporary folder, where a ledger of
/// people has nothing to lose; and it writes texts into the cells, which programs built on POI then
/// cannot change properly. Here all texts are shared ones.
final class StreamedBook extends SXSSFWorkbook {

    private static final int ROWS_AT_HAND = 100;

    StreamedBook() {
        super(new XSSFWorkbook(), ROWS_AT_HAND, false, true);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Rows(getSharedStringSource());
    }

    /// @param out not closed
    @Override
    public void write(OutputStream out) throws IOException {
        writeAvoidingTempFiles(out);
    }

    private static final class Rows extends SheetDataWriter {

        /// Set by `createWriter`, which the constructor above calls.
        private @Nullable ByteArrayOutputStream deflated;

        Rows(SharedStringsTable strings) throws IOException {
            super(strings);
        }

        @Override
        public @Nullable File createTempFile() {
            return null;
        }

        @Override
        public Writer createWriter(@Nullable File none) {
            var rows = new ByteArrayOutputStream();
            deflated = rows;
            return new BufferedWriter(
                    new OutputStreamWriter(new DeflaterOutputStream(rows), UTF_8));
        }

        @Override
        public InputStream getWorksheetXMLInputStream() {
            var rows = deflated == null ? new byte[0] : deflated.toByteArray();
            return new InflaterInputStream(new ByteArrayInputStream(rows));
        }
    }
}
