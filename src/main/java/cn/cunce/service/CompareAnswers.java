package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where two askings of a rule come to different answers, and why: because of the data, of the
/// numbers, or of the rules themselves. The askings may differ in the day, in the pack, or in its
/// parameters.
public final class CompareAnswers {

    /// Somebody about whom the answers are not the same.
    ///
    /// @param since what is different between them
    public record Change(RuleAnswer before, RuleAnswer now, ChangedSince since) {}

    private final DecideBook deciding;

    public CompareAnswers(OpenedBook opened, CodeLists codes) {
        this.deciding = new DecideBook(opened, codes);
    }

    /// In the order of `now`. Who is not on both sides is no change.
    public List<Change> changes(Snapshot before, Snapshot now, BooleanSupplier cancelled) {
        var changes = new ArrayList<Change>();
        for (var standing : now.standings().values()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            var answer = standing.answer();
            Optional.ofNullable(before.standings().get(answer.subject().record()))
                    .map(TryParameters.Standing::answer)
                    .filter(then -> !isSame(then, answer))
                    .flatMap(then -> change(before, then, now, answer))
                    .ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    private static boolean isSame(RuleAnswer before, RuleAnswer now) {
        return before.result().equals(now.result()) && before.amount().equals(now.amount());
    }

    private Optional<Change> change(
            Snapshot before, RuleAnswer then, Snapshot now, RuleAnswer answer) {
        return since(before.trial(), now.trial(), answer.subject())
                .map(since -> new Change(then, answer, since));
    }

    /// What is different about one subject; empty where it is not there on one of the days.
    public Optional<ChangedSince> since(Trial before, Trial now, Subject subject) {
        return explained(before, subject)
                .flatMap(
                        then ->
                                explained(now, subject)
                                        .map(
                                                ruling ->
                                                        ChangedSince.between(
                                                                then,
                                                                Decision.Source.of(before.pack()),
                                                                ruling,
                                                                Decision.Source.of(now.pack()))));
    }

    private Optional<Ruling> explained(Trial trial, Subject subject) {
        var village = subject.record().village();
        var question = new DecideBook.Question(village, trial.pack(), trial.on());
        return deciding.explain(question, trial.rule().id(), subject);
    }
}
