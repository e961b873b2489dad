package cn.cunce.ui.packs;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The procedures of a pack on screen, step by step, and the work that comes back.
final class StepsView {

    private final ObservableList<StepRow> rows;
    private final Texts texts;

    @FXML private TableView<StepRow> steps;
    @FXML private TableColumn<StepRow, String> of;
    @FXML private TableColumn<StepRow, String> code;
    @FXML private TableColumn<StepRow, String> step;
    @FXML private TableColumn<StepRow, String> when;
    @FXML private TableColumn<StepRow, String> who;
    @FXML private TableColumn<StepRow, String> document;
    @FXML private TableColumn<StepRow, String> stands;
    @FXML private TableColumn<StepRow, String> deadline;

    StepsView(ObservableList<StepRow> rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "steps.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(of, 8, StepRow::of);
        Columns.words(code, 3, StepRow::code);
        Columns.words(step, 8, StepRow::title);
        Columns.words(when, 18, StepRow::when);
        Columns.words(who, 7, StepRow::who);
        Columns.words(document, 11, StepRow::document);
        Columns.words(stands, 9, this::stands);
        Columns.words(deadline, 9, StepRow::deadline);
        steps.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        steps.setItems(rows);
        steps.setPlaceholder(new Label(texts.of("packs.noSteps")));
    }

    private String stands(StepRow row) {
        return switch (row.mark()) {
            case "N" -> texts.of("packs.practice");
            case "P" -> texts.of("packs.ownStep", String.join(" ", row.clauses()));
            default -> String.join(" ", row.clauses());
        };
    }
}
