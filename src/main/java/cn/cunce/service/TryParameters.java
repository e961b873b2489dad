package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.TriedValue;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.policy.OtherParameters;
import cn.cunce.service.DecideBook.Decided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What a rule would say if parameters were others: who would enter, who would leave, at what cost
/// (试调). It changes nothing, and nothing of it can be kept.
public final class TryParameters {

    /// What is asked.
    ///
    /// @param villages whose households, in their order
    public record Trial(List<String> villages, Pack pack, LocalDate on, Rule rule) {
        public Trial {
            villages = List.copyOf(villages);
        }

        Trial by(Pack other) {
            return new Trial(villages, other, on, rule);
        }
    }

    /// What the rule says of somebody.
    ///
    /// @param people members of a household, or the one person; else 0
    public record Standing(RuleAnswer answer, int people) {

        boolean isIn() {
            return answer.outcome() == Verdict.YES;
        }
    }

    /// What the rule says of all of them.
    public record Snapshot(Trial trial, Map<RecordId, Standing> standings) {

        public Counts counts() {
            return Counts.of(standings.values());
        }
    }

    /// @param people of those for whom it says yes
    /// @param outside whom the rule does not reach, among those for whom it says no
    public record Counts(int yes, int people, int no, int undetermined, int outside) {

        static Counts of(Iterable<Standing> standings) {
            int yes = 0;
            int people = 0;
            int no = 0;
            int open = 0;
            int outside = 0;
            for (var one : standings) {
                switch (one.answer().outcome()) {
                    case YES -> {
                        yes++;
                        people += one.people();
                    }
                    case NO -> no++;
                    case UNDETERMINED -> open++;
                }
                outside += one.answer().applies() ? 0 : 1;
            }
            return new Counts(yes, people, no, open, outside);
        }
    }

    /// Somebody about whom it would say something else.
    ///
    /// @param cost what entering costs or leaving saves in a year; empty where it cannot be told
    public record Moved(Standing before, Standing then, Optional<Money> cost) {}

    /// Where costs come from.
    public enum Basis {
        /// The amount that the rule itself computes.
        RULE,
        /// What the measures of the pack come to for those who enter and those who leave.
        MEASURES,
        /// The pack has neither.
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param more in a year, negative where it would be less
    /// @param untold how many there are whose part of it cannot be told
    public record Cost(Basis basis, Money more, int untold) {}

    /// @param others how many would get another answer without entering or leaving
    public record Tried(
            Snapshot then, List<Moved> entered, List<Moved> left, int others, Cost cost) {
        public Tried {
            entered = List.copyOf(entered);
            left = List.copyOf(left);
        }
    }

    public sealed interface Result {

        record Done(Tried tried) implements Result {}

        /// The pack has no such parameter.
        record Unknown(TriedValue value) implements Result {}

        /// The text is no value of the parameter's type.
        record Unreadable(TriedValue value, Parameter parameter) implements Result {}

        /// Somebody has stopped it.
        record Cancelled() implements Result {}
    }

    private final OpenedBook opened;
    private final CodeLists codes;

    public TryParameters(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// The parameters that a rule reads, through definitions and other rules too.
    public static List<Parameter> parameters(Pack pack, Rule rule) {
        return OtherParameters.of(pack, rule);
    }

    /// What the rule says as things are.
    public Snapshot now(Trial trial, BooleanSupplier cancelled) {
        var standings = new LinkedHashMap<RecordId, Standing>();
        var ear =
                new DecideBook.Ear(
                        decided -> add(trial.rule(), decided, standings),
                        cancelled,
                        trial.rule()::equals);
        for (var village : trial.villages()) {
            new DecideBook(opened, codes)
                    .decide(new DecideBook.Question(village, trial.pack(), trial.on()), ear);
        }
        return new Snapshot(trial, standings);
    }

    private static void add(Rule rule, Decided decided, Map<RecordId, Standing> standings) {
        var answer = decided.answer();
        standings.put(answer.subject().record(), new Standing(answer, people(rule, decided)));
    }

    private static int people(Rule rule, Decided decided) {
        return switch (rule.subject()) {
            case PERSON -> 1;
            case HOUSEHOLD -> decided.household().map(one -> one.members().size()).orElse(0);
            case VILLAGE, PROJECT, TOWNSHIP, COUNTY -> 0;
        };
    }

    /// What would come of these values.
    ///
    /// @param now as `now` gave it
    public Result tried(Snapshot now, List<TriedValue> values, BooleanSupplier cancelled) {
        var trial = now.trial();
        return switch (OtherParameters.set(trial.pack(), values, trial.on(), codes)) {
            case OtherParameters.Result.Changed(var pack) -> {
                var then = now(trial.by(pack), cancelled);
                yield cancelled.getAsBoolean()
                        ? new Result.Cancelled()
                        : new Result.Done(compared(now, then));
            }
            case OtherParameters.Result.Unknown(var value) -> new Result.Unknown(value);
            case OtherParameters.Result.Unreadable(var value, var parameter) ->
                    new Result.Unreadable(value, parameter);
        };
    }

    private Tried compared(Snapshot now, Snapshot then) {
        var entered = new ArrayList<Moved>();
        var left = new ArrayList<Moved>();
        var others = 0;
        for (var before : now.standings().values()) {
            var after = then.standings().getOrDefault(before.answer().subject().record(), before);
            var moved = new Moved(before, after, Optional.empty());
            if (!before.isIn() && after.isIn()) {
                entered.add(moved);
            } else if (before.isIn() && !after.isIn()) {
                left.add(moved);
            } else if (!before.answer().result().equals(after.answer().result())) {
                others++;
            }
        }
        var nothing = new Cost(Basis.NONE, Money.ZERO, 0);
        return new CostOfChange(opened, codes)
                .of(new Tried(then, entered, left, others, nothing), now);
    }
}
