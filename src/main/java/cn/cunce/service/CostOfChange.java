package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.service.TryParameters.Basis;
import cn.cunce.service.TryParameters.Cost;
import cn.cunce.service.TryParameters.Moved;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Standing;
import cn.cunce.service.TryParameters.Trial;
import cn.cunce.service.TryParameters.Tried;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What it costs in a year when a rule says something else: the amounts that the rule computes, or,
/// where it computes none, what the measures of the pack come to for those who enter and leave.
final class CostOfChange {

    private final OpenedBook opened;
    private final CodeLists codes;

    CostOfChange(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    Tried of(Tried tried, Snapshot now) {
        var trial = now.trial();
        if (computes(trial.rule())) {
            return byRule(tried, now);
        }
        var isOfHouseholds = trial.rule().subject() == Subject.Kind.HOUSEHOLD;
        return isOfHouseholds && !trial.pack().measures().isEmpty()
                ? opened.book().read(reader -> byMeasures(reader, tried, now))
                : tried;
    }

    private static boolean computes(Rule rule) {
        return rule.words().stream().anyMatch(word -> word.amount().isPresent());
    }

    /// Who stays may get another amount: everybody is counted.
    private static Tried byRule(Tried tried, Snapshot now) {
        var more = total(tried.then()).minus(total(now));
        return new Tried(
                tried.then(),
                tried.entered().stream()
                        .map(one -> costing(one, one.then().answer().amount()))
                        .toList(),
                tried.left().stream()
                        .map(one -> costing(one, one.before().answer().amount()))
                        .toList(),
                tried.others(),
                new Cost(Basis.RULE, more, 0));
    }

    private static Money total(Snapshot snapshot) {
        return snapshot.standings().values().stream()
                .filter(Standing::isIn)
                .flatMap(one -> one.answer().amount().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private Tried byMeasures(BookReader reader, Tried tried, Snapshot now) {
        var entered = costed(reader, tried.entered(), tried.then().trial());
        var left = costed(reader, tried.left(), now.trial());
        var untold = count(entered) + count(left);
        var more = total(entered).minus(total(left));
        return new Tried(
                tried.then(),
                entered,
                left,
                tried.others(),
                new Cost(Basis.MEASURES, more, untold));
    }

    private List<Moved> costed(BookReader reader, List<Moved> moved, Trial trial) {
        var due = new DueMeasures(trial.pack(), trial.on(), codes);
        var villages = new HashMap<String, VillageFacts>();
        return moved.stream()
                .map(one -> costing(one, cost(reader, one, due, trial, villages)))
                .toList();
    }

    private static Optional<Money> cost(
            BookReader reader,
            Moved one,
            DueMeasures due,
            Trial trial,
            Map<String, VillageFacts> villages) {
        var record = one.then().answer().subject().record();
        var village =
                villages.computeIfAbsent(
                        record.village(), code -> reader.villageFacts(code, trial.on(), false));
        return reader.householdFacts(record, trial.on())
                .flatMap(household -> due.of(household, village));
    }

    private static Moved costing(Moved moved, Optional<Money> cost) {
        return new Moved(moved.before(), moved.then(), cost);
    }

    private static Money total(List<Moved> moved) {
        return moved.stream().flatMap(one -> one.cost().stream()).reduce(Money.ZERO, Money::plus);
    }

    private static int count(List<Moved> moved) {
        return (int) moved.stream().filter(one -> one.cost().isEmpty()).count();
    }
}
