package cn.cunce.ui.plan;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Why the household looked at is poor, and what it needs: both can be written down here.
final class NeedsView {

    private final HouseholdPlanViewModel model;
    private final Texts texts;
    private final FieldEditor kind;

    @FXML private Hyperlink causes;
    @FXML private FlowPane demands;
    @FXML private HBox newDemand;
    @FXML private TextField demandText;
    @FXML private Button addDemand;
    private Optional<RecordId> household = Optional.empty();
    private Optional<LedgerRecord> edited = Optional.empty();

    NeedsView(HouseholdPlanViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.texts = texts;
        var field = DemandFields.DEMAND_KIND;
        this.kind = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
    }

    Parent load() {
        return Fxml.load(this, "needs.fxml", texts);
    }

    @FXML
    private void initialize() {
        kind.setPromptText(texts.of("planning.demandKind"));
        newDemand.getChildren().add(1, kind);
        model.rowProperty().subscribe(this::show);
        model.demands().addListener((Observable _) -> showDemands());
        showDemands();
    }

    private void show(Optional<PlanRow> row) {
        if (!household.equals(row.map(PlanRow::household))) {
            household = row.map(PlanRow::household);
            edit(Optional.empty());
        }
        causes.setText(
                row.map(PlanRow::causes)
                        .filter(all -> !all.isEmpty())
                        .map(all -> String.join("、", all))
                        .orElse(texts.of("planning.noCauses")));
    }

    private void showDemands() {
        demands.getChildren().setAll(model.demands().stream().map(this::demand).toList());
        if (model.demands().isEmpty()) {
            var none = new Label(texts.of("planning.noDemands"));
            none.getStyleClass().add("hint");
            demands.getChildren().add(none);
        }
    }

    /// A need, and ways to take it from the list.
    private Node demand(LedgerRecord demand) {
        var words = new Hyperlink(model.words(demand));
        words.setOnAction(_ -> edit(Optional.of(demand)));
        var end = new MenuButton(texts.of("planning.endDemand"));
        for (var entry : model.endReasons()) {
            var item = new MenuItem(entry.label());
            item.setOnAction(_ -> model.endDemand(demand, entry.code()));
            end.getItems().add(item);
        }
        var box = new HBox(words, end);
        box.getStyleClass().add("plan-demand");
        return box;
    }

    /// Puts a need into the fields below, to be told otherwise; nothing for a new one.
    private void edit(Optional<LedgerRecord> demand) {
        edited = demand;
        kind.show(demand.map(model::kind).orElse(FieldState.EMPTY));
        demandText.setText(demand.flatMap(one -> one.get(DemandFields.DEMAND_TEXT)).orElse(""));
        addDemand.setText(
                texts.of(demand.isEmpty() ? "planning.addDemand" : "planning.saveDemand"));
        if (demand.isPresent()) {
            demandText.requestFocus();
        }
    }

    @FXML
    private void addDemand() {
        var typed = kind.typed();
        var text = demandText.getText();
        edited.ifPresentOrElse(
                demand -> model.retell(demand, typed, text), () -> model.addDemand(typed, text));
        if (!typed.isBlank()) {
            edit(Optional.empty());
        }
    }

    @FXML
    private void openSheet() {
        model.editCause();
    }
}
