package cn.cunce.ui.packs;

import cn.cunce.text.Texts;
import cn.cunce.ui.packs.PacksViewModel.Remark;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The pack looked at: its numbers, what is to be said of its files, and what came of its cases.
final class PackTabsView {

    private static final int DIGEST_SHOWN = 12;

    private final PacksViewModel model;
    private final Texts texts;
    private final RulesView rules;

    @FXML private TabPane tabs;
    @FXML private Tab parametersTab;
    @FXML private Tab remarksTab;
    @FXML private Tab runTab;
    @FXML private Tab rulesTab;
    @FXML private Tab clausesTab;
    @FXML private Tab stepsTab;
    @FXML private Tab historyTab;
    @FXML private VBox parameterPage;
    @FXML private Button setButton;
    @FXML private Label facts;
    @FXML private TextField search;
    @FXML private ToggleButton onlyUnset;
    @FXML private TableView<ParameterRow> parameters;
    @FXML private TableColumn<ParameterRow, String> parameter;
    @FXML private TableColumn<ParameterRow, String> value;
    @FXML private TableColumn<ParameterRow, String> unit;
    @FXML private TableColumn<ParameterRow, String> from;
    @FXML private TableColumn<ParameterRow, String> to;
    @FXML private TableColumn<ParameterRow, String> clause;
    @FXML private TableColumn<ParameterRow, String> origin;
    @FXML private TableColumn<ParameterRow, String> mark;
    @FXML private TableView<Remark> remarks;
    @FXML private TableColumn<Remark, String> grave;
    @FXML private TableColumn<Remark, String> file;
    @FXML private TableColumn<Remark, Integer> line;
    @FXML private TableColumn<Remark, Integer> column;
    @FXML private TableColumn<Remark, String> sentence;
    @FXML private Label remark;

    PackTabsView(PacksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rules = new RulesView(model.rules(), texts);
    }

    Parent load() {
        return Fxml.load(this, "pack-tabs.fxml", texts);
    }

    @FXML
    private void initialize() {
        showParameters();
        showRemarkColumns();
        rulesTab.setContent(rules.load());
        clausesTab.setContent(new ClausesView(model.clauses(), texts).load());
        historyTab.setContent(new HistoryView(model.history(), texts).load());
        stepsTab.setContent(new StepsView(model.steps(), texts).load());
        runTab.setContent(new CasesView(model.cases(), texts).load());
        model.chosenProperty().subscribe(this::showPack);
        model.cases().runProperty().subscribe(run -> run.ifPresent(_ -> showRun()));
    }

    private void showParameters() {
        Columns.words(parameter, 27, row -> row.parameter().title());
        Columns.words(value, 16, this::value);
        Columns.words(unit, 7, row -> row.parameter().unit());
        Columns.words(from, 6.7, ParameterRow::from);
        Columns.words(to, 6.7, ParameterRow::to);
        Columns.words(clause, 6.5, ParameterRow::clause);
        Columns.words(origin, 9, ParameterRow::origin);
        Columns.words(mark, 6, row -> row.isExample() ? texts.of("packs.exampleValue") : "");
        parameters.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        parameters.setItems(model.parameters().rows());
        parameters.setPlaceholder(new Label(texts.of("packs.noParameters")));
        parameters
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> setButton.setDisable(row == null || !canSet()));
        parameterPage.getChildren().add(new SettingView(model.setting(), texts).load());
        search.textProperty().bindBidirectional(model.parameters().searchProperty());
        onlyUnset.selectedProperty().bindBidirectional(model.parameters().onlyUnsetProperty());
    }

    private boolean canSet() {
        return model.chosenProperty().get().filter(model::canSet).isPresent();
    }

    @FXML
    private void set() {
        Optional.ofNullable(parameters.getSelectionModel().getSelectedItem()).ifPresent(model::set);
    }

    private String value(ParameterRow row) {
        return row.dated().isEmpty() ? texts.of("packs.notSet") : row.value();
    }

    private void showRemarkColumns() {
        Columns.words(grave, 3.2, row -> row.isFault() ? "×" : "▲");
        Columns.words(file, 17, row -> row.fault().file());
        Columns.figure(line, 4, row -> row.fault().line());
        Columns.figure(column, 4, row -> row.fault().column());
        Columns.words(sentence, 60, row -> texts.of(row.fault().problem()));
        remarks.setItems(model.remarks());
        remarks.setPlaceholder(new Label(texts.of("packs.noRemarks")));
        model.remarks().addListener((Observable _) -> countRemarks());
        remarks.getSelectionModel().selectedItemProperty().subscribe(this::showWhole);
        countRemarks();
    }

    /// A sentence may be longer than its cell.
    private void showWhole(Remark chosen) {
        remark.setText(
                Optional.ofNullable(chosen).map(one -> texts.of(one.fault().problem())).orElse(""));
    }

    private void countRemarks() {
        remarksTab.setText(texts.of("packs.remarks", model.remarks().size()));
    }

    private void showPack(Optional<PackRow> row) {
        facts.setText(row.map(this::facts).orElse(""));
        rulesTab.setText(texts.of("packs.rulesOf", row.map(PackRow::rules).orElse(0)));
        parametersTab.setText(texts.of("packs.parameters", row.map(PackRow::parameters).orElse(0)));
        runTab.setText(texts.of("packs.casesOf", row.map(one -> one.checked().cases()).orElse(0)));
        if (row.filter(one -> one.state() == PackRow.State.FAULTY).isPresent()) {
            showRemarks();
        }
    }

    private String facts(PackRow row) {
        return row.checked()
                .pack()
                .map(
                        pack ->
                                texts.of(
                                        "packs.facts",
                                        texts.of(row.state().key()),
                                        pack.id(),
                                        pack.version(),
                                        pack.inForce().from(),
                                        pack.inForce().to(),
                                        row.measures(),
                                        row.unset(),
                                        pack.digest().substring(0, DIGEST_SHOWN)))
                .orElse("");
    }

    private void showRun() {
        tabs.getSelectionModel().select(runTab);
    }

    void showRemarks() {
        tabs.getSelectionModel().select(remarksTab);
    }

    /// Looks for a number, or for a rule where rules are looked at.
    void find() {
        if (rulesTab.isSelected()) {
            rules.find();
        } else {
            tabs.getSelectionModel().select(parametersTab);
            search.requestFocus();
        }
    }
}
