package cn.cunce.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the sheets of an .xlsx as a stream of XML, never building POI's own model of them.
final class XlsxSheets {

    static OpenedWorkbook read(byte[] file) throws IOException, OpenXML4JException, SAXException {
        try (var parts = OPCPackage.open(new GuardedZip(file))) {
            if (parts.getPartsByName(Pattern.compile("/xl/workbook\\.xml")).isEmpty()) {
                return OpenedWorkbook.refused("FILE_NOT_A_WORKBOOK");
            }
            return new OpenedWorkbook.Sheets(sheets(parts));
        }
    }

    private static List<SheetGrid> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(parts);
        var book = new BookHandler();
        parse(reader.getWorkbookData(), book);
        var strings = new ReadOnlySharedStringsTable(parts, false);
        var meaning = new XlsxCells(strings, reader.getStylesTable(), book.since1904);
        var grids = new ArrayList<SheetGrid>();
        for (var sheet : book.sheets) {
            var handler = new XlsxSheetHandler(meaning);
            parse(reader.getSheet(sheet.relation), handler);
            grids.add(handler.grid(sheet.name, sheet.hidden));
        }
        return grids;
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException {
        try (part) {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Which sheets there are, and from when dates are counted.
    private static final class BookHandler extends DefaultHandler {

        private record Sheet(String name, boolean hidden, String relation) {}

        private static final String RELATIONS =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String STRICT_RELATIONS =
                "http://purl.oclc.org/ooxml/officeDocument/relationships";

        private final List<Sheet> sheets = new ArrayList<>();
        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes with) {
            if (name.equals("sheet")) {
                var state = with.getValue("state");
                var relation = with.getValue(RELATIONS, "id");
                sheets.add(
                        new Sheet(
                                with.getValue("name"),
                                state != null && !state.equals("visible"),
                                relation == null
                                        ? with.getValue(STRICT_RELATIONS, "id")
                                        : relation));
            } else if (name.equals("workbookPr")) {
                since1904 = XlsxSheetHandler.isTrue(with.getValue("date1904"));
            }
        }
    }

    /// A zip in memory whose entries may not unpack to absurd sizes.
    private static final class GuardedZip extends ZipFileZipEntrySource {

        GuardedZip(byte[] file) throws IOException {
            super(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                            .get());
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            return new ZipArchiveThresholdInputStream(super.getInputStream(entry));
        }
    }

    private XlsxSheets() {}
}
