package cn.cunce.ui.imports;

import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.value.IdNumber;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportRead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the grid of ③ 检查 knows: the cells of one sheet, what was found in each, which one is looked
/// at. Mending changes the copy that is being taken in, never the file.
final class GridViewModel {

    /// A cell of the sheet: row and column from 0. What is said of a whole row stands in column -1.
    record Spot(int row, int column) {
        static final Spot NONE = new Spot(-1, -1);
    }

    /// A number of identity has more digits than this, be it a damaged one.
    private static final int SHORT = 12;

    private final ImportSession session;
    private final ObservableList<SheetTab> sheets = FXCollections.observableArrayList();
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final ObservableList<FindingGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SheetTab>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.NONE);
    private final Map<Spot, List<Finding>> marks = new HashMap<>();
    private List<Finding> inOrder = List.of();
    private Optional<Finding> gone = Optional.empty();

    GridViewModel(ImportSession session) {
        this.session = session;
        session.filesProperty().subscribe(_ -> read());
        session.previewProperty().subscribe(_ -> read());
    }

    private void read() {
        var preview = session.previewProperty().get();
        inOrder = preview.map(GridViewModel::ordered).orElse(List.of());
        groups.setAll(FindingGroup.of(inOrder));
        var before = sheet.get();
        var tabs = SheetTab.of(session.filesProperty().get(), preview);
        sheets.setAll(tabs);
        var same = tabs.stream().filter(tab -> before.filter(tab::isSame).isPresent()).findFirst();
        show(same.or(() -> tabs.stream().findFirst()), same.isPresent());
    }

    /// As the files and their rows follow each other.
    private static List<Finding> ordered(ImportPreview preview) {
        var files = preview.read().files().stream().map(ImportRead.File::file).toList();
        return preview.findings().stream()
                .filter(finding -> !(finding.where() instanceof Place.Form))
                .sorted(
                        Comparator.<Finding>comparingInt(
                                        each -> files.indexOf(Places.fileOf(each.where())))
                                .thenComparing(each -> Places.sheetOf(each.where()))
                                .thenComparingInt(each -> Places.numberOf(each.where())))
                .toList();
    }

    void choose(SheetTab tab) {
        if (sheet.get().filter(tab::isSame).isEmpty()) {
            show(Optional.of(tab), false);
        }
    }

    private void show(Optional<SheetTab> tab, boolean stay) {
        marks.clear();
        tab.ifPresent(this::mark);
        sheet.set(tab);
        var count = tab.map(each -> each.cells().rows()).orElse(0);
        if (rows.size() != count || !stay) {
            var numbers = new ArrayList<Integer>(count);
            for (var i = 0; i < count; i++) {
                numbers.add(i);
            }
            rows.setAll(numbers);
        }
        if (!stay) {
            spot.set(Spot.NONE);
        }
    }

    private void mark(SheetTab tab) {
        for (var finding : inOrder) {
            if (isOn(finding, tab)) {
                at(finding, tab)
                        .ifPresent(
                                place ->
                                        marks.computeIfAbsent(place, _ -> new ArrayList<>())
                                                .add(finding));
            }
        }
        marks.values().forEach(each -> each.sort(Comparator.comparing(Finding::severity)));
    }

    private static boolean isOn(Finding finding, SheetTab tab) {
        return Places.fileOf(finding.where()).equals(tab.file())
                && Places.sheetOf(finding.where()).equals(tab.sheet());
    }

    private static Optional<Spot> at(Finding finding, SheetTab tab) {
        var row = Places.row(tab.cells(), Places.numberOf(finding.where()));
        if (row < 0) {
            return Optional.empty();
        }
        return Optional.of(
                finding.where() instanceof Place.Cell cell
                        ? new Spot(row, SheetCells.column(cell.column()))
                        : new Spot(row, -1));
    }

    /// A person looks at a cell.
    void look(Spot there) {
        spot.set(there);
    }

    /// The next finding after the cell that is looked at, or the one before it, on any sheet.
    Optional<Finding> step(int by) {
        return step(by, inOrder);
    }

    /// The next of these.
    Optional<Finding> step(int by, List<Finding> of) {
        if (of.isEmpty()) {
            return Optional.empty();
        }
        var here = current().map(of::indexOf).orElse(-1);
        var next = here < 0 ? (by > 0 ? 0 : of.size() - 1) : Math.floorMod(here + by, of.size());
        go(of.get(next));
        return Optional.of(of.get(next));
    }

    /// Of several findings in one cell the one that was gone to.
    private Optional<Finding> current() {
        var here = found(spot.get());
        return gone.filter(last -> here.isEmpty() || here.contains(last))
                .or(() -> here.stream().findFirst());
    }

    void go(Finding finding) {
        gone = Optional.of(finding);
        sheets.stream()
                .filter(tab -> isOn(finding, tab))
                .findFirst()
                .ifPresent(
                        tab -> {
                            choose(tab);
                            spot.set(at(finding, tab).orElse(Spot.NONE));
                        });
    }

    /// What was found in a cell, worst first.
    List<Finding> found(Spot place) {
        return marks.getOrDefault(place, List.of());
    }

    /// What stands in a cell, as it is mended.
    String text(Spot place) {
        return cell(place)
                .map(session.corrections().cells()::get)
                .or(() -> sheet.get().map(tab -> tab.cells().text(place.row(), place.column())))
                .orElse("");
    }

    /// `36 韦小莲`: by which a row is known wherever the sheet is scrolled to.
    String rowName(int row) {
        return sheet.get().map(tab -> rowName(tab, row)).orElse("");
    }

    private String rowName(SheetTab tab, int row) {
        var number = tab.cells().number(row);
        var column = tab.columnOf(PersonFields.NAME);
        return column < 0 || number <= tab.headerRow()
                ? String.valueOf(number)
                : number + " " + text(new Spot(row, column));
    }

    /// What stands in a cell, with numbers of identity hidden in part.
    String shown(Spot place) {
        var text = text(place);
        var isId = field(place).filter(field -> field.kind() instanceof Kind.IdNumber).isPresent();
        var isBody =
                sheet.get()
                        .filter(tab -> tab.cells().number(place.row()) > tab.headerRow())
                        .isPresent();
        return isId && isBody && text.length() > SHORT ? IdNumber.maskedForChecking(text) : text;
    }

    boolean isMended(Spot place) {
        return cell(place).filter(session.corrections().cells()::containsKey).isPresent();
    }

    void mend(Spot place, String text) {
        if (!text.equals(text(place))) {
            cell(place).ifPresent(cell -> session.mend(cell, text));
        }
    }

    void restore() {
        if (isMended(spot.get())) {
            cell(spot.get()).ifPresent(session::restore);
        }
    }

    Optional<LedgerField<?>> field(Spot place) {
        return sheet.get()
                .flatMap(tab -> tab.column(place.column()))
                .flatMap(ImportRead.Column::field);
    }

    /// `成员表!D36` in the name box; empty where no cell is looked at.
    Optional<Place.Cell> cell(Spot place) {
        return place.row() < 0 || place.column() < 0
                ? Optional.empty()
                : sheet.get()
                        .map(
                                tab ->
                                        new Place.Cell(
                                                tab.file(),
                                                tab.sheet(),
                                                SheetCells.letters(place.column()),
                                                tab.cells().number(place.row())));
    }

    ObservableList<SheetTab> sheets() {
        return sheets;
    }

    /// Places of the rows of the sheet, from 0.
    ObservableList<Integer> rows() {
        return rows;
    }

    ObservableList<FindingGroup> groups() {
        return groups;
    }

    ReadOnlyObjectProperty<Optional<SheetTab>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }
}
