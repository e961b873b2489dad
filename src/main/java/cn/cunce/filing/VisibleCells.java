package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the visible sheets of a filing with what was signed. Rows are found by their code and
/// columns by their header: who sorts, filters or moves columns has edited nothing.
final class VisibleCells {

    private final Map<String, SheetGrid> sheets = new HashMap<>();
    private final SameCells cells;
    private final List<HandEdit> edits = new ArrayList<>();

    private VisibleCells(List<SheetGrid> sheets, SameCells cells) {
        sheets.forEach(sheet -> this.sheets.put(sheet.name(), sheet));
        this.cells = cells;
    }

    /// In the order of the sheets, rows as they were filed.
    static List<HandEdit> edits(
            SignedContent.Parsed signed, List<SheetGrid> sheets, SameCells cells) {
        var visible = new VisibleCells(sheets, cells);
        visible.compareCover(signed.coverName(), signed.content().cover());
        var registers = signed.content().sheets();
        for (int i = 0; i < registers.size(); i++) {
            visible.compare(registers.get(i), signed.headers().get(i));
        }
        return List.copyOf(visible.edits);
    }

    private void compareCover(String name, List<FilingContent.Fact> facts) {
        var grid = sheets.get(name);
        if (grid == null) {
            edits.add(new HandEdit.SheetRemoved(name));
            return;
        }
        var rows = new HashMap<String, GridRow>();
        grid.rows().forEach(row -> rows.putIfAbsent(row.text(0).strip(), row));
        for (var fact : facts) {
            var row = rows.get(fact.label().strip());
            var cell = row == null ? "" : "B" + row.number();
            var found = row == null ? "" : row.text(1);
            if (!CellText.same(fact.value(), found)) {
                edits.add(new HandEdit.CoverChanged(name, cell, fact.label(), fact.value(), found));
            }
        }
    }

    private void compare(FilingSheet sheet, SignedContent.Headers headers) {
        var grid = sheets.get(sheet.name());
        var top = Optional.ofNullable(grid).flatMap(found -> headerRow(found, headers.code()));
        if (grid == null || top.isEmpty()) {
            edits.add(new HandEdit.SheetRemoved(sheet.name()));
            return;
        }
        new Register(sheet, grid, top.get(), headers).compare();
    }

    /// Somebody may have written a title over it.
    private static Optional<GridRow> headerRow(SheetGrid grid, String codeHeader) {
        return grid.rows().stream()
                .filter(row -> row.filled().anyMatch(at -> row.text(at).strip().equals(codeHeader)))
                .findFirst();
    }

    /// One register sheet beside the grid in which it is looked for.
    private final class Register {

        private final FilingSheet sheet;
        private final SheetGrid grid;
        private final GridRow top;
        private final int codeColumn;
        private final Map<LedgerField<?>, Integer> columns = new HashMap<>();

        Register(FilingSheet sheet, SheetGrid grid, GridRow top, SignedContent.Headers headers) {
            this.sheet = sheet;
            this.grid = grid;
            this.top = top;
            var taken = new HashSet<Integer>();
            this.codeColumn = column(headers.code(), taken).orElseThrow();
            for (int i = 0; i < sheet.columns().size(); i++) {
                find(sheet.columns().get(i), headers.columns().get(i), taken);
            }
        }

        private void find(LedgerField<?> field, String header, Set<Integer> taken) {
            column(header, taken)
                    .ifPresentOrElse(
                            at -> columns.put(field, at),
                            () -> edits.add(new HandEdit.ColumnRemoved(sheet.name(), header)));
        }

        /// The first column with this header that no other field has.
        private Optional<Integer> column(String header, Set<Integer> taken) {
            return top.filled()
                    .filter(at -> CellText.same(header, top.text(at)))
                    .filter(taken::add)
                    .boxed()
                    .findFirst();
        }

        void compare() {
            var rows = rowsByCode();
            for (var filed : sheet.rows()) {
                var row = rows.get(filed.code());
                if (row == null) {
                    edits.add(new HandEdit.RowRemoved(sheet.name(), filed.code()));
                } else {
                    columns.forEach((field, at) -> compare(filed, field, row, at));
                }
            }
        }

        /// What is not filed, or twice, is told as added.
        private Map<String, GridRow> rowsByCode() {
            var codes = new HashSet<String>();
            sheet.rows().forEach(row -> codes.add(row.code()));
            var rows = new HashMap<String, GridRow>();
            for (var row : grid.rows()) {
                if (row.number() <= top.number() || row.isBlank()) {
                    continue;
                }
                var code = row.text(codeColumn).strip();
                if (!codes.contains(code) || rows.putIfAbsent(code, row) != null) {
                    edits.add(new HandEdit.RowAdded(sheet.name(), row.number()));
                }
            }
            return rows;
        }

        private void compare(FilingRow filed, LedgerField<?> field, GridRow row, int at) {
            var cell = row.cell(at);
            if (!cells.same(field, filed.answers(), cell)) {
                edits.add(
                        new HandEdit.Changed(
                                sheet.name(),
                                SheetCells.letters(at) + row.number(),
                                filed.code(),
                                field,
                                cells.filed(field, filed.answers()),
                                SameCells.found(cell)));
            }
        }
    }
}
