package cn.cunce.paper;

import cn.cunce.model.value.PaperSize;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.paper.Cell.Align;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// A list as a screen shows it (一览表): the same columns and rows, on the smallest paper that they
/// fit. Nothing is set smaller to make it fit.
public final class ListPaper {

    private static final float SIZE = 9;

    /// Of a row, beside its household: as many cells as tell which household it is.
    private static final int TELLING = 2;

    private final PaperFonts fonts;
    private final Texts texts;

    public ListPaper(PaperFonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    /// What is to be printed.
    ///
    /// @param table its name is the title
    public record Order(Table table, PaperSize size, Imprint imprint) {}

    /// The papers on which all columns have room, the one that suits best first; none where even
    /// the widest is too narrow.
    public List<PaperSize> sizes(Table table) {
        var widths = new ListWidths(table, fonts, SIZE);
        var fitting =
                new ArrayList<>(
                        Arrays.stream(PaperSize.values())
                                .filter(size -> widths.fit(Sheet.of(size).measure()))
                                .toList());
        fitting.stream()
                .filter(size -> widths.areAtEase(Sheet.of(size).measure()))
                .findFirst()
                .ifPresent(
                        best -> {
                            fitting.remove(best);
                            fitting.addFirst(best);
                        });
        return fitting;
    }

    /// Prints row after row.
    ///
    /// @param rows of the table, all or as many as are wanted
    /// @throws IOException if `out` fails
    public Printed print(Order order, Iterator<List<TableCell>> rows, OutputStream out)
            throws IOException {
        var table = order.table();
        var sheet = Sheet.of(order.size());
        var pages =
                new Pages(new Frame(sheet, table.name(), order.imprint(), "", texts), fonts, out);
        pages.begin(table.name(), table.name());
        var shares = new ListWidths(table, fonts, SIZE).shares(sheet.measure());
        var grid = new Grid(pages, shares, List.of(head(table)));
        var number = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            pages.about(whose(row));
            grid.add(row(++number, row));
        }
        pages.about("");
        pages.below(texts.of("paper.list.count", number));
        return pages.close();
    }

    private Row head(Table table) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(texts.of("paper.number"), fonts.bold(SIZE), Align.CENTRE));
        for (var header : table.headers()) {
            cells.add(new Cell(header, fonts.bold(SIZE), Align.CENTRE));
        }
        return Row.shaded(cells);
    }

    private Row row(int number, List<TableCell> row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(String.valueOf(number), fonts.plain(SIZE), Align.CENTRE));
        for (var cell : row) {
            var isWords = cell instanceof TableCell.Words;
            cells.add(
                    new Cell(
                            ListWidths.text(cell),
                            isWords ? fonts.song(SIZE) : fonts.plain(SIZE),
                            isWords ? Align.LEFT : Align.RIGHT));
        }
        return Row.of(cells);
    }

    private static String whose(List<TableCell> row) {
        return String.join(
                        " ",
                        row.stream()
                                .filter(TableCell.Words.class::isInstance)
                                .limit(TELLING)
                                .map(ListWidths::text)
                                .toList())
                .strip();
    }
}
