package cn.cunce.ui.card;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.IncomeLine;
import cn.cunce.ui.card.CardSheet.Rank;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// 收入: by source beside the year before, how it is worked out, and what mainly changed.
final class IncomeView implements CardTab {

    private static final double AMOUNT_EM = 9;

    private final CardViewModel model;
    private final Texts texts;
    private Optional<FieldTable<IncomeLine>> table = Optional.empty();

    @FXML private TableView<IncomeLine> incomes;
    @FXML private VBox sum;
    @FXML private VBox remarks;

    IncomeView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "income.fxml", texts);
    }

    @FXML
    private void initialize() {
        table = Optional.of(new FieldTable<>(incomes));
        incomes.setRowFactory(_ -> new LineRow());
        incomes.setPlaceholder(
                new EmptySection(
                        texts,
                        "card.noYears",
                        "card.fillYears",
                        () -> model.edit(IncomeFields.WAGE_INCOME.name())));
    }

    @Override
    public void show(CardSheet sheet) {
        var shown = sheet.incomes();
        table.ifPresent(of -> columns(of, shown.year()));
        incomes.getItems().setAll(shown.lines());
        table.ifPresent(of -> of.mark(model.marked()));
        sum.getChildren().setAll(shown.sum().stream().map(IncomeView::words).toList());
        remarks.getChildren().setAll(shown.remarks().stream().map(IncomeView::words).toList());
    }

    private void columns(FieldTable<IncomeLine> of, int year) {
        incomes.getColumns().clear();
        of.column(texts.of("card.source"), 15, IncomeView::label, _ -> Optional.empty());
        figure(of.column(year(year), AMOUNT_EM, IncomeLine::now, IncomeLine::spot));
        figure(of.column(year(year - 1), AMOUNT_EM, IncomeLine::before, _ -> Optional.empty()));
        figure(
                of.column(
                        texts.of("card.difference"),
                        AMOUNT_EM,
                        IncomeLine::difference,
                        _ -> Optional.empty()));
        of.column(texts.of("card.share"), 15, IncomeLine::share, _ -> Optional.empty());
    }

    private String year(int year) {
        return year > 0 ? texts.of("card.year", String.valueOf(year)) : "";
    }

    private static void figure(TableColumn<?, ?> column) {
        column.getStyleClass().add("figure");
    }

    private static String label(IncomeLine line) {
        return line.rank() == Rank.PART ? "　　" + line.label() : line.label();
    }

    private static Node words(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }

    /// What it comes to is bold; what the paper says otherwise is marked.
    private static final class LineRow extends TableRow<IncomeLine> {
        @Override
        protected void updateItem(IncomeLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("income-sum", "income-part", "income-differs");
            if (!empty && line != null) {
                switch (line.rank()) {
                    case SUM -> getStyleClass().add("income-sum");
                    case PART -> getStyleClass().add("income-part");
                    case SOURCE -> {}
                }
                if (line.differs()) {
                    getStyleClass().add("income-differs");
                }
            }
        }
    }
}
