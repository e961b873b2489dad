package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Subject;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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
        var messages = window.messages();
        exporter = new Exporter(jobs, messages);
        keeper = new Keeper(desk.decisions().undoing(), jobs, messages, this::readDecisions);
        question.askedProperty().subscribe((_, inquiry) -> ask(inquiry));
        compared.comparedProperty().subscribe((_, _) -> showRun());
        answers.selectedProperty().subscribe((_, row) -> lookAt(row));
    }

    /// Comes to the desk, or back to it: what was filled in meanwhile may decide something.
    void begin() {
        question.begin();
        shownRun()
                .filter(last -> last.depth() != Depth.WHOLE)
                .ifPresentOrElse(
                        last -> runner.renew(last, this::show), () -> run.ifPresent(_ -> run()));
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
    private void fillOn(Subject whose) {
        var before = gaps.sizeProperty().get();
        Consumer<Runner.Outcome> then =
                outcome -> {
                    show(outcome);
                    if (gaps.sizeProperty().get() == before) {
                        gaps.next();
                    }
                };
        shownRun()
                .filter(last -> last.depth() == Depth.MISSING)
                .ifPresentOrElse(
                        last -> runner.ask(last, whose, then),
                        () -> asked().ifPresent(inquiry -> runner.run(inquiry, then)));
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
        var isTelling = runner.isTelling();
        runner.giveUp();
        var key = isTelling ? "targeting.tellingCancelled" : "targeting.cancelled";
        window.messages().say(Message.of(Level.TOLD, key));
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
            keeper.sayDecided(now.rows());
        } else {
            keeper.say(outcome.kept());
        }
        if (side.get() == Side.GAPS) {
            listGaps();
        }
    }

    /// Lists what leaves answers open; of a county that is read only now.
    void listGaps() {
        side.set(Side.GAPS);
        shownRun()
                .filter(last -> last.depth() == Depth.ANSWERS)
                .filter(_ -> runner.runningProperty().get().isEmpty())
                .ifPresent(last -> runner.tell(last, this::show));
    }

    /// The book keeps something else: rows say so, but of a county only the reason looked at.
    private void readDecisions() {
        compared.read();
        if (shownRun().isPresent() && depth() == Depth.WHOLE) {
            run();
        } else {
            lookAt(answers.selectedProperty().get());
        }
    }

    private void showRun() {
        var rows = shownRun().map(TargetingRun::rows).orElse(List.of());
        answers.show(kinds(), rows, compared.comparedProperty().get());
        gaps.show(asked(), rows, depth() != Depth.ANSWERS);
    }

    /// 导出: these rows as a workbook.
    void export(List<TargetingRow> rows, Path file) {
        var tables = desk.words().tables();
        var depth = depth();
        asked().ifPresent(
                        inquiry ->
                                exporter.export(() -> tables.answers(inquiry, rows, depth), file));
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

    /// Titles of what the rule of the run shows beside its answers, where that is worked out.
    List<String> shownTitles() {
        return shownRun()
                .filter(last -> last.depth() == Depth.WHOLE)
                .map(last -> desk.words().shown(last.asked()))
                .orElse(List.of());
    }

    /// How much of the answers shown is worked out.
    Depth depth() {
        return shownRun().map(TargetingRun::depth).orElse(Depth.WHOLE);
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

    /// Text key of what goes on.
    ReadOnlyObjectProperty<Optional<String>> runningProperty() {
        return runner.runningProperty();
    }
}
