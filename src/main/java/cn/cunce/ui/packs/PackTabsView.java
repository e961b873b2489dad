package cn.cunce.ui.packs;

import cn.cunce.service.TestPack.Failed;
import cn.cunce.text.Texts;
import cn.cunce.ui.packs.PacksViewModel.Remark;
import cn.cunce.ui.packs.PacksViewModel.Run;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// The pack looked at: its numbers, what is to be said of its files, and what came of its cases.
final class PackTabsView {

    private final PacksViewModel model;
    private final Texts texts;

    @FXML private TabPane tabs;
    @FXML private Tab parametersTab;
    @FXML private Tab remarksTab;
    @FXML private Tab runTab;
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
    @FXML private Label ran;
    @FXML private TableView<Failed> failed;
    @FXML private TableColumn<Failed, String> name;
    @FXML private TableColumn<Failed, String> expected;
    @FXML private TableColumn<Failed, String> actual;

    PackTabsView(PacksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "pack-tabs.fxml", texts);
    }

    @FXML
    private void initialize() {
        showParameters();
        showRemarkColumns();
        Columns.words(name, 14, Failed::name);
        Columns.words(expected, 38, Failed::expected);
        Columns.words(actual, 38, Failed::actual);
        failed.setItems(model.failed());
        failed.setPlaceholder(new Label(texts.of("packs.noFailed")));
        model.chosenProperty().subscribe(this::showPack);
        model.runProperty().subscribe(run -> run.ifPresent(this::show));
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
        parameters.setItems(model.parameters());
        parameters.setPlaceholder(new Label(texts.of("packs.noParameters")));
        search.textProperty().bindBidirectional(model.searchProperty());
        onlyUnset.selectedProperty().bindBidirectional(model.onlyUnsetProperty());
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
        parametersTab.setText(texts.of("packs.parameters", row.map(PackRow::parameters).orElse(0)));
        if (row.filter(one -> one.state() == PackRow.State.FAULTY).isPresent()) {
            showRemarks();
        }
        ran.setText(texts.of("packs.notRun"));
    }

    private void show(Run run) {
        var what = run.of().isEmpty() ? texts.of("packs.ownCases") : run.of();
        ran.setText(texts.of("packs.ran", what, run.cases(), run.cases() - run.failed()));
        tabs.getSelectionModel().select(runTab);
    }

    void showRemarks() {
        tabs.getSelectionModel().select(remarksTab);
    }

    /// Looks for a number.
    void find() {
        tabs.getSelectionModel().select(parametersTab);
        search.requestFocus();
    }
}
