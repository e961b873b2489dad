package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.SheetHousehold;
import java.util.List;
import java.util.stream.Stream;

/// A file after reading: what it tells, and everything that was found in it. Nothing is written.
///
/// @param name of the file, without its folder
/// @param shapes how its sheets are laid out, in their order
/// @param trouble why it could not be opened, empty if it could
public record ReadFile(
        String name, List<ReadSheet> sheets, List<SheetShape> shapes, List<Finding> trouble) {

    public ReadFile {
        sheets = List.copyOf(sheets);
        shapes = List.copyOf(shapes);
        trouble = List.copyOf(trouble);
    }

    /// Without every single cell of its sheets.
    ReadFile withoutCells() {
        var bare = shapes.stream().map(SheetShape::withoutCells).toList();
        return new ReadFile(name, sheets, bare, trouble);
    }

    /// The households of all its sheets, in their order.
    public List<SheetHousehold> households() {
        return sheets.stream()
                .flatMap(
                        sheet ->
                                sheet.content() instanceof SheetContent.Households told
                                        ? told.households().stream()
                                        : Stream.empty())
                .toList();
    }

    public List<Finding> findings() {
        return Stream.concat(
                        trouble.stream(),
                        sheets.stream().flatMap(sheet -> sheet.findings().stream()))
                .toList();
    }

    public LedgerTotals totals() {
        return LedgerTotals.of(households().stream().map(SheetHousehold::form).toList());
    }
}
