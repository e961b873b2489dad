package cn.cunce.ui.targeting;

import cn.cunce.service.TryParameters.Counts;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Tried;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.WhatIfViewModel.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The numbers of a trial and what comes of them: a column for what is, and one for each scenario.
final class TrialGrid extends GridPane {

    /// Who types a number has not finished with its first digit.
    private static final Duration HESITATION = Duration.millis(300);

    private static final int FIRST = 2;

    /// A line of what came of it.
    ///
    /// @param now how it is said of what is; `then` of a scenario
    private record Figure(String key, Function<Counts, String> now, Function<Tried, String> then) {}

    private final WhatIfViewModel model;
    private final Texts texts;
    private final List<Figure> figures;
    private final List<TextField> fields = new ArrayList<>();
    private Subscription shown = Subscription.EMPTY;

    TrialGrid(WhatIfViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.figures = figures();
        getStyleClass().add("trial-grid");
        model.lines().addListener((Observable _) -> fill());
        model.scenarios().addListener((Observable _) -> fill());
        fill();
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("targeting.trialYes", this::yes, tried -> yes(tried.then().counts())),
                new Figure(
                        "targeting.trialEntered",
                        _ -> "",
                        tried -> households(tried.entered().size(), people(tried, true))),
                new Figure(
                        "targeting.trialLeft",
                        _ -> "",
                        tried -> households(tried.left().size(), people(tried, false))),
                new Figure(
                        "targeting.trialOthers", _ -> "", tried -> Figures.count(tried.others())),
                new Figure(
                        "targeting.trialOpen",
                        counts -> Figures.count(counts.undetermined()),
                        tried -> Figures.count(tried.then().counts().undetermined())),
                new Figure("targeting.trialCost", _ -> "", tried -> TrialTable.cost(texts, tried)));
    }

    private static int people(Tried tried, boolean entered) {
        return entered
                ? tried.entered().stream().mapToInt(one -> one.then().people()).sum()
                : tried.left().stream().mapToInt(one -> one.before().people()).sum();
    }

    private String yes(Counts counts) {
        return households(counts.yes(), counts.people());
    }

    private String households(int households, int people) {
        return people == 0
                ? Figures.count(households)
                : texts.of(
                        "targeting.householdsAndPeople",
                        Figures.count(households),
                        Figures.count(people));
    }

    void focus() {
        fields.stream().findFirst().ifPresent(TextField::requestFocus);
    }

    private void fill() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        getChildren().clear();
        fields.clear();
        add(head(texts.of("targeting.trialParameter")), 0, 0);
        add(head(texts.of("targeting.now")), 1, 0);
        for (var line : model.lines()) {
            var row = getRowCount();
            add(parameter(line), 0, row);
            add(plain(line.now().isEmpty() ? texts.of("targeting.unset") : line.now()), 1, row);
        }
        figures.forEach(this::addNow);
        for (var scenario : model.scenarios()) {
            addColumn(scenario);
        }
    }

    private void addNow(Figure figure) {
        var row = getRowCount();
        var said = plain("");
        add(head(texts.of(figure.key())), 0, row);
        add(said, 1, row);
        hear(
                model.nowProperty(),
                now -> said.setText(now.map(one -> now(figure, one)).orElse("…")));
    }

    /// As long as these cells stand here.
    private <T> void hear(ObservableValue<T> value, Consumer<T> listener) {
        shown = shown.and(value.subscribe(listener));
    }

    private static String now(Figure figure, Snapshot now) {
        return figure.now().apply(now.counts());
    }

    private void addColumn(Scenario scenario) {
        var column = FIRST + scenario.number() - 1;
        add(choice(scenario), column, 0);
        var row = 1;
        for (var line : model.lines()) {
            add(field(scenario, line), column, row++);
        }
        for (var figure : figures) {
            var said = plain("");
            hear(
                    scenario.outcomeProperty(),
                    outcome -> said.setText(said(figure, scenario, outcome)));
            add(said, column, row++);
        }
    }

    private String said(Figure figure, Scenario scenario, Scenario.Outcome outcome) {
        return switch (outcome) {
            case Scenario.Outcome.Known(var tried) -> figure.then().apply(tried);
            case Scenario.Outcome.Wrong(_, var typed) when figure.equals(figures.getFirst()) ->
                    texts.of("targeting.trialWrong", typed);
            case Scenario.Outcome _ -> scenario.values().isEmpty() ? "" : "…";
        };
    }

    /// The column whose people are listed beside it.
    private Node choice(Scenario scenario) {
        var choice = new ToggleButton(texts.of("targeting.scenario", scenario.number()));
        choice.getStyleClass().add("chip");
        choice.setId("scenario" + scenario.number());
        choice.setOnAction(_ -> model.look(scenario));
        hear(
                model.lookedProperty(),
                looked -> choice.setSelected(looked.equals(Optional.of(scenario))));
        return choice;
    }

    private TextField field(Scenario scenario, Line line) {
        var key = line.parameter().key();
        var field = new TextField(scenario.typed(key));
        var hesitation = new PauseTransition(HESITATION);
        field.setId("try-" + key + "-" + scenario.number());
        field.setPromptText(line.now());
        field.getStyleClass().add("trial-field");
        hesitation.setOnFinished(_ -> model.type(scenario, line, field.getText()));
        field.textProperty().subscribe((_, _) -> hesitation.playFromStart());
        field.setOnAction(_ -> model.type(scenario, line, field.getText()));
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (focused) {
                                model.look(scenario);
                            } else {
                                model.type(scenario, line, field.getText());
                            }
                        });
        fields.add(field);
        return field;
    }

    private Label parameter(Line line) {
        var unit = line.parameter().unit();
        var title = line.parameter().title();
        var label = new Label(unit.isEmpty() ? title : texts.of("targeting.withUnit", title, unit));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("trial-name");
        return label;
    }

    private static Label head(String words) {
        var head = new Label(words);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().addAll("strong", "trial-name");
        return head;
    }

    private static Label plain(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("trial-value");
        return label;
    }
}
