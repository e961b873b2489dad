package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.ui.part.Columns;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Tables whose columns, or whose rows, are fields of the catalogue.
final class FieldTable {

    private static final double WORD_EM = 7;
    private static final double LABEL_EM = 18;

    private final CardWords words;

    FieldTable(CardWords words) {
        this.words = words;
    }

    /// One column for each field, headed by its label.
    <R> void columns(
            TableView<R> table,
            List<? extends LedgerField<?>> fields,
            BiFunction<R, LedgerField<?>, Answers> answers) {
        for (var field : fields) {
            var column = new TableColumn<R, String>(field.label());
            var em = Math.max(WORD_EM, Math.min(LABEL_EM, field.label().length() + 2));
            Columns.words(column, em, row -> words.of(field, answers.apply(row, field)));
            alignFigures(column, field);
            table.getColumns().add(column);
        }
    }

    /// One row for each field that anybody answered, one column for each year.
    void years(
            TableView<LedgerField<?>> table,
            List<? extends LedgerField<?>> fields,
            List<CardSheet.Year> years) {
        var label = new TableColumn<LedgerField<?>, String>(words.of("card.field"));
        Columns.words(label, LABEL_EM, LedgerField::label);
        table.getColumns().setAll(List.of(label));
        for (var year : years.reversed()) {
            var column = new TableColumn<LedgerField<?>, String>(String.valueOf(year.year()));
            Columns.words(column, WORD_EM * 2, field -> words.of(field, year.answers()));
            table.getColumns().add(column);
        }
        var unit = new TableColumn<LedgerField<?>, String>(words.of("card.unit"));
        Columns.words(unit, WORD_EM, LedgerField::unit);
        table.getColumns().add(unit);
        table.getItems().setAll(fields.stream().filter(field -> isAnswered(field, years)).toList());
    }

    private static boolean isAnswered(LedgerField<?> field, List<CardSheet.Year> years) {
        return !(field.kind() instanceof Kind.Ref)
                && years.stream().anyMatch(year -> says(year.answers(), field));
    }

    private static boolean says(Answers answers, LedgerField<?> field) {
        return answers.values().containsKey(field) || answers.missing().containsKey(field);
    }

    private static void alignFigures(TableColumn<?, ?> column, LedgerField<?> field) {
        switch (field.kind()) {
            case Kind.Amount _, Kind.Count _, Kind.Decimal _ ->
                    column.getStyleClass().add("figure");
            default -> {}
        }
    }
}
