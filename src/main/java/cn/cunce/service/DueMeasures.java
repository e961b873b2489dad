package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.plan.Candidate;
import cn.cunce.plan.FundLimit;
import cn.cunce.plan.GreedyFill;
import cn.cunce.plan.Limit;
import cn.cunce.plan.PlanTask;
import cn.cunce.policy.Entitlements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the measures of a pack come to for a household in a year, as its plan would have them: what
/// it needs decides, one measure excludes another, and the limit of a household holds. No fund is
/// ever empty: the question is what is due, not what there is.
final class DueMeasures {

    private final Pack pack;
    private final LocalDate on;
    private final Entitlements offering;

    DueMeasures(Pack pack, LocalDate on, CodeLists codes) {
        this.pack = pack;
        this.on = on;
        this.offering = new Entitlements(pack, on, codes);
    }

    /// Empty where some of it cannot be told.
    Optional<Money> of(HouseholdFacts household, VillageFacts village) {
        var candidate =
                new Candidate(
                        household.subject(),
                        offering.perCapitaIncome(household, village),
                        ProposePlan.most(offering, pack, village),
                        offering.of(household, village),
                        List.of());
        var plan = GreedyFill.plan(task(candidate)).households().getFirst();
        var isOpen =
                plan.refusals().stream().anyMatch(one -> one.why() == Refusal.Why.UNDETERMINED);
        return isOpen
                ? Optional.empty()
                : Optional.of(
                        plan.lines().stream()
                                .map(PlanLine::amount)
                                .reduce(Money.ZERO, Money::plus));
    }

    private PlanTask task(Candidate candidate) {
        var funds =
                pack.funds().values().stream()
                        .map(fund -> new FundLimit(fund.key(), fund.title(), Limit.NONE))
                        .toList();
        return new PlanTask(
                pack.id(), pack.version(), on.getYear(), List.of(candidate), funds, Map.of());
    }
}
