package cn.cunce.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rows of one household, cell by cell, to be spoiled before they are written.
public final class SketchedHousehold {

    private final Object[][] cells;

    SketchedHousehold(List<List<Optional<Object>>> rows) {
        cells =
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.orElse("")).toArray())
                        .toArray(Object[][]::new);
    }

    public int size() {
        return cells.length;
    }

    public static int column(String header) {
        for (int column = 0; column < LedgerRows.HEADINGS.size(); column++) {
            if (LedgerRows.HEADINGS.get(column).text().equals(header)) {
                return column;
            }
        }
        throw new IllegalArgumentException(header);
    }

    /// @param member from 0
    public Object get(int member, String header) {
        return cells[member][column(header)];
    }

    public String text(int member, String header) {
        return get(member, header).toString();
    }

    public void set(int member, String header, Object value) {
        cells[member][column(header)] = value;
    }

    /// Sets what is said of the household once, on each of its rows.
    public void setOnce(String header, Object value) {
        for (int member = 0; member < size(); member++) {
            set(member, header, value);
        }
    }

    List<List<Optional<Object>>> rows() {
        return Arrays.stream(cells)
                .map(
                        row ->
                                Arrays.stream(row)
                                        .map(cell -> Optional.of(cell).filter(it -> !it.equals("")))
                                        .toList())
                .toList();
    }
}
