package cn.cunce.filing;

import cn.cunce.model.ledger.SheetCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the rows and merged blocks of one sheet of an .xlsx while its XML streams by.
final class XlsxSheetHandler extends DefaultHandler {

    /// More cells than the ledger of a whole prefecture.
    static final long MOST_CELLS = 80_000_000;

    private static final Set<String> TEXTS = Set.of("v", "t");

    private final XlsxCells cells;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable GridCell[] row = new GridCell[64];
    private long count;
    private int rowNumber;
    private boolean rowHidden;
    private int width;
    private int column = -1;
    private int style;
    private String type = "n";
    private boolean formula;
    private boolean inText;
    private boolean inPhonetic;

    XlsxSheetHandler(XlsxCells cells) {
        this.cells = cells;
    }

    SheetGrid grid(String name, boolean hidden) {
        return new SheetGrid(name, hidden, true, rows, merges);
    }

    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes with) {
        switch (name) {
            case "row" -> beginRow(with);
            case "c" -> beginCell(with);
            case "f" -> formula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inText = !inPhonetic;
            case "mergeCell" -> merge(with.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (TEXTS.contains(name)) {
            inText = false;
        } else if (name.equals("rPh")) {
            inPhonetic = false;
        } else if (name.equals("c")) {
            endCell();
        } else if (name.equals("row")) {
            rows.add(new GridRow(rowNumber, rowHidden, filled()));
        }
    }

    private void beginRow(Attributes with) {
        var number = with.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        rowHidden = isTrue(with.getValue("hidden"));
        width = 0;
        column = -1;
    }

    private void beginCell(Attributes with) {
        var address = with.getValue("r");
        column = address == null ? column + 1 : SheetCells.column(address);
        var styled = with.getValue("s");
        style = styled == null ? 0 : Integer.parseInt(styled);
        var typed = with.getValue("t");
        type = typed == null ? "n" : typed;
        formula = false;
        text.setLength(0);
    }

    private void endCell() throws SAXException {
        if (text.isEmpty() && !formula) {
            return;
        }
        if (++count > MOST_CELLS || column < 0 || column >= 16_384) {
            throw new WorkbookReader.OverLimit(count);
        }
        if (column >= row.length) {
            row = Arrays.copyOf(row, column + 64);
        }
        while (width <= column) {
            row[width++] = GridCell.EMPTY;
        }
        row[column] = cells.cell(type, style, text.toString(), formula);
    }

    private GridCell[] filled() {
        return Arrays.copyOf(row, width, GridCell[].class);
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        var corners = reference.split(":", 2);
        var last = corners[corners.length - 1];
        merges.add(
                new Merge(
                        rowOf(corners[0]),
                        rowOf(last),
                        SheetCells.column(corners[0]),
                        SheetCells.column(last)));
    }

    private static int rowOf(String address) {
        return Integer.parseInt(address.replaceFirst("^[A-Za-z]+", ""));
    }
}
