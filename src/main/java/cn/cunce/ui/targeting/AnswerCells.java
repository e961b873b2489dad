package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// The columns of the table that are more than words: income, answer, comparison and note.
final class AnswerCells {

    private static final Comparator<Optional<Money>> UNKNOWN_LAST =
            Comparator.comparing((Optional<Money> money) -> money.isEmpty())
                    .thenComparing(money -> money.map(Money::fen).orElse(0L));

    /// Whoever lacks most last; words would have to be made a million times for a county.
    private static final Comparator<TargetingRow> BY_NOTE =
            Comparator.<TargetingRow, Boolean>comparing(row -> !row.decided())
                    .thenComparing(row -> row.missing().size())
                    .thenComparing(row -> row.answer().amount(), UNKNOWN_LAST)
                    .thenComparing(row -> row.since().before())
                    .thenComparing(
                            row -> row.marks().kept().map(TargetingRow.Kept::status),
                            Comparator.comparing(one -> one.map(Enum::ordinal).orElse(-1)));

    private final AnswersViewModel answers;
    private final Texts texts;

    AnswerCells(AnswersViewModel answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    void perHead(TableColumn<TargetingRow, TargetingRow> column) {
        column.getStyleClass().add("figure");
        fill(
                column,
                8,
                Comparator.comparing(row -> row.who().perHead(), UNKNOWN_LAST),
                (cell, row) -> cell.setText(row.who().perHead().map(Figures::yuan).orElse("—")));
    }

    /// Sorted from the best answer to the worst.
    void answer(TableColumn<TargetingRow, TargetingRow> column) {
        fill(
                column,
                11,
                Comparator.comparing(row -> answers.kind(row.answer()).look()),
                (cell, row) -> {
                    var kind = answers.kind(row.answer());
                    cell.setGraphic(CounterBar.tag(kind.tag(), kind.look().style()));
                });
    }

    void since(TableColumn<TargetingRow, TargetingRow> column) {
        column.getStyleClass().add("since");
        fill(
                column,
                4.5,
                Comparator.comparing(row -> row.since().kind()),
                (cell, row) -> {
                    cell.setText(texts.of(row.since().kind().key()));
                    cell.getStyleClass().removeAll("good-text", "look-text");
                    switch (row.since().kind()) {
                        case UP -> cell.getStyleClass().add("good-text");
                        case DOWN, OTHER -> cell.getStyleClass().add("look-text");
                        case NOTHING, SAME, NEW -> {}
                    }
                });
    }

    /// ■□ of the years in a row, the earliest first; shown only where a rule looks at several.
    void years(TableColumn<TargetingRow, TargetingRow> column) {
        fill(
                column,
                5.5,
                Comparator.comparing(AnswerCells::signs),
                (cell, row) -> {
                    cell.setText(signs(row));
                    cell.setTooltip(
                            row.marks().years().isEmpty() ? null : new Tooltip(spelled(row)));
                });
    }

    private static String signs(TargetingRow row) {
        return row.marks().years().stream().map(YearBox::sign).collect(joining());
    }

    private String spelled(TargetingRow row) {
        return row.marks().years().stream()
                .map(box -> texts.of("targeting.year", box.year(), texts.of(word(box))))
                .collect(joining("\n"));
    }

    private static String word(YearBox box) {
        return switch (box.met()) {
            case YES -> "targeting.yearMet";
            case NO -> "targeting.yearNotMet";
            case UNDETERMINED -> "targeting.yearOpen";
        };
    }

    void note(TableColumn<TargetingRow, TargetingRow> column) {
        fill(column, 13, BY_NOTE, (cell, row) -> cell.setText(note(row)));
    }

    private String note(TargetingRow row) {
        var notes = new ArrayList<String>();
        if (row.decided()) {
            notes.add(texts.of("targeting.decidedNow"));
        }
        if (!row.missing().isEmpty()) {
            notes.add(texts.of("targeting.lacks", row.missing().size()));
        }
        row.answer()
                .amount()
                .ifPresent(money -> notes.add(texts.of("targeting.amount", Figures.yuan(money))));
        if (row.since().isChange()) {
            notes.add(texts.of("targeting.before", row.since().before()));
        }
        row.marks().kept().ifPresent(kept -> notes.add(kept(kept)));
        return String.join("　", notes);
    }

    private String kept(TargetingRow.Kept kept) {
        var word = texts.of(TargetingWords.word(kept.status()));
        return kept.changes().isEmpty()
                ? word
                : texts.of("targeting.keptStale", word, kept.changes().getFirst());
    }

    /// Widths are in letters of 13 px: `TableView` takes pixels only.
    private static void fill(
            TableColumn<TargetingRow, TargetingRow> column,
            double em,
            Comparator<TargetingRow> order,
            BiConsumer<TableCell<TargetingRow, TargetingRow>, TargetingRow> show) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setPrefWidth(em * 13);
        column.setCellFactory(_ -> new RowCell(show));
    }

    /// A cell that knows its whole row.
    private static final class RowCell extends TableCell<TargetingRow, TargetingRow> {

        private final BiConsumer<TableCell<TargetingRow, TargetingRow>, TargetingRow> show;

        private RowCell(BiConsumer<TableCell<TargetingRow, TargetingRow>, TargetingRow> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(TargetingRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (!empty && row != null) {
                show.accept(this, row);
            }
        }
    }
}
