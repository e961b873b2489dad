package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.plan.Candidate;
import cn.cunce.plan.FundLimit;
import cn.cunce.plan.GreedyFill;
import cn.cunce.plan.Limit;
import cn.cunce.plan.PlanTask;
import cn.cunce.policy.Entitlements;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Computes the assistance plans of a village for a year, as a pack proposes them. It changes
/// nothing: adopting a plan is another step.
public final class ProposePlan {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    /// What is asked.
    ///
    /// @param year whose parameters, incomes and members count, as of its last day
    /// @param budget amounts by key of the fund; they go before the caps of the pack
    public record Task(String village, Pack pack, int year, Map<String, Money> budget) {
        public Task {
            budget = Map.copyOf(budget);
        }

        public LocalDate on() {
            return YEAR_END.atYear(year);
        }
    }

    private final OpenedBook opened;
    private final CodeLists codes;

    public ProposePlan(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// @param cancelled asked between two households
    /// @return empty if it was cancelled
    public Optional<Plan> propose(Task task, BooleanSupplier cancelled) {
        return opened.book().read(reader -> propose(reader, task, cancelled));
    }

    private Optional<Plan> propose(BookReader reader, Task task, BooleanSupplier cancelled) {
        var offering = new Entitlements(task.pack(), task.on(), codes);
        var village = reader.villageFacts(task.village(), task.on(), false);
        var most = most(offering, task.pack(), village);
        var candidates = new ArrayList<Candidate>();
        try (var households = reader.householdFacts(task.village(), task.on())) {
            var each = households.iterator();
            while (each.hasNext()) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
                candidate(offering, each.next(), village, most).ifPresent(candidates::add);
            }
        }
        return Optional.of(
                GreedyFill.plan(
                        new PlanTask(
                                task.pack().id(),
                                task.pack().version(),
                                task.year(),
                                candidates,
                                funds(offering, task, village),
                                measureMost(offering, task.pack(), village))));
    }

    private static Optional<Candidate> candidate(
            Entitlements offering, HouseholdFacts household, VillageFacts village, Limit most) {
        var due = offering.reaches(household, village);
        if (due.verdict() == Verdict.NO) {
            return Optional.empty();
        }
        return Optional.of(
                new Candidate(
                        household.subject(),
                        offering.perCapitaIncome(household, village),
                        most,
                        offering.of(household, village),
                        due.missing()));
    }

    private static List<FundLimit> funds(Entitlements offering, Task task, VillageFacts village) {
        return task.pack().funds().values().stream()
                .map(fund -> new FundLimit(fund.key(), fund.title(), cap(offering, fund, village)))
                .map(fund -> fund.within(task.budget()))
                .toList();
    }

    private static Limit cap(Entitlements offering, Fund fund, VillageFacts village) {
        return fund.cap().map(cap -> limit(offering.due(cap, village))).orElse(Limit.NONE);
    }

    static Limit most(Entitlements offering, Pack pack, VillageFacts village) {
        return pack.plan()
                .householdMost()
                .map(most -> limit(offering.due(most, village)))
                .orElse(Limit.NONE);
    }

    private static Map<String, Limit> measureMost(
            Entitlements offering, Pack pack, VillageFacts village) {
        var limits = new LinkedHashMap<String, Limit>();
        for (var measure : pack.measures().values()) {
            measure.most()
                    .ifPresent(
                            most -> limits.put(measure.id(), limit(offering.due(most, village))));
        }
        return limits;
    }

    private static Limit limit(Entitlements.Due due) {
        return due.amount().map(Limit::of).orElseGet(() -> Limit.unknown(due.missing()));
    }
}
