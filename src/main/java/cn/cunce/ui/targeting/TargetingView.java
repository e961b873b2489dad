package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// 识别 on screen: the question, the answers, and beside them why.
public final class TargetingView implements Screen {

    /// How many letters wide a window is that has room for choices and buttons in one line.
    private static final double ROOM_EM = 98;

    private static final double SCOPE_EM = 12;

    private final TargetingViewModel model;
    private final FileChoice chooser;
    private final Texts texts;
    private final AnswersView answers;
    private final SidePanel panel;
    private final WhatIfView whatIf;
    private final Turns turns;
    private Region left = new Region();

    @FXML private BorderPane screen;
    @FXML private HBox first;
    @FXML private HBox second;
    @FXML private StackPane choices;
    @FXML private Button export;
    @FXML private Button tryOut;
    @FXML private Button keep;
    @FXML private Button run;
    @FXML private HBox warning;
    @FXML private Label warningText;
    @FXML private FlowPane counters;
    @FXML private HBox progress;
    @FXML private Label progressText;
    @FXML private Label promise;
    @FXML private StackPane side;
    @FXML private HBox keys;

    public TargetingView(TargetingViewModel model, FileChoice chooser, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.texts = texts;
        this.answers = new AnswersView(model, texts);
        this.panel = new SidePanel(model, this::openLooked, chooser, texts);
        this.whatIf = new WhatIfView(model.whatIf(), chooser, texts);
        this.turns = new Turns(() -> screen, () -> left, () -> side);
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "targeting.fxml", texts);
        var ways = new TargetingKeys.Ways(this::focusTable, this::focusSide, this::export);
        new TargetingKeys(model, answers.search(), answers.table(), ways).listen(screen);
        Words.whenShown(screen, model.whatIf().openProperty().not());
        var trial = whatIf.load();
        model.whatIf().openProperty().subscribe((_, open) -> turn(open));
        return new StackPane(screen, trial);
    }

    /// To the trial, or back from it.
    private void turn(boolean toTrial) {
        if (toTrial) {
            whatIf.focus();
        } else {
            focusTable();
        }
    }

    @Override
    public void shown() {
        model.begin();
        if (model.sideProperty().get() == Side.REASON) {
            focusTable();
        } else {
            focusSide();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("targeting.runDesk", model::run, "F5", "Ctrl+R")
                        .unless(model::whyNotRun),
                Command.named("targeting.openDesk", this::openLooked, "Enter"),
                Command.named("targeting.findDesk", answers.search()::requestFocus, "Ctrl+F"),
                Command.named("targeting.gapsDesk", this::listGaps).unless(model::whyNotOnRun),
                Command.named("targeting.trialDesk", model::tryOut).unless(model::whyNotRun),
                Command.named("targeting.keepDesk", model::keep).unless(model::whyNotOnRun),
                Command.named("targeting.exportTitle", this::export, "Ctrl+E")
                        .unless(model::whyNotOnRun),
                Command.named("targeting.printDesk", this::print, "Ctrl+P")
                        .unless(() -> model.whyNotPrint(answers.looked())));
    }

    @Override
    public String help() {
        return "targeting.help";
    }

    @FXML
    private void initialize() {
        left = answers.load();
        screen.setCenter(left);
        panel.load(side);
        turns.listen();
        showQuestion();
        var lists = new CounterBar.Lists(this::listGaps, this::listChanges);
        new CounterBar(counters, model.answers(), lists, texts).listen();
        model.answers().revisionProperty().subscribe(_ -> showAnswers());
        model.runningProperty().subscribe(this::showRunning);
        new KeyStrip(texts).fill(keys);
    }

    private void showRunning(Optional<String> what) {
        Words.whenShown(progress, what.isPresent());
        what.ifPresent(key -> progressText.setText(texts.of(key)));
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void tryOut() {
        model.tryOut();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    /// The list that somebody is at; answers in the order in which they are seen.
    @FXML
    private void export() {
        if (!side.isFocusWithin() || !panel.export()) {
            exportAnswers();
        }
    }

    private void exportAnswers() {
        if (!answers.seen().isEmpty()) {
            chooser.save(
                            "targeting.exportTitle",
                            texts.of("targeting.exportName"),
                            FileChoice.Kind.WORKBOOK)
                    .ifPresent(file -> model.export(answers.seen(), file));
        }
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void showQuestion() {
        var question = model.question();
        choices.getChildren().setAll(new QuestionView(question, model.compared(), texts).load());
        question.scopes().addListener((Observable _) -> fit());
        screen.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        run.fontProperty().subscribe(_ -> fit());
        question.warningProperty().subscribe(_ -> showWarning());
        question.askedProperty()
                .subscribe(
                        asked -> {
                            run.setDisable(asked.isEmpty());
                            tryOut.setDisable(asked.isEmpty());
                        });
        question.readProperty().subscribe(_ -> showAnswers());
    }

    /// The choices have a line of their own where the window has no room for them beside the
    /// buttons.
    private void fit() {
        var scene = screen.getScene();
        var more = model.question().scopes().size() > 1 ? SCOPE_EM : 0;
        var isNarrow =
                scene != null && scene.getWidth() < (ROOM_EM + more) * run.getFont().getSize();
        var line = isNarrow ? second : first;
        if (!line.getChildren().contains(choices)) {
            first.getChildren().remove(choices);
            second.getChildren().remove(choices);
            line.getChildren().add(isNarrow ? 0 : 1, choices);
        }
        Words.whenShown(second, isNarrow);
    }

    private void showWarning() {
        var said = model.question().warningProperty().get();
        Words.whenShown(warning, said.isPresent());
        said.ifPresent(one -> warningText.setText(texts.of(one.key(), one.args().toArray())));
    }

    private void showAnswers() {
        keep.setDisable(model.shownRun().isEmpty());
        export.setDisable(model.shownRun().isEmpty());
        promise.setText(texts.of(model.depth().promise()));
    }

    private void openLooked() {
        answers.looked().ifPresent(model::open);
    }

    private void print() {
        answers.looked().ifPresent(model::print);
    }

    private void listGaps() {
        model.listGaps();
        focusSide();
    }

    private void listChanges() {
        model.listChanges();
        focusSide();
    }

    private void focusTable() {
        turns.toTable();
        answers.focus();
    }

    private void focusSide() {
        turns.toPanel();
        panel.focus();
    }
}
