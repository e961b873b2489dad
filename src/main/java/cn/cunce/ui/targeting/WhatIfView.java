package cn.cunce.ui.targeting;

import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// 试调标准 on screen: numbers and what would come of them in columns, and beside them who moves.
final class WhatIfView {

    private static final KeyCombination EXPORT = KeyCombination.valueOf("Ctrl+E");

    private final WhatIfViewModel model;
    private final FileChoice chooser;
    private final Texts texts;
    private final TrialGrid grid;

    @FXML private BorderPane trial;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Button add;
    @FXML private Button compare;
    @FXML private ScrollPane columns;
    @FXML private Label movedTitle;
    @FXML private TableView<MovedRow> moved;
    @FXML private Label nobody;
    @FXML private TableColumn<MovedRow, String> movement;
    @FXML private TableColumn<MovedRow, String> number;
    @FXML private TableColumn<MovedRow, String> head;
    @FXML private TableColumn<MovedRow, Integer> people;
    @FXML private TableColumn<MovedRow, String> answers;
    @FXML private TableColumn<MovedRow, String> cost;

    WhatIfView(WhatIfViewModel model, FileChoice chooser, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.texts = texts;
        this.grid = new TrialGrid(model, texts);
    }

    Parent load() {
        return Fxml.load(this, "trial.fxml", texts);
    }

    void focus() {
        grid.focus();
    }

    @FXML
    private void initialize() {
        columns.setContent(grid);
        Words.whenShown(trial, model.openProperty());
        model.scenarios().addListener((Observable _) -> showButtons());
        model.lookedProperty().subscribe(_ -> showMoved());
        model.moved().addListener((Observable _) -> showMoved());
        model.openProperty().subscribe(_ -> showTitle());
        showColumns();
        showButtons();
        trial.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void showTitle() {
        model.asked()
                .ifPresent(
                        asked -> {
                            title.setText(texts.of("targeting.trialTitle", asked.rule().title()));
                            about.setText(
                                    texts.of(
                                            "targeting.trialAbout",
                                            asked.pack().title(),
                                            asked.pack().version(),
                                            asked.on()));
                        });
    }

    private void showColumns() {
        moved.setItems(model.moved());
        moved.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns.words(movement, 3.4, row -> texts.of(movement(row)));
        Columns.words(number, 7.2, row -> row.subject().no());
        Columns.words(head, 4.6, row -> row.subject().name());
        Columns.figure(people, 2.6, MovedRow::people);
        Columns.words(answers, 9, row -> texts.of("targeting.fromTo", row.from(), row.to()));
        Columns.words(cost, 7.6, row -> row.cost().map(Figures::yuan).orElse("—"));
        cost.getStyleClass().add("figure");
    }

    private static String movement(MovedRow row) {
        return row.enters() ? "targeting.enters" : "targeting.leaves";
    }

    private void showButtons() {
        add.setDisable(model.scenarios().size() >= WhatIfViewModel.MOST);
    }

    private void showMoved() {
        var scenario = model.lookedProperty().get();
        compare.setDisable(scenario.flatMap(Scenario::tried).isEmpty());
        nobody.setText(
                texts.of(
                        scenario.flatMap(Scenario::tried).isEmpty()
                                ? "targeting.trialEmpty"
                                : "targeting.nobodyMoves"));
        movedTitle.setText(
                scenario.map(
                                one ->
                                        texts.of(
                                                "targeting.movedTitle",
                                                texts.of("targeting.scenario", one.number()),
                                                model.moved().size()))
                        .orElse(""));
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void compare() {
        model.compare();
    }

    @FXML
    private void close() {
        model.close();
    }

    @FXML
    private void export() {
        chooser.save(
                        "targeting.exportTitle",
                        texts.of("targeting.trialName"),
                        FileChoice.Kind.WORKBOOK)
                .ifPresent(model::export);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        } else if (EXPORT.match(event)) {
            event.consume();
            export();
        } else if (event.getCode() == KeyCode.F6) {
            event.consume();
            if (moved.isFocused()) {
                grid.focus();
            } else {
                moved.requestFocus();
            }
        } else if (event.getCode() == KeyCode.ENTER && moved.isFocused()) {
            event.consume();
            Optional.ofNullable(moved.getSelectionModel().getSelectedItem()).ifPresent(model::open);
        }
    }
}
