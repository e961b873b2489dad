package cn.cunce.ui.card;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/// 生产生活条件: what was answered in any year, one column a year.
final class ConditionsView implements CardTab {

    private final CardViewModel model;
    private final Texts texts;
    private Optional<FieldTable<LedgerField<?>>> table = Optional.empty();

    @FXML private TableView<LedgerField<?>> conditions;

    ConditionsView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "conditions.fxml", texts);
    }

    @FXML
    private void initialize() {
        table = Optional.of(new FieldTable<>(conditions));
        conditions.setPlaceholder(
                new EmptySection(
                        texts,
                        "card.noYears",
                        "card.fillYears",
                        () -> model.edit(ConditionFields.HOUSING_GRADE.name())));
    }

    @Override
    public void show(CardSheet sheet) {
        table.ifPresent(
                of -> {
                    FieldTable.years(
                            of, model.desk().sheets().words(), ConditionFields.ALL, sheet.years());
                    of.mark(model.marked());
                });
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }
}
