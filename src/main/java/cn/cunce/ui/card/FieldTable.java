package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.card.CardSheet.Year;
import cn.cunce.ui.part.Columns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// A table of a card whose cells are values of the ledger: which value a cell shows is known, so
/// that its history can be asked for, and what has become different is marked.
///
/// @param <R> a row
final class FieldTable<R> {

    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double WORD_EM = 7;
    private static final double LABEL_EM = 18;
    private static final double ID_EM = 16;
    private static final String SPOT_OF = "spot";

    private final TableView<R> table;
    private Set<Spot> differing = Set.of();

    FieldTable(TableView<R> table) {
        this.table = table;
        table.getSelectionModel().setCellSelectionEnabled(true);
    }

    /// One column for each field, headed by its label.
    void fields(
            List<? extends LedgerField<?>> fields,
            BiFunction<R, LedgerField<?>, String> words,
            BiFunction<R, LedgerField<?>, Optional<Spot>> spots) {
        for (var field : fields) {
            var column =
                    column(
                            field.label(),
                            width(field),
                            row -> words.apply(row, field),
                            row -> spots.apply(row, field));
            alignFigures(column, field);
        }
    }

    /// One column.
    ///
    /// @param spot which value of the ledger a cell shows; empty for what is worked out
    TableColumn<R, String> column(
            String title, double em, Function<R, String> words, Function<R, Optional<Spot>> spot) {
        var column = new TableColumn<R, String>(title);
        Columns.words(column, em, words);
        column.getProperties().put(SPOT_OF, spot);
        column.setCellFactory(_ -> new MarkedCell(spot));
        table.getColumns().add(column);
        return column;
    }

    /// Marks what has become different.
    void mark(Set<Spot> spots) {
        differing = spots;
        table.refresh();
    }

    /// The value in the cell that has the focus; empty where that is none of the ledger.
    Optional<Spot> focused() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        if (!table.isFocused() || cell.getRow() < 0 || cell.getTableColumn() == null) {
            return Optional.empty();
        }
        var row = table.getItems().get(cell.getRow());
        return spot(cell.getTableColumn(), row);
    }

    @SuppressWarnings("unchecked")
    private static <R> Optional<Spot> spot(TableColumn<?, ?> column, R row) {
        var of = (Function<R, Optional<Spot>>) column.getProperties().get(SPOT_OF);
        return of == null ? Optional.empty() : of.apply(row);
    }

    /// One row for each field that anybody answered, one column for each year.
    static void years(
            FieldTable<LedgerField<?>> into,
            CardWords words,
            List<? extends LedgerField<?>> fields,
            List<Year> years) {
        into.table.getColumns().clear();
        into.column(words.of("card.field"), LABEL_EM, LedgerField::label, _ -> Optional.empty());
        for (var year : years.reversed()) {
            into.column(
                    String.valueOf(year.year()),
                    WORD_EM * 2,
                    field -> words.of(field, year.answers()),
                    field -> Optional.of(new Spot(year.record().id(), field)));
        }
        into.column(words.of("card.unit"), WORD_EM, LedgerField::unit, _ -> Optional.empty());
        into.table
                .getItems()
                .setAll(fields.stream().filter(field -> isAnswered(field, years)).toList());
    }

    private static boolean isAnswered(LedgerField<?> field, List<Year> years) {
        return !(field.kind() instanceof Kind.Ref)
                && years.stream().anyMatch(year -> says(year.answers(), field));
    }

    private static boolean says(Answers answers, LedgerField<?> field) {
        return answers.values().containsKey(field) || answers.missing().containsKey(field);
    }

    private static double width(LedgerField<?> field) {
        return field.kind() instanceof Kind.IdNumber
                ? ID_EM
                : Math.max(WORD_EM, Math.min(LABEL_EM, field.label().length() + 2));
    }

    private static void alignFigures(TableColumn<?, ?> column, LedgerField<?> field) {
        switch (field.kind()) {
            case Kind.Amount _, Kind.Count _, Kind.Decimal _ ->
                    column.getStyleClass().add("figure");
            default -> {}
        }
    }

    private final class MarkedCell extends TableCell<R, String> {

        private final Function<R, Optional<Spot>> spot;

        private MarkedCell(Function<R, Optional<Spot>> spot) {
            this.spot = spot;
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            var row = empty ? null : getTableRow().getItem();
            var differs = row != null && spot.apply(row).filter(differing::contains).isPresent();
            var said = empty || words == null ? "" : words;
            setText(differs ? "▲ " + said : said);
            pseudoClassStateChanged(DIFFERS, differs);
        }
    }
}
