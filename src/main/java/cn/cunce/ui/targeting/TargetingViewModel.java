package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.service.ExportTable;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// What the desk of rulings knows: the question, the last run, and what the panel beside the table
/// is about.
public final class TargetingViewModel {

    /// The window around the desk.
    public record Window(ShellViewModel shell, Messages messages) {}

    /// Why the table is empty, as a sentence of the bundle.
    ///
    /// @param left how many there would be without the filter
    record Emptiness(String key, int left) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final Window window;
    private final QuestionViewModel question;
    private final AnswersViewModel answers = new AnswersViewModel();
    private final ReasonViewModel reason;
    private final GapsViewModel gaps;
    private final Runner runner;
    private Optional<TargetingRun> run = Optional.empty();

    public TargetingViewModel(TargetingDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        question = new QuestionViewModel(desk, jobs);
        reason = new ReasonViewModel(desk, jobs, window, this::readDecisions);
        gaps = new GapsViewModel(desk.words(), window);
        runner = new Runner(desk, jobs);
        question.askedProperty().subscribe((_, _) -> showRun());
        question.comparedProperty().subscribe((_, _) -> showRun());
        answers.selectedProperty().subscribe((_, row) -> lookAt(row));
    }

    /// Comes to the desk, or back to it: what was filled in meanwhile may decide something.
    void begin() {
        question.begin();
        if (run.isPresent()) {
            run();
        }
    }

    /// 测算. It changes nothing in the book.
    void run() {
        asked().ifPresent(inquiry -> runner.run(inquiry, this::show));
    }

    /// Leaves the run that goes on; what was shown before stays.
    void cancel() {
        runner.giveUp();
        window.messages().say(Message.of(Level.TOLD, "targeting.cancelled"));
    }

    /// 存为拟定: the answers of the rule shown, as decisions that nobody has confirmed yet.
    void keep() {
        asked().ifPresent(inquiry -> runner.keep(inquiry, this::show));
    }

    private void show(Runner.Outcome outcome) {
        var now = run.map(outcome.run()::after).orElse(outcome.run());
        run = Optional.of(now);
        showRun();
        lookAt(answers.selectedProperty().get());
        outcome.kept().ifPresentOrElse(this::sayKept, () -> sayDecided(now));
    }

    /// Which of the rule shown got their answer by what was filled in.
    private void sayDecided(TargetingRun now) {
        var decided = now.of(rule()).stream().filter(TargetingRow::decided).toList();
        if (!decided.isEmpty()) {
            window.messages().say(decided(decided.getFirst(), decided.size()));
        }
    }

    private static Message decided(TargetingRow first, int all) {
        var head = first.who().head();
        var answer = first.answer().title();
        return all == 1
                ? Message.of(Level.GOOD, "targeting.decidedOne", head, answer)
                : Message.of(Level.GOOD, "targeting.decided", all, head, answer);
    }

    private void sayKept(KeepDecisions.Result result) {
        window.messages().say(kept(result));
        readDecisions();
    }

    private Message kept(KeepDecisions.Result result) {
        return switch (result) {
            case KeepDecisions.Result.Kept(var reference, var made, var same, _) ->
                    Message.of(Level.GOOD, "targeting.kept", made.size(), same)
                            .with("targeting.undo", () -> undo(reference));
            case KeepDecisions.Result.Nothing(var same) ->
                    Message.of(Level.TOLD, "targeting.keptBefore", same);
        };
    }

    private void undo(String reference) {
        jobs.run(
                "targeting.undoing",
                () -> desk.decisions().undoing().undo(reference),
                this::showUndone);
    }

    private void showUndone(UndoBatch.Result result) {
        var key =
                switch (result) {
                    case UndoBatch.Result.Undone _ -> "targeting.undone";
                    case UndoBatch.Result.Nothing _ -> "targeting.nothingUndone";
                };
        window.messages().say(Message.of(Level.TOLD, key));
        readDecisions();
    }

    private void readDecisions() {
        question.readRuns();
        lookAt(answers.selectedProperty().get());
    }

    private void showRun() {
        var rows = shownRun().map(last -> last.of(rule())).orElse(List.of());
        answers.show(kinds(), rows, question.comparedProperty().get());
        gaps.show(asked(), rows);
    }

    /// 导出: these rows as a workbook.
    void export(List<TargetingRow> rows, Path file) {
        asked().ifPresent(
                        inquiry ->
                                jobs.run(
                                        "targeting.exporting",
                                        () -> exported(inquiry, rows, file),
                                        this::show));
    }

    private ExportTable.Result exported(Inquiry inquiry, List<TargetingRow> rows, Path file) {
        return ExportTable.export(desk.words().table(inquiry, rows), file);
    }

    private void show(ExportTable.Result result) {
        window.messages()
                .say(
                        switch (result) {
                            case ExportTable.Result.Saved(var file, var rows) ->
                                    Message.of(
                                            Level.GOOD,
                                            "targeting.exported",
                                            String.valueOf(file.getFileName()),
                                            rows);
                            case ExportTable.Result.NotWritten _ ->
                                    Message.of(Level.MUST, "targeting.notWritten");
                        });
    }

    /// None before somebody has asked: nobody counted yet is not nought.
    private List<AnswerKind> kinds() {
        return shownRun()
                .flatMap(_ -> asked())
                .map(inquiry -> desk.words().kinds(inquiry.rule()))
                .orElse(List.of());
    }

    private void lookAt(Optional<TargetingRow> row) {
        reason.show(
                asked().flatMap(
                                inquiry ->
                                        row.map(one -> new ReasonViewModel.Sight(inquiry, one))));
    }

    /// Opens a card, with the households shown as its neighbours.
    void open(TargetingRow row) {
        window.shell().navigator().go(new Place.Card(row.who().id(), answers.neighbours()));
    }

    /// To the desk of papers, with the explanation of this household.
    void print(TargetingRow row) {
        asked().ifPresent(
                        inquiry ->
                                window.shell()
                                        .navigator()
                                        .go(
                                                Place.Print.of(
                                                        Place.Print.Paper.EXPLANATIONS,
                                                        List.of(row.who().id()),
                                                        question(inquiry))));
    }

    private static Place.Question question(Inquiry inquiry) {
        return new Place.Question(inquiry.pack().id(), inquiry.on(), inquiry.rule().id(), Map.of());
    }

    /// Text key of why there is nothing to print; empty where there is.
    Optional<String> whyNotPrint(Optional<TargetingRow> row) {
        return row.isEmpty() || asked().isEmpty()
                ? Optional.of("targeting.printNobody")
                : Optional.empty();
    }

    /// Text key of why nothing can be asked; empty where it can.
    Optional<String> whyNotRun() {
        return asked().isEmpty() ? Optional.of("targeting.noRule") : Optional.empty();
    }

    /// Text key of why there are no answers to work with; empty where there are.
    Optional<String> whyNotOnRun() {
        return shownRun().isEmpty() ? Optional.of("targeting.notRun") : Optional.empty();
    }

    Emptiness emptiness() {
        if (!question.readProperty().get()) {
            return new Emptiness("targeting.reading", 0);
        }
        if (question.packs().isEmpty()) {
            return new Emptiness("targeting.noPack", 0);
        }
        if (asked().isEmpty()) {
            return new Emptiness("targeting.noRule", 0);
        }
        if (shownRun().isEmpty()) {
            return new Emptiness("targeting.notRun", 0);
        }
        var left = answers.reached();
        return new Emptiness(left == 0 ? "targeting.noHousehold" : "targeting.noneFits", left);
    }

    private Optional<Inquiry> asked() {
        return question.askedProperty().get();
    }

    private String rule() {
        return asked().map(inquiry -> inquiry.rule().id()).orElse("");
    }

    /// The last run, if it answers what is asked now.
    Optional<TargetingRun> shownRun() {
        return run.filter(last -> asked().filter(last.asked()::isAnsweredWith).isPresent());
    }

    QuestionViewModel question() {
        return question;
    }

    AnswersViewModel answers() {
        return answers;
    }

    ReasonViewModel reason() {
        return reason;
    }

    GapsViewModel gaps() {
        return gaps;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return runner.runningProperty();
    }
}
