package cn.cunce.ui.packs;

import cn.cunce.text.Texts;
import cn.cunce.ui.packs.CasesViewModel.Run;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The cases of a pack on screen, and what came of running them.
final class CasesView {

    private final CasesViewModel model;
    private final Texts texts;

    @FXML private Label ran;
    @FXML private TableView<CaseRow> cases;
    @FXML private TableColumn<CaseRow, String> state;
    @FXML private TableColumn<CaseRow, String> name;
    @FXML private TableColumn<CaseRow, String> asked;
    @FXML private TableColumn<CaseRow, String> on;
    @FXML private TableColumn<CaseRow, String> expected;
    @FXML private TableColumn<CaseRow, String> actual;
    @FXML private Label told;

    CasesView(CasesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "cases.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(state, 5, this::state);
        Columns.words(name, 11, CaseRow::name);
        Columns.words(asked, 12, CaseRow::asked);
        Columns.words(on, 6.7, CaseRow::on);
        Columns.words(expected, 20, CaseRow::expected);
        Columns.words(actual, 16, row -> row.actual().orElse(""));
        cases.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        cases.setItems(model.rows());
        cases.setPlaceholder(new Label(texts.of("packs.noCases")));
        cases.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row ->
                                told.setText(
                                        Optional.ofNullable(row)
                                                .map(CaseRow::told)
                                                .orElseGet(() -> texts.of("packs.chooseCase"))));
        model.runProperty().subscribe(this::show);
    }

    private String state(CaseRow row) {
        return switch (row.state()) {
            case NOT_RUN -> texts.of("packs.caseNotRun");
            case HOLDS -> texts.of("packs.caseHolds");
            case FAILS -> texts.of("packs.caseFails");
        };
    }

    private void show(Optional<Run> run) {
        ran.setText(run.map(this::said).orElseGet(() -> texts.of("packs.notRun")));
    }

    private String said(Run run) {
        var what = run.of().isEmpty() ? texts.of("packs.ownCases") : run.of();
        return texts.of("packs.ran", what, run.cases(), run.cases() - run.failed());
    }
}
