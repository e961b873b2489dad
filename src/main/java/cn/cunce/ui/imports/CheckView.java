package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Texts;
import cn.cunce.ui.imports.GridViewModel.Spot;
import cn.cunce.ui.part.FindingsList;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// ③ 检查: the sheet as it is, what was found in its cells, and a list of that.
final class CheckView {

    private final GridViewModel model;
    private final Texts texts;
    private final GridTable grid;
    private Consumer<Integer> explaining = _ -> {};
    private Parent root = new VBox();

    @FXML private ComboBox<SheetTab> sheet;
    @FXML private Label nameBox;
    @FXML private Label cellText;
    @FXML private Button restore;
    @FXML private Label sentence;
    @FXML private Button explain;
    @FXML private StackPane cells;
    @FXML private Label errors;
    @FXML private Label warnings;
    @FXML private Label remarks;
    @FXML private ListView<FindingGroup> groups;

    CheckView(GridViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.grid = new GridTable(model, texts);
    }

    Parent load() {
        root = Fxml.load(this, "check.fxml", texts);
        return root;
    }

    Parent root() {
        return root;
    }

    /// Hears in which column a person wants to say what a word means.
    void onExplain(Consumer<Integer> listener) {
        explaining = listener;
    }

    @FXML
    private void explain() {
        explaining.accept(model.spotProperty().get().column());
    }

    void focus() {
        grid.requestFocus();
    }

    /// The next finding, or the one before it.
    void step(int by) {
        model.step(by).ifPresent(_ -> grid.requestFocus());
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(cells, Priority.ALWAYS);
        cells.getChildren().add(grid);
        sheet.setItems(model.sheets());
        sheet.setConverter(Shown.by(tab -> tab.sheet() + " · " + tab.file()));
        sheet.valueProperty().subscribe(tab -> Optional.ofNullable(tab).ifPresent(model::choose));
        model.sheetProperty().subscribe(tab -> tab.ifPresent(sheet::setValue));
        model.spotProperty().subscribe(_ -> tell());
        model.sheetProperty().subscribe(_ -> tell());
        groups.setItems(model.groups());
        groups.setCellFactory(_ -> new GroupCell(texts));
        groups.setPlaceholder(new Label(texts.of("part.noFindings")));
        groups.setOnMouseClicked(_ -> jump());
        groups.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        jump();
                    }
                });
        model.groups().addListener((ListChangeListener<FindingGroup>) _ -> count());
        count();
    }

    private void jump() {
        var group = groups.getSelectionModel().getSelectedItem();
        if (group != null) {
            model.step(1, group.findings());
        }
    }

    private void count() {
        errors.setText(texts.of("import.errors", count(Finding.Severity.ERROR)));
        warnings.setText(texts.of("import.warnings", count(Finding.Severity.WARNING)));
        remarks.setText(texts.of("import.remarks", count(Finding.Severity.INFO)));
    }

    private int count(Finding.Severity severity) {
        return model.groups().stream()
                .filter(group -> group.severity() == severity)
                .mapToInt(group -> group.findings().size())
                .sum();
    }

    /// Which cell is looked at, what stands in it, and what is wrong with that.
    private void tell() {
        var spot = model.spotProperty().get();
        nameBox.setText(
                model.cell(spot)
                        .map(cell -> texts.of("part.cell", cell.sheet(), cell.address()))
                        .orElse(""));
        cellText.setText(spot.equals(Spot.NONE) ? "" : model.shown(spot));
        var mended = model.isMended(spot);
        restore.setVisible(mended);
        restore.setManaged(mended);
        var unread = model.found(spot).stream().anyMatch(ColumnLine::isUnread);
        explain.setVisible(unread);
        explain.setManaged(unread);
        var worst = model.found(spot).stream().findFirst();
        sentence.setText(
                worst.map(
                                finding ->
                                        FindingsList.shape(finding.severity())
                                                + " "
                                                + texts.of(finding.problem()))
                        .orElse(""));
        sentence.getStyleClass()
                .setAll(
                        "label",
                        worst.map(finding -> FindingsList.style(finding.severity()))
                                .orElse("hint"));
    }

    @FXML
    private void restore() {
        model.restore();
        grid.requestFocus();
    }
}
