package cn.cunce.ui.village;

import cn.cunce.model.rule.Pack;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.village.VillagesViewModel.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// One row for each village of a township or county, with a light for each rule; a click on a head
/// sorts by it, Enter looks at the village.
final class VillagesView {

    private final VillageViewModel model;
    private final Texts texts;

    @FXML private TableView<Row> villages;

    VillagesView(VillageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "villages.fxml", texts);
    }

    @FXML
    private void initialize() {
        villages.setPlaceholder(new Label(texts.of("profile.noVillages")));
        villages.setItems(model.villages().rows());
        model.villages().rows().addListener((Observable _) -> columns());
        villages.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        villages.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void columns() {
        var pack = model.askedProperty().get().map(VillageViewModel.Asked::pack);
        if (villages.getColumns().isEmpty()) {
            var name = new TableColumn<Row, String>(texts.of("profile.village"));
            Columns.words(name, 9, Row::name);
            var households = new TableColumn<Row, Long>(texts.of("profile.households"));
            Columns.figure(households, 5, Row::households);
            var people = new TableColumn<Row, Long>(texts.of("profile.people"));
            Columns.figure(people, 5, Row::people);
            var unmet = new TableColumn<Row, Long>(texts.of("profile.unmet"));
            Columns.figure(unmet, 4, row -> row.count(Light.MUST));
            villages.getColumns().setAll(List.of(name, households, people, unmet));
            pack.ifPresent(this::ruleColumns);
        }
    }

    private void ruleColumns(Pack pack) {
        for (var rule : pack.rules().values()) {
            if (model.villages().rows().stream()
                    .anyMatch(row -> row.lights().containsKey(rule.id()))) {
                var column = new TableColumn<Row, RuleRow>(rule.title());
                Columns.of(column, 8, row -> row.lights().get(rule.id()));
                column.setCellFactory(_ -> new LightCell<>());
                column.setComparator(Comparator.comparing(RuleRow::light));
                villages.getColumns().add(column);
            }
        }
    }

    /// Another pack has other rules.
    void read() {
        villages.getColumns().clear();
        model.askedProperty().get().ifPresent(model.villages()::read);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            look();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            look();
        }
    }

    private void look() {
        Optional.ofNullable(villages.getSelectionModel().getSelectedItem())
                .ifPresent(row -> model.lookAt(row.code()));
    }
}
