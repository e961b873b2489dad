package cn.cunce.ui.imports;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.service.ImportFiles;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sheet of the files at hand.
///
/// @param cells as they are to be looked at
/// @param read what it was taken for, empty while nobody has read it yet
record SheetTab(String file, String sheet, SheetCells cells, Optional<ImportRead.Sheet> read) {

    /// Those of the preview, or of the files alone while there is none.
    static List<SheetTab> of(Optional<ImportFiles> files, Optional<ImportPreview> preview) {
        return preview.map(SheetTab::read)
                .orElseGet(() -> files.map(SheetTab::raw).orElse(List.of()));
    }

    private static List<SheetTab> read(ImportPreview preview) {
        var tabs = new ArrayList<SheetTab>();
        for (var file : preview.read().files()) {
            for (var sheet : file.sheets()) {
                tabs.add(
                        new SheetTab(
                                file.file(), sheet.sheet(), sheet.cells(), Optional.of(sheet)));
            }
        }
        return tabs;
    }

    private static List<SheetTab> raw(ImportFiles files) {
        var tabs = new ArrayList<SheetTab>();
        for (var file : files.all()) {
            for (var cells : file.sheets()) {
                tabs.add(new SheetTab(file.name(), cells.name(), cells, Optional.empty()));
            }
        }
        return tabs;
    }

    boolean isSame(SheetTab other) {
        return file.equals(other.file) && sheet.equals(other.sheet);
    }

    /// What a column was taken for; empty for one without a header.
    Optional<ImportRead.Column> column(int column) {
        var letters = SheetCells.letters(column);
        return read.flatMap(
                known ->
                        known.columns().stream()
                                .filter(each -> each.column().equals(letters))
                                .findFirst());
    }

    /// The column of a field, from 0; -1 if the sheet has none.
    int columnOf(LedgerField<?> field) {
        return read.flatMap(
                        known ->
                                known.columns().stream()
                                        .filter(each -> !each.checkedOnly())
                                        .filter(
                                                each ->
                                                        each.field()
                                                                .filter(field::equals)
                                                                .isPresent())
                                        .findFirst())
                .map(each -> SheetCells.column(each.column()))
                .orElse(-1);
    }

    boolean hasNames() {
        return columnOf(PersonFields.NAME) >= 0;
    }

    int headerRow() {
        return read.map(ImportRead.Sheet::headerRow).orElse(0);
    }
}
