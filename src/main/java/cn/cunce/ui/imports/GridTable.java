package cn.cunce.ui.imports;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.service.ImportRead;
import cn.cunce.text.Texts;
import cn.cunce.ui.imports.GridViewModel.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A sheet as a spreadsheet shows it: letters of columns, numbers of rows, a header that stays in
/// sight. It is as fast for twenty thousand rows as for twenty.
final class GridTable extends TableView<Integer> {

    /// A header is written smaller than what stands below it.
    private static final double TO_BODY = 13 / 12.0;

    private static final double NAMED = 8;
    private static final double UNNAMED = 3.5;
    private static final int NARROWEST = 5;
    private static final int WIDEST = 17;
    private static final int LOOKED_AT = 40;
    private static final int AT_ONCE = 16;
    private static final int STEP = 8;
    private static final Duration BETWEEN = Duration.millis(30);

    private final GridViewModel model;
    private final Texts texts;
    private Optional<SheetTab> laidOut = Optional.empty();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final PauseTransition more = new PauseTransition(BETWEEN);
    private Deque<TableColumn<Integer, String>> coming = new ArrayDeque<>();
    private boolean following;

    GridTable(GridViewModel model, Texts texts) {
        super(model.rows());
        this.model = model;
        this.texts = texts;
        setId("grid");
        getStyleClass().add("import-grid");
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label(texts.of("import.noSheets")));
        model.sheetProperty().subscribe(this::lay);
        model.spotProperty().subscribe(this::follow);
        getFocusModel().focusedCellProperty().subscribe(this::look);
        more.setOnFinished(_ -> addSome(STEP));
        skinProperty().subscribe(skin -> Optional.ofNullable(skin).ifPresent(_ -> pin()));
    }

    private void lay(Optional<SheetTab> tab) {
        if (isSameLayout(tab)) {
            laidOut = tab;
            refresh();
            return;
        }
        laidOut = tab;
        var all = tab.map(this::columns).orElse(List.of());
        var inSight = Math.min(AT_ONCE, all.size());
        getColumns().setAll(all.subList(0, inSight));
        coming = new ArrayDeque<>(all.subList(inSight, all.size()));
        more.playFromStart();
    }

    /// A sheet may have a hundred columns, of which a few are in sight: the others come behind, so
    /// that the window never stands still for all of their cells.
    private void addSome(int most) {
        var some = new ArrayList<TableColumn<Integer, String>>();
        while (some.size() < most && !coming.isEmpty()) {
            some.add(coming.removeFirst());
        }
        getColumns().addAll(some);
        if (!coming.isEmpty()) {
            more.playFromStart();
        }
    }

    private List<TableColumn<Integer, String>> columns(SheetTab sheet) {
        var columns = new ArrayList<TableColumn<Integer, String>>();
        columns.add(numbers(sheet));
        for (var i = 0; i < sheet.cells().columns(); i++) {
            columns.add(column(sheet, i));
        }
        return columns;
    }

    /// Mending a cell builds no columns anew, or the place that is looked at would be lost.
    private boolean isSameLayout(Optional<SheetTab> tab) {
        return tab.isPresent()
                && laidOut.isPresent()
                && tab.get().isSame(laidOut.get())
                && tab.get().cells().columns() == laidOut.get().cells().columns()
                && tab.get().headerRow() == laidOut.get().headerRow()
                && tab.get()
                        .read()
                        .map(ImportRead.Sheet::columns)
                        .equals(laidOut.get().read().map(ImportRead.Sheet::columns));
    }

    /// Hears how far the sheet is scrolled sideways.
    private void pin() {
        lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .ifPresent(bar -> scrolled.bind(bar.valueProperty()));
        scrolled.subscribe(_ -> getColumns().stream().findFirst().ifPresent(this::pinHeader));
    }

    private void pinHeader(TableColumn<Integer, ?> column) {
        var header = column.getStyleableNode();
        if (header != null && !header.translateXProperty().isBound()) {
            header.setViewOrder(-1);
            header.translateXProperty().bind(scrolled);
        }
    }

    /// The numbers of the rows with the names of the people stay in sight at the left.
    private TableColumn<Integer, String> numbers(SheetTab sheet) {
        var column = new TableColumn<Integer, String>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(model.rowName(row.getValue())));
        column.setCellFactory(
                _ -> {
                    var cell = new GridCell(model, -1);
                    cell.setViewOrder(-1);
                    cell.translateXProperty().bind(scrolled);
                    return cell;
                });
        column.setEditable(false);
        var measure = new Label(texts.of("import.rowNumber"));
        column.setGraphic(measure);
        dress(column, sheet.hasNames() ? NAMED : UNNAMED, measure);
        return column;
    }

    private TableColumn<Integer, String> column(SheetTab sheet, int index) {
        var column = new TableColumn<Integer, String>();
        var words = new Label(sheet.column(index).map(ImportRead.Column::header).orElse(""));
        column.setGraphic(header(sheet, index, words));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(model.text(new Spot(row.getValue(), index))));
        column.setCellFactory(_ -> new GridCell(model, index));
        column.setOnEditCommit(
                event -> model.mend(new Spot(event.getRowValue(), index), event.getNewValue()));
        dress(column, width(sheet, index), words);
        return column;
    }

    /// As wide as so many letters of the size in which its header is written.
    private static void dress(TableColumn<Integer, String> column, double letters, Label measure) {
        column.setSortable(false);
        column.setReorderable(false);
        measure.fontProperty()
                .subscribe(font -> column.setPrefWidth(letters * font.getSize() * TO_BODY));
    }

    private VBox header(SheetTab sheet, int index, Label words) {
        var known = sheet.column(index);
        words.getStyleClass().add("import-header");
        var letters = new Label(SheetCells.letters(index));
        letters.getStyleClass().add("import-letters");
        var field = new Label(known.map(this::field).orElse(""));
        field.getStyleClass().add(known.isPresent() ? style(known.get()) : "hint");
        return new VBox(letters, words, field);
    }

    private String field(ImportRead.Column column) {
        return column.field()
                .map(LedgerField::label)
                .map(label -> texts.of("import.matchedTo", label))
                .orElseGet(() -> texts.of("import.notTaken"));
    }

    private static String style(ImportRead.Column column) {
        return column.field().isPresent() ? "good-text" : "hint";
    }

    private static double width(SheetTab sheet, int index) {
        var widest = sheet.column(index).map(column -> column.header().length()).orElse(0);
        for (var i = 0; i < Math.min(LOOKED_AT, sheet.cells().rows()); i++) {
            var text = sheet.cells().text(i, index);
            if (sheet.cells().number(i) > sheet.headerRow()) {
                widest = Math.max(widest, (int) text.chars().mapToDouble(GridTable::em).sum());
            }
        }
        return Math.clamp(widest + 3L, NARROWEST, WIDEST);
    }

    private static double em(int sign) {
        return sign < 0x1100 ? 0.62 : 1;
    }

    private void look(TablePosition<?, ?> there) {
        if (!following && there != null && there.getRow() >= 0 && there.getColumn() > 0) {
            model.look(new Spot(there.getRow(), there.getColumn() - 1));
        }
    }

    /// Goes where the model has gone: a few rows stay in sight above.
    private void follow(Spot spot) {
        if (getColumns().size() < spot.column() + 2) {
            addSome(coming.size());
        }
        if (spot.row() < 0 || getColumns().size() < spot.column() + 2 || isAt(spot)) {
            return;
        }
        following = true;
        var column = getColumns().get(spot.column() + 1);
        scrollTo(Math.max(0, spot.row() - 5));
        // the one before it would lie under the numbers of the rows
        scrollToColumnIndex(Math.max(0, spot.column() - 1));
        getSelectionModel().clearAndSelect(spot.row(), column);
        following = false;
    }

    private boolean isAt(Spot spot) {
        var there = getFocusModel().getFocusedCell();
        return there.getRow() == spot.row() && there.getColumn() == spot.column() + 1;
    }
}
