package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What the pack asks of the village: rules with their lights at the left, the one looked at in the
/// middle, the facts behind it at the right.
final class RulesView {

    private static final double NARROW_BELOW_PX = 1150;
    private static final double NARROWEST_BELOW_PX = 900;

    private final VillageViewModel model;
    private final Texts texts;
    private final RuleView rule;
    private final FactsView facts;

    @FXML private BorderPane rulesPane;
    @FXML private VBox list;
    @FXML private TableView<RuleRow> rules;
    @FXML private Label nothing;
    @FXML private TableColumn<RuleRow, String> title;
    @FXML private TableColumn<RuleRow, RuleRow> answer;
    @FXML private TableColumn<RuleRow, String> clauses;
    @FXML private Label counts;

    RulesView(VillageViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rule = new RuleView(model, texts);
        this.facts = new FactsView(model, codes, pinyin, texts);
    }

    Parent load() {
        return Fxml.load(this, "rules.fxml", texts);
    }

    @FXML
    private void initialize() {
        rulesPane.setCenter(rule.load());
        rulesPane.setRight(facts.load());
        rule.onGo(facts::take);
        Columns.words(title, 13, row -> row.rule().title());
        Columns.words(clauses, 6.9, row -> first(row.rule().clauses()));
        Columns.of(answer, 13.2, row -> row);
        answer.setCellFactory(_ -> new LightCell<>());
        rules.setItems(model.rows());
        rules.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        model.rule().rowProperty().subscribe(this::mark);
        model.rows().addListener((Observable _) -> count());
        model.readProperty().subscribe(this::count);
        rulesPane.widthProperty().subscribe(this::fit);
    }

    /// GZ-XS-2+1
    private String first(List<String> all) {
        return all.size() < 2
                ? String.join("", all)
                : texts.of("profile.andMore", all.getFirst(), all.size() - 1);
    }

    private void fit() {
        var width = rulesPane.getWidth();
        var sides = List.<Node>of(list, rulesPane.getRight());
        sides.forEach(one -> one.getStyleClass().removeAll("narrow", "narrowest"));
        if (width > 0 && width < NARROW_BELOW_PX) {
            var how = width < NARROWEST_BELOW_PX ? "narrowest" : "narrow";
            sides.forEach(one -> one.getStyleClass().add(how));
        }
        clauses.setVisible(width <= 0 || width >= NARROW_BELOW_PX);
    }

    private void select(RuleRow row) {
        if (!model.rule().rowProperty().get().equals(Optional.of(row))) {
            model.select(Optional.of(row));
        }
    }

    private void mark(Optional<RuleRow> row) {
        row.ifPresent(one -> rules.getSelectionModel().select(one));
    }

    private void count() {
        counts.setText(
                texts.of(
                        "profile.counts",
                        model.count(Light.GOOD),
                        model.count(Light.LOOK),
                        model.count(Light.MUST),
                        model.count(Light.OPEN)));
        nothing.setText(texts.of(model.emptiness()));
    }

    void requestFocus() {
        rules.requestFocus();
    }

    /// Hands over what is being typed.
    void commit() {
        facts.commit();
    }

    void takeFirst() {
        facts.takeFirst();
    }

    boolean isWriting(Object target) {
        return facts.isWriting(target);
    }
}
