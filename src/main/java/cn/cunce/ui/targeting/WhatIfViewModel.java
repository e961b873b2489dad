package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.service.TryParameters;
import cn.cunce.service.TryParameters.Moved;
import cn.cunce.service.TryParameters.Result;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// 试调标准: what a rule would say if its numbers were others, in up to five columns beside each
/// other. Nothing of it can be kept.
final class WhatIfViewModel {

    static final int MOST = 5;

    private static final Pattern FIGURE = Pattern.compile("([-\\u2212]?[0-9.,\\s]+)([^0-9]*)");

    /// A number that the rule reads.
    ///
    /// @param now the value of the day in words; empty while nobody has set one
    record Line(Parameter parameter, String now) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final TargetingViewModel.Window window;
    private final ComparedViewModel compared;
    private final Exporter exporter;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Scenario> scenarios = FXCollections.observableArrayList();
    private final ObservableList<MovedRow> moved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> now =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scenario>> looked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Inquiry> asked = Optional.empty();

    /// @param compared what the table is compared with
    WhatIfViewModel(
            TargetingDesk desk,
            Jobs jobs,
            TargetingViewModel.Window window,
            ComparedViewModel compared) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.compared = compared;
        this.exporter = new Exporter(jobs, window.messages());
    }

    /// Comes to the trial of a question. That of the same one goes on, with what the book says now.
    void open(Inquiry inquiry) {
        if (!asked.equals(Optional.of(inquiry))) {
            asked = Optional.of(inquiry);
            lines.setAll(lines(inquiry));
            scenarios.setAll(new Scenario(1));
            looked.set(Optional.of(scenarios.getFirst()));
            moved.clear();
        }
        now.set(Optional.empty());
        open.set(true);
        jobs.look(
                "targeting.trying",
                () -> desk.whatIf().trying().now(inquiry.trial(), () -> false),
                () -> asked.equals(Optional.of(inquiry)),
                this::begin);
    }

    private void begin(Snapshot found) {
        now.set(Optional.of(found));
        scenarios.forEach(this::tryOut);
    }

    private List<Line> lines(Inquiry inquiry) {
        return TryParameters.parameters(inquiry.pack(), inquiry.rule()).stream()
                .filter(parameter -> isNumber(parameter.type()))
                .map(parameter -> new Line(parameter, desk.words().value(parameter, inquiry.on())))
                .toList();
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.Weights
                || Stream.of(Type.MONEY, Type.COUNT, Type.DECIMAL, Type.PERCENT)
                        .anyMatch(type::equals);
    }

    void close() {
        open.set(false);
    }

    /// Adds a column with what stands in the one looked at, while there is room.
    void add() {
        if (scenarios.size() < MOST) {
            var fresh = new Scenario(scenarios.size() + 1);
            looked.get()
                    .ifPresent(
                            from ->
                                    lines.forEach(
                                            line -> {
                                                var key = line.parameter().key();
                                                fresh.type(key, from.typed(key));
                                            }));
            scenarios.add(fresh);
            look(fresh);
            tryOut(fresh);
        }
    }

    /// Shows who moves in a scenario.
    void look(Scenario scenario) {
        looked.set(Optional.of(scenario));
        showMoved();
    }

    /// A value as it was typed: in digits of any width, with or without its unit.
    void type(Scenario scenario, Line line, String typed) {
        var text = plain(typed, line.parameter());
        if (!text.equals(scenario.typed(line.parameter().key()))) {
            scenario.type(line.parameter().key(), text);
            tryOut(scenario);
        }
    }

    private static String plain(String typed, Parameter parameter) {
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var figure = FIGURE.matcher(narrow);
        return figure.matches() && parameter.unit().startsWith(figure.group(2).strip())
                ? figure.group(1).replaceAll("[\\s,]", "").replace('\u2212', '-')
                : narrow;
    }

    private void tryOut(Scenario scenario) {
        var mine = scenario.next();
        var snapshot = now.get();
        var values = scenario.values();
        if (snapshot.isEmpty() || values.isEmpty()) {
            put(scenario, new Scenario.Outcome.None());
            return;
        }
        jobs.look(
                "targeting.trying",
                () ->
                        desk.whatIf()
                                .trying()
                                .tried(snapshot.get(), values, () -> !scenario.isLatest(mine)),
                () -> scenario.isLatest(mine) && scenarios.contains(scenario),
                result -> put(scenario, outcome(result)));
    }

    private static Scenario.Outcome outcome(Result result) {
        return switch (result) {
            case Result.Done(var tried) -> new Scenario.Outcome.Known(tried);
            case Result.Unreadable(var value, var parameter) ->
                    new Scenario.Outcome.Wrong(parameter, value.text());
            case Result.Unknown _, Result.Cancelled _ -> new Scenario.Outcome.None();
        };
    }

    private void put(Scenario scenario, Scenario.Outcome outcome) {
        scenario.put(outcome);
        if (looked.get().filter(scenario::equals).isPresent()) {
            showMoved();
        }
    }

    private void showMoved() {
        moved.setAll(looked.get().map(this::moved).orElse(List.of()));
    }

    /// Who enters first.
    private List<MovedRow> moved(Scenario scenario) {
        return scenario.tried().stream()
                .flatMap(
                        tried ->
                                Stream.concat(
                                        tried.entered().stream().map(one -> row(one, true)),
                                        tried.left().stream().map(one -> row(one, false))))
                .toList();
    }

    private MovedRow row(Moved one, boolean enters) {
        var words = desk.words().reasons(asked.orElseThrow().pack());
        return new MovedRow(
                enters,
                one.then().answer().subject(),
                one.then().people(),
                words.answer(one.before().answer()),
                words.answer(one.then().answer()),
                one.cost());
    }

    /// Shows the scenario looked at beside the answers of the table.
    void compare() {
        looked.get()
                .flatMap(
                        scenario ->
                                scenario.tried()
                                        .map(tried -> asked.orElseThrow().by(tried.then().trial())))
                .ifPresent(
                        inquiry -> {
                            var number = looked.get().orElseThrow().number();
                            compared.compareTried(inquiry, desk.words().scenario(number));
                            close();
                        });
    }

    /// All scenarios, and everybody who moves in them.
    void export(Path file) {
        asked.ifPresent(
                inquiry -> {
                    var trials = new TrialTable(inquiry, List.copyOf(lines), now.get());
                    exporter.export(
                            () -> trials.of(List.copyOf(scenarios), this::moved, desk.words()),
                            file);
                });
    }

    /// The card of who moves.
    void open(MovedRow row) {
        if (row.subject().kind() == cn.cunce.model.rule.Subject.Kind.HOUSEHOLD) {
            window.shell().navigator().go(new Place.Card(row.subject().record(), List.of()));
        }
    }

    /// Whether the trial is on screen.
    BooleanProperty openProperty() {
        return open;
    }

    Optional<Inquiry> asked() {
        return asked;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<Scenario> scenarios() {
        return scenarios;
    }

    /// Who enters and who leaves in the scenario looked at.
    ObservableList<MovedRow> moved() {
        return moved;
    }

    /// What the rule says as things are; empty while it is being worked out.
    ReadOnlyObjectProperty<Optional<Snapshot>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Scenario>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
