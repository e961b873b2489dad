package cn.cunce.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.FundUse;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.PlanLine.Reasons;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.plan.Refusal.Why;
import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.CodePointOrder;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Gives out what there is, offer after offer, in an order that anybody can check by hand.
///
/// Measures of a smaller priority number come first. Within one priority the household with the
/// lowest per-capita income comes first; one whose income cannot be told comes after all others,
/// since a gap in the ledger must not be an advantage; equal incomes go by household number, then
/// measures of equal priority by their id. An offer is taken whole or not at all: an amount that
/// the pack does not name is no lawful amount. One that does not fit does not stop later ones that
/// do. So a refused offer never changes what others get.
public final class GreedyFill {

    private static final Comparator<Subject> BY_NUMBER =
            comparing(Subject::no, CodePointOrder.ORDER)
                    .thenComparing(household -> household.record().id());

    private static final Comparator<Candidate> POOREST_FIRST =
            comparing(
                            Candidate::perCapitaIncome,
                            comparing(
                                    income -> income.orElse(new Money(Long.MAX_VALUE)),
                                    naturalOrder()))
                    .thenComparing(Candidate::household, BY_NUMBER);

    private record Claim(Candidate candidate, Entitlement offer) {}

    private static final Comparator<Claim> IN_TURN =
            comparingInt((Claim claim) -> claim.offer().measure().priority())
                    .thenComparing(Claim::candidate, POOREST_FIRST)
                    .thenComparing(claim -> claim.offer().measure().id(), CodePointOrder.ORDER);

    private final PlanTask task;
    private final Map<String, FundLimit> funds;
    private final Map<String, Money> ofFund = new HashMap<>();
    private final Map<String, Money> ofMeasure = new HashMap<>();
    private final Map<RecordId, Share> shares = new HashMap<>();

    private GreedyFill(PlanTask task) {
        this.task = task;
        this.funds = task.funds().stream().collect(toMap(FundLimit::fund, Function.identity()));
    }

    /// The plan, the same for the same households and offers in whatever order they come.
    public static Plan plan(PlanTask task) {
        return new GreedyFill(task).fill();
    }

    /// What a household has got so far.
    private static final class Share {
        private final List<Claim> taken = new ArrayList<>();
        private final List<PlanLine> lines = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private Money sum = Money.ZERO;
    }

    private Plan fill() {
        task.candidates().forEach(one -> shares.put(one.household().record(), new Share()));
        task.candidates().stream()
                .flatMap(one -> one.offers().stream().map(offer -> new Claim(one, offer)))
                .sorted(IN_TURN)
                .forEach(this::judge);
        var households =
                task.candidates().stream()
                        .sorted(comparing(Candidate::household, BY_NUMBER))
                        .map(this::planOf)
                        .toList();
        var used = task.funds().stream().map(this::useOf).toList();
        return new Plan(task.pack(), task.version(), task.year(), households, used);
    }

    private HouseholdPlan planOf(Candidate candidate) {
        var share = share(candidate);
        return new HouseholdPlan(
                candidate.household(), share.lines, share.refusals, candidate.open());
    }

    private FundUse useOf(FundLimit fund) {
        return new FundUse(
                fund.fund(), fund.title(), fund.limit().most(), spent(ofFund, fund.fund()));
    }

    private void judge(Claim claim) {
        var refusal = refusal(claim);
        if (refusal.isPresent()) {
            share(claim.candidate()).refusals.add(refusal.get());
        } else {
            take(claim);
        }
    }

    private void take(Claim claim) {
        var measure = claim.offer().measure();
        var amount = claim.offer().amount().orElseThrow();
        ofFund.merge(measure.fund(), amount, Money::plus);
        ofMeasure.merge(measure.id(), amount, Money::plus);
        var share = share(claim.candidate());
        share.sum = share.sum.plus(amount);
        share.taken.add(claim);
        share.lines.add(
                new PlanLine(
                        measure.id(),
                        measure.title(),
                        measure.category(),
                        measure.batch(),
                        measure.fund(),
                        amount,
                        measure.clauses(),
                        reasons(claim.offer()),
                        claim.offer().because()));
    }

    private static Reasons reasons(Entitlement offer) {
        return new Reasons(offer.causes(), offer.demands(), offer.suggested());
    }

    private Optional<Refusal> refusal(Claim claim) {
        var offer = claim.offer();
        if (offer.eligible() == Verdict.NO) {
            return refused(offer, Why.NOT_ELIGIBLE, "");
        }
        if (!claim.candidate().open().isEmpty()) {
            return undetermined(offer, claim.candidate().open());
        }
        if (offer.eligible() == Verdict.UNDETERMINED || offer.amount().isEmpty()) {
            return undetermined(offer, offer.missing());
        }
        if (offer.amount().get().compareTo(Money.ZERO) <= 0) {
            return refused(offer, Why.NOTHING_DUE, "");
        }
        return excluding(claim)
                .flatMap(other -> refused(offer, Why.EXCLUDED, other))
                .or(() -> overLimit(claim));
    }

    /// The measure that the household has already got and with which it cannot have this one.
    private Optional<String> excluding(Claim claim) {
        var measure = claim.offer().measure();
        return share(claim.candidate()).taken.stream()
                .map(taken -> taken.offer().measure())
                .filter(
                        other ->
                                other.excludes().contains(measure.id())
                                        || measure.excludes().contains(other.id()))
                .map(other -> other.id())
                .findFirst();
    }

    /// Known limits go before unknown ones: what is over a limit for certain is not open.
    private Optional<Refusal> overLimit(Claim claim) {
        var offer = claim.offer();
        var measure = offer.measure();
        var amount = offer.amount().orElseThrow();
        var ofHousehold = claim.candidate().most();
        var ofThis = task.measureMost().getOrDefault(measure.id(), Limit.NONE);
        var fund = Objects.requireNonNull(funds.get(measure.fund())).limit();
        if (!ofHousehold.allows(share(claim.candidate()).sum, amount)) {
            return refused(offer, Why.HOUSEHOLD_LIMIT, "");
        }
        if (!ofThis.allows(spent(ofMeasure, measure.id()), amount)) {
            return refused(offer, Why.MEASURE_LIMIT, "");
        }
        if (!fund.allows(spent(ofFund, measure.fund()), amount)) {
            return refused(offer, Why.FUND_EMPTY, measure.fund());
        }
        return List.of(ofHousehold, ofThis, fund).stream()
                .filter(limit -> !limit.isKnown())
                .findFirst()
                .flatMap(limit -> undetermined(offer, limit.missing()));
    }

    private static Money spent(Map<String, Money> on, String what) {
        return on.getOrDefault(what, Money.ZERO);
    }

    private Share share(Candidate candidate) {
        return Objects.requireNonNull(shares.get(candidate.household().record()));
    }

    private static Optional<Refusal> refused(Entitlement offer, Why why, String other) {
        return Optional.of(refusal(offer, why, List.of(), other));
    }

    private static Optional<Refusal> undetermined(Entitlement offer, List<String> missing) {
        return Optional.of(refusal(offer, Why.UNDETERMINED, missing, ""));
    }

    private static Refusal refusal(Entitlement offer, Why why, List<String> missing, String other) {
        var measure = offer.measure();
        return new Refusal(
                measure.id(),
                measure.title(),
                why,
                offer.amount(),
                missing,
                other,
                Optional.of(offer.because()));
    }
}
