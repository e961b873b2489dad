package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a person's own workbook again, with what was found marked in its cells and listed on a
/// sheet before all others. Put right there and taken in again, that list is not read.
public final class MarkedWorkbook {

    /// By its first cell the list is known again, whatever its sheet is called by then.
    static final String LIST = "村册检查清单";

    /// What POI builds of a larger workbook does not fit a laptop: its cells are written anew.
    private static final int MOST_BYTES = 6 << 20;

    private final Texts texts;

    public MarkedWorkbook(Texts texts) {
        this.texts = texts;
    }

    static boolean isList(SheetGrid grid) {
        return !grid.rows().isEmpty() && grid.rows().getFirst().text(0).strip().equals(LIST);
    }

    /// Protected by the same password as the file, if that is protected.
    ///
    /// @param mended what a person has put in the place of single cells of this file
    /// @param findings of this file, in the order in which they are listed
    /// @param out not closed
    /// @throws IOException if `out` fails
    public void write(
            OpenedFile file,
            Map<Place.Cell, String> mended,
            List<Finding> findings,
            OutputStream out)
            throws IOException {
        var marks = findings.stream().map(finding -> CellMark.of(finding, texts)).toList();
        try (var book = copy(file)) {
            var cells = new MarkedCells(book, texts.of("sheet.marked.author"));
            mended.forEach((place, text) -> put(book, place, text));
            marks.forEach(mark -> mark(book, cells, mark));
            new MarkedList(book, texts).write(marks);
            if (file.password().isPresent()) {
                EncryptedWorkbook.write(book, file.password().get(), out);
            } else {
                book.write(out);
            }
        }
    }

    private static Workbook copy(OpenedFile file) throws IOException {
        if (file.bytes().length <= MOST_BYTES && isZip(plain(file))) {
            var own = new XSSFWorkbook(new ByteArrayInputStream(plain(file)));
            withoutList(own);
            return own;
        }
        var book = new XSSFWorkbook();
        for (var grid : file.grids()) {
            if (LedgerReader.isShown(grid)) {
                fill(book.createSheet(WorkbookUtil.createSafeSheetName(grid.name())), grid);
            }
        }
        return book;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /// The file as it is inside its protection.
    private static byte[] plain(OpenedFile file) throws IOException {
        if (isZip(file.bytes()) || file.password().isEmpty()) {
            return file.bytes();
        }
        try (var entries = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            if (!entries.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return file.bytes();
            }
            var decryptor = Decryptor.getInstance(new EncryptionInfo(entries));
            decryptor.verifyPassword(file.password().get());
            try (var inside = decryptor.getDataStream(entries)) {
                return inside.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void withoutList(XSSFWorkbook book) {
        for (var i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            var row = book.getSheetAt(i).getRow(0);
            var first = row == null ? null : row.getCell(0);
            if (first != null && first.toString().strip().equals(LIST)) {
                book.removeSheetAt(i);
            }
        }
    }

    private static void fill(Sheet sheet, SheetGrid grid) {
        for (var row : grid.rows()) {
            var to = sheet.createRow(row.number() - 1);
            row.filled()
                    .forEach(
                            column ->
                                    to.createCell(column)
                                            .setCellValue(
                                                    CellText.writable(row.cell(column).shown())));
        }
    }

    private static void put(Workbook book, Place.Cell place, String text) {
        var sheet = book.getSheet(place.sheet());
        if (sheet != null) {
            cell(sheet, place.row(), SheetCells.column(place.column()))
                    .setCellValue(CellText.writable(text));
        }
    }

    private static void mark(Workbook book, MarkedCells cells, CellMark mark) {
        switch (mark.finding().where()) {
            case Place.Cell(var _, var name, var column, var row) -> {
                var sheet = book.getSheet(name);
                if (sheet != null) {
                    cells.mark(cell(sheet, row, SheetCells.column(column)), mark);
                }
            }
            case Place.Row(var _, var name, var row) -> {
                var sheet = book.getSheet(name);
                if (sheet != null) {
                    cells.mark(cell(sheet, row, 0), mark);
                }
            }
            case Place.Sheet _, Place.File _, Place.Form _ -> {
                // of no cell: the list says it
            }
        }
    }

    private static Cell cell(Sheet sheet, int number, int column) {
        var row = sheet.getRow(number - 1);
        var there = row == null ? sheet.createRow(number - 1) : row;
        return there.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
