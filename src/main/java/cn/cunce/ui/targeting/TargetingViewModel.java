package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the desk of rulings knows: the question, the last run, and what the panel beside the table
/// is about.
public final class TargetingViewModel {

    /// The window around the desk.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final TargetingDesk desk;
    private final Window window;
    private final Goings goings;
    private final QuestionViewModel question;
    private final ComparedViewModel compared;
    private final AnswersViewModel answers = new AnswersViewModel();
    private final ReasonViewModel reason;
    private final GapsViewModel gaps;
    private final ChangesViewModel changes;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.REASON);
    private final WhatIfViewModel whatIf;
    private final Runner runner;
    private final Keeper keeper;
    private final Exporter exporter;
    private Optional<TargetingRun> run = Optional.empty();

    public TargetingViewModel(TargetingDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.window = window;
        goings = new Goings(desk, window);
        question = new QuestionViewModel(desk, jobs);
        compared = new ComparedViewModel(desk, jobs);
        reason = new ReasonViewModel(desk, jobs, window, this::readDecisions);
        gaps = new GapsViewModel(desk, jobs, window, this::fillOn);
        changes = new ChangesViewModel(desk, jobs, window, this::showReason);
        whatIf = new WhatIfViewModel(desk, jobs, window, compared);
        runner = new Runner(desk, jobs);
        exporter = new Exporter(jobs, window.messages());
        keeper =
                new Keeper(
                        desk.decisions().undoing(), jobs, window.messages(), this::readDecisions);
        question.askedProperty().subscribe((_, inquiry) -> ask(inquiry));
        compared.comparedProperty().subscribe((_, _) -> showRun());
        answers.selectedProperty().subscribe((_, row) -> lookAt(row));
        answers.kindProperty().subscribe((_, kind) -> list(kind));
    }

    /// Comes to the desk, or back to it: what was filled in meanwhile may decide something.
    void begin() {
        question.begin();
        if (run.isPresent()) {
            run();
        }
    }

    /// Another question is shown empty until somebody runs it; another rule of the same question is
    /// asked at once.
    private void ask(Optional<Inquiry> inquiry) {
        compared.offer(question.packs(), question.days());
        compared.ask(inquiry);
        var isOfOneRun =
                run.filter(last -> inquiry.filter(last.asked()::isOfOneRun).isPresent())
                        .isPresent();
        if (isOfOneRun && shownRun().isEmpty()) {
            run();
        } else {
            showRun();
        }
    }

    /// A fact was written: whom it decides is decided, and the next one lacks another.
    private void fillOn() {
        var before = gaps.sizeProperty().get();
        run();
        if (gaps.sizeProperty().get() == before) {
            gaps.next();
        }
    }

    /// Looks at one of the changed, in the place of the list.
    private void showReason(TargetingRow row) {
        answers.select(row);
        side.set(Side.REASON);
    }

    /// Lists why answers are others than those they are compared with.
    void listChanges() {
        asked().ifPresent(
                        inquiry ->
                                compared.comparedProperty()
                                        .get()
                                        .ifPresent(
                                                with ->
                                                        changes.read(
                                                                inquiry, with, answers.changes())));
        side.set(Side.CHANGES);
    }

    /// 测算. It changes nothing in the book.
    void run() {
        asked().ifPresent(inquiry -> runner.run(inquiry, this::show));
    }

    /// 试调标准.
    void tryOut() {
        asked().ifPresent(whatIf::open);
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
        if (outcome.kept().isEmpty()) {
            sayDecided(now);
        } else {
            keeper.say(outcome.kept());
        }
    }

    /// Of answers that are only counted, others are listed.
    private void list(Optional<AnswerKind> kind) {
        shownRun()
                .filter(last -> last.counted().isPresent())
                .ifPresent(last -> runner.list(last, kind, this::put));
    }

    private void put(TargetingRun listed) {
        run = Optional.of(listed);
        showRun();
    }

    /// Which of the rule shown got their answer by what was filled in.
    private void sayDecided(TargetingRun now) {
        var decided = now.rows().stream().filter(TargetingRow::decided).toList();
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

    /// The book keeps something else: rows say so.
    private void readDecisions() {
        compared.read();
        if (shownRun().isPresent()) {
            run();
        }
    }

    private void showRun() {
        var rows = shownRun().map(TargetingRun::rows).orElse(List.of());
        var counted = shownRun().flatMap(TargetingRun::counted);
        answers.show(kinds(), rows, compared.comparedProperty().get(), counted);
        gaps.show(asked(), rows);
    }

    /// 导出: these rows as a workbook.
    void export(List<TargetingRow> rows, Path file) {
        asked().ifPresent(
                        inquiry ->
                                exporter.export(
                                        () -> desk.words().tables().answers(inquiry, rows), file));
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

    /// Opens what stands behind a row.
    void open(TargetingRow row) {
        goings.open(row, answers.neighbours());
    }

    /// To the desk of papers, with the explanation of this household.
    void print(TargetingRow row) {
        asked().ifPresent(inquiry -> goings.print(inquiry, row));
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
        return Emptiness.of(question, shownRun().isPresent(), answers.reached());
    }

    private Optional<Inquiry> asked() {
        return question.askedProperty().get();
    }

    /// The last run, if it answers what is asked now.
    Optional<TargetingRun> shownRun() {
        return run.filter(last -> asked().filter(last.asked()::isAnsweredWith).isPresent());
    }

    QuestionViewModel question() {
        return question;
    }

    ComparedViewModel compared() {
        return compared;
    }

    AnswersViewModel answers() {
        return answers;
    }

    ReasonViewModel reason() {
        return reason;
    }

    WhatIfViewModel whatIf() {
        return whatIf;
    }

    /// Titles of what the rule of the run shows beside its answers.
    List<String> shownTitles() {
        return shownRun().map(run -> desk.words().shown(run.asked())).orElse(List.of());
    }

    TargetingDesk desk() {
        return desk;
    }

    ChangesViewModel changes() {
        return changes;
    }

    /// What stands beside the table.
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    GapsViewModel gaps() {
        return gaps;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return runner.runningProperty();
    }
}
