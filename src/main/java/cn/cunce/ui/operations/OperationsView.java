package cn.cunce.ui.operations;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// 操作记录 on screen.
public final class OperationsView implements Screen {

    private final OperationsViewModel model;
    private final ZoneId zone;
    private final Texts texts;

    @FXML private TableView<OperationRow> table;
    @FXML private TableColumn<OperationRow, String> at;
    @FXML private TableColumn<OperationRow, String> actor;
    @FXML private TableColumn<OperationRow, String> what;
    @FXML private TableColumn<OperationRow, Long> records;
    @FXML private TableColumn<OperationRow, String> state;
    @FXML private TableColumn<OperationRow, String> device;
    @FXML private Button turn;
    private int place;

    /// @param zone of the office, in which moments are shown
    public OperationsView(OperationsViewModel model, ZoneId zone, Texts texts) {
        this.model = model;
        this.zone = zone;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "operations.fxml", texts);
    }

    @Override
    public void shown() {
        model.read();
        table.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("operations.turn", this::turn, "Ctrl+Enter").unless(this::whyNot));
    }

    @Override
    public String help() {
        return "operations.help";
    }

    @FXML
    private void initialize() {
        Columns.words(at, 11, row -> row.at(zone));
        Columns.words(actor, 8, row -> row.done().actor());
        Columns.words(what, 14, row -> row.what(texts));
        Columns.figure(records, 7, row -> row.done().records());
        Columns.words(state, 16, row -> row.state(texts, zone));
        Columns.words(device, 10, this::device);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.of("operations.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> choose());
        model.readingsProperty().subscribe(_ -> select());
    }

    private String device(OperationRow row) {
        return row.own() ? texts.of("operations.thisDevice") : row.done().device();
    }

    /// The same line as before, which may say something else now.
    private void select() {
        table.getSelectionModel().clearAndSelect(Math.min(place, model.rows().size() - 1));
        showAction();
    }

    /// Reading anew takes the choice away for a moment; the place stays.
    private void choose() {
        place = table.getSelectionModel().isEmpty() ? place : chosenPlace();
        showAction();
    }

    private int chosenPlace() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private Optional<OperationRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void showAction() {
        var action = selected().map(OperationRow::action).orElse("");
        turn.setText(texts.of(action.isEmpty() ? "operations.undo" : action));
        turn.setDisable(action.isEmpty());
    }

    private Optional<String> whyNot() {
        return selected().filter(row -> !row.action().isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.of("operations.notHere");
    }

    @FXML
    private void turn() {
        selected().ifPresent(model::turn);
    }
}
