package cn.cunce.ui.packs;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The clauses that a pack quotes on screen: what each says word for word, and what stands on it.
final class ClausesView {

    private static final String BETWEEN = "、";

    private final ObservableList<ClauseRow> rows;
    private final Texts texts;

    @FXML private TableView<ClauseRow> clauses;
    @FXML private TableColumn<ClauseRow, String> id;
    @FXML private TableColumn<ClauseRow, String> quote;
    @FXML private TableColumn<ClauseRow, String> uses;
    @FXML private Label document;
    @FXML private Label whole;
    @FXML private Label standing;

    ClausesView(ObservableList<ClauseRow> rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "clauses.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(id, 6.5, row -> row.clause().id());
        Columns.words(quote, 46, row -> row.clause().quote());
        Columns.words(uses, 18, row -> String.join(BETWEEN, row.uses()));
        clauses.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        clauses.setItems(rows);
        clauses.setPlaceholder(new Label(texts.of("packs.noClauses")));
        clauses.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    private void show(ClauseRow chosen) {
        var row = Optional.ofNullable(chosen);
        document.setText(row.map(one -> one.clause().document()).orElse(""));
        whole.setText(row.map(one -> one.clause().quote()).orElse(""));
        standing.setText(row.map(this::standing).orElse(""));
    }

    private String standing(ClauseRow row) {
        return row.uses().isEmpty()
                ? texts.of("packs.noUse")
                : texts.of("packs.uses", String.join(BETWEEN, row.uses()));
    }
}
