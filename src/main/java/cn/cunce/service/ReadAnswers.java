package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Answers of a rule that no statement can ask: village by village, each subject read.
final class ReadAnswers {

    private final OpenedBook opened;
    private final DecideBook deciding;

    ReadAnswers(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.deciding = new DecideBook(opened, codes);
    }

    /// @param cancelled asked between two subjects
    void all(AnswerQuestion question, Consumer<RuleAnswer> heard, BooleanSupplier cancelled) {
        var rule = question.rules().getFirst();
        // a township is asked about once, though it has many villages
        Set<RecordId> places = new HashSet<>();
        var ear =
                new DecideBook.Ear(
                        decided -> {
                            var answer = decided.answer();
                            if (isOfHouseholds(rule) || places.add(answer.subject().record())) {
                                heard.accept(answer);
                            }
                        },
                        cancelled,
                        asked -> asked.id().equals(rule.id()));
        for (var village : opened.book().read(reader -> reader.villages())) {
            if (village.startsWith(question.within()) && !cancelled.getAsBoolean()) {
                deciding.decide(
                        new DecideBook.Question(village, question.pack(), question.on()), ear);
            }
        }
    }

    private static boolean isOfHouseholds(Rule rule) {
        return switch (rule.subject()) {
            case HOUSEHOLD, PERSON -> true;
            case VILLAGE, PROJECT, TOWNSHIP, COUNTY -> false;
        };
    }
}
