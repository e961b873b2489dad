package cn.cunce.ui.card;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardNeeds.Help;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// 帮扶措施: all that is planned, under way or done for the household, by year.
final class MeasuresView implements CardTab {

    private static final List<LedgerField<?>> FIELDS =
            List.of(
                    MeasureFields.MEASURE_YEAR,
                    MeasureFields.MEASURE_CATEGORY,
                    MeasureFields.MEASURE_NAME,
                    MeasureFields.CLAUSE_REF,
                    MeasureFields.PLANNED_AMOUNT,
                    MeasureFields.DELIVERED_AMOUNT,
                    MeasureFields.DELIVERED_DATE,
                    MeasureFields.MEASURE_STATUS,
                    MeasureFields.START_DATE,
                    MeasureFields.END_DATE,
                    MeasureFields.QUANTITY,
                    MeasureFields.QUANTITY_UNIT,
                    MeasureFields.HELP_UNIT,
                    MeasureFields.IS_DELIVERED,
                    MeasureFields.PARTICIPATION,
                    MeasureFields.REMARK);

    private final CardViewModel model;
    private final Texts texts;
    private Optional<FieldTable<Help>> table = Optional.empty();

    @FXML private TableView<Help> measures;
    @FXML private Label money;

    MeasuresView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "measures.fxml", texts);
    }

    @FXML
    private void initialize() {
        var of = new FieldTable<>(measures);
        of.fields(
                FIELDS,
                (help, field) -> model.desk().sheets().words().of(field, help.record().answers()),
                (help, field) -> Optional.of(new Spot(help.record().id(), field)));
        of.column(texts.of("card.answersFor"), 8, Help::by, _ -> Optional.empty());
        table = Optional.of(of);
        measures.setPlaceholder(
                new EmptySection(
                        texts,
                        "card.noMeasures",
                        "card.planMeasures",
                        () ->
                                model.go(
                                        new Place.Plan(
                                                Optional.of(model.householdProperty().get())))));
    }

    @Override
    public void show(CardSheet sheet) {
        measures.getItems().setAll(sheet.needs().helps());
        money.setText(sheet.needs().money());
        table.ifPresent(of -> of.mark(model.marked()));
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }
}
