package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// 村情 on screen: rules with their lights at the left, the one looked at in the middle, the facts
/// behind it at the right.
public final class VillageView implements Screen {

    private static final KeyCombination KEEP = KeyCombination.valueOf("Ctrl+Enter");

    private static final double NARROW_BELOW_PX = 1104;

    private final VillageViewModel model;
    private final Texts texts;
    private final RuleView rule;
    private final FactsView facts;

    @FXML private BorderPane screen;
    @FXML private VBox list;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private ChoiceBox<LocalDate> on;
    @FXML private Label example;
    @FXML private Label outOfForce;
    @FXML private Button keep;
    @FXML private TableView<RuleRow> rules;
    @FXML private Label nothing;
    @FXML private TableColumn<RuleRow, String> title;
    @FXML private TableColumn<RuleRow, RuleRow> answer;
    @FXML private TableColumn<RuleRow, String> clauses;
    @FXML private Label counts;

    public VillageView(VillageViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rule = new RuleView(model, texts);
        this.facts = new FactsView(model, codes, pinyin, texts);
    }

    @Override
    public Parent load() {
        var loaded = Fxml.load(this, "village.fxml", texts);
        loaded.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return loaded;
    }

    @Override
    public void shown() {
        model.begin();
        rules.requestFocus();
    }

    @Override
    public void left() {
        facts.commit();
    }

    @FXML
    private void initialize() {
        screen.setCenter(rule.load());
        screen.setRight(facts.load());
        rule.onGo(facts::take);
        Columns.words(title, 13, row -> row.rule().title());
        Columns.words(clauses, 6.9, row -> first(row.rule().clauses()));
        Columns.of(answer, 13.2, row -> row);
        answer.setCellFactory(_ -> new LightCell());
        rules.setItems(model.rows());
        rules.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        model.rule().rowProperty().subscribe(this::mark);
        model.rows().addListener((Observable _) -> count());
        model.readProperty().subscribe(this::count);
        keep.disableProperty().bind(Bindings.isEmpty(model.rows()));
        showQuestion();
        Words.whenNarrow(screen, NARROW_BELOW_PX, this::fit);
    }

    /// GZ-XS-2+1
    private String first(List<String> all) {
        return all.size() < 2
                ? String.join("", all)
                : texts.of("profile.andMore", all.getFirst(), all.size() - 1);
    }

    private void fit(boolean narrow) {
        List.<Node>of(list, screen.getRight()).forEach(one -> one.getStyleClass().remove("narrow"));
        if (narrow) {
            List.<Node>of(list, screen.getRight())
                    .forEach(one -> one.getStyleClass().add("narrow"));
        }
        clauses.setVisible(!narrow);
    }

    private void showQuestion() {
        pack.setItems(model.packs());
        pack.setConverter(Words.of(Pack::title));
        on.setItems(model.days());
        on.setConverter(Words.of(LocalDate::toString));
        model.askedProperty().subscribe(this::show);
        pack.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(model::choose));
        on.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(model::choose));
    }

    private void show(Optional<VillageViewModel.Asked> asked) {
        asked.ifPresent(
                question -> {
                    pack.setValue(question.pack());
                    on.setValue(question.on());
                });
        Words.whenShown(example, asked.filter(one -> one.pack().example()).isPresent());
        var old = asked.filter(one -> !one.pack().inForce().covers(one.on()));
        outOfForce.setText(
                old.map(
                                one ->
                                        texts.of(
                                                "profile.outOfForce",
                                                one.pack().inForce().from(),
                                                one.pack().inForce().to()))
                        .orElse(""));
        Words.whenShown(outOfForce, old.isPresent());
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

    @FXML
    private void compute() {
        model.compute();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            event.consume();
            model.compute();
        } else if (KEEP.match(event)) {
            event.consume();
            facts.commit();
            keep.fire();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            facts.takeFirst();
        } else if (event.getCode() == KeyCode.ESCAPE && facts.isWriting(event.getTarget())) {
            event.consume();
            rules.requestFocus();
        }
    }

    /// The light of a rule with its word.
    private static final class LightCell extends TableCell<RuleRow, RuleRow> {

        private final Label tag = new Label();

        @Override
        protected void updateItem(RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : tag);
            if (!empty && row != null) {
                tag.setText(row.light().shape() + " " + row.answer());
                tag.getStyleClass().setAll("label", "tag", row.light().style());
            }
        }
    }
}
