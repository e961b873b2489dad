package cn.cunce.policy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.policy.engine.Engine;
import cn.cunce.policy.engine.Judged;
import cn.cunce.policy.engine.Known;
import cn.cunce.policy.engine.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a pack offers a household: causes lead to demands, causes and demands to measures, and each
/// measure has its conditions and its amount (CS-24, CS-50).
public final class Entitlements {

    /// An amount of money of the pack, or what is missing for it.
    public record Due(Optional<Money> amount, List<String> missing) {}

    /// Demands that nobody has to answer any more: 已解决, 不予解决.
    private static final Set<String> CLOSED = Set.of("30", "90");

    private static final Expr PER_CAPITA_INCOME = new Expr.Fact("", IncomeFields.PER_CAPITA_INCOME);
    private static final Expr ALWAYS = new Expr.Constant(true);

    private final Pack pack;
    private final Engine engine;

    public Entitlements(Pack pack, LocalDate on, CodeLists codes) {
        this.pack = pack;
        this.engine = new Engine(pack, on, codes);
    }

    /// What the household needs.
    private record Need(Set<String> causes, Set<String> demands, boolean suggested) {}

    /// Whether a plan is due to a household.
    ///
    /// @param missing facts without which that cannot be told, or nothing can be planned
    public record Reach(Verdict verdict, List<String> missing) {}

    public Reach reaches(HouseholdFacts household, VillageFacts village) {
        var matter = Matter.household(household, village);
        var known =
                pack.plan()
                        .reach()
                        .map(condition -> engine.known(condition, matter))
                        .orElse(Known.YES);
        return new Reach(known.verdict(), missing(known));
    }

    /// By which the poorest come first; empty where it cannot be told.
    public Optional<Money> perCapitaIncome(HouseholdFacts household, VillageFacts village) {
        var matter = Matter.household(household, village);
        return due(engine.known(PER_CAPITA_INCOME, matter)).amount();
    }

    /// The measures that answer what the household needs, in the order of the pack.
    public List<Entitlement> of(HouseholdFacts household, VillageFacts village) {
        var need = need(household);
        var matter = Matter.household(household, village);
        return pack.measures().values().stream()
                .filter(measure -> answers(measure, need))
                .map(measure -> entitlement(measure, need, matter))
                .toList();
    }

    /// An amount that does not depend on a household: a cap or a limit.
    public Due due(Expr amount, VillageFacts village) {
        return due(engine.known(amount, Matter.village(village)));
    }

    private static Due due(Known known) {
        return known instanceof Known.Exactly(Money money)
                ? new Due(Optional.of(money), List.of())
                : new Due(Optional.empty(), missing(known));
    }

    /// A contradiction is named by its code.
    private static List<String> missing(Known known) {
        return known instanceof Known.Invalid(var error)
                ? List.of(error)
                : List.copyOf(known.open());
    }

    private Need need(HouseholdFacts household) {
        var causes = new LinkedHashSet<String>();
        household.household().get(HouseholdFields.MAIN_CAUSE).ifPresent(causes::add);
        household.household().get(HouseholdFields.OTHER_CAUSES).ifPresent(causes::addAll);
        var recorded = new LinkedHashSet<String>();
        household.demands().stream()
                .filter(Entitlements::isOpen)
                .flatMap(demand -> demand.get(DemandFields.DEMAND_KIND).stream())
                .forEach(recorded::add);
        if (!household.demands().isEmpty()) {
            return new Need(causes, recorded, false);
        }
        var suggested = new LinkedHashSet<String>();
        causes.forEach(
                cause -> suggested.addAll(pack.demandsOfCause().getOrDefault(cause, List.of())));
        return new Need(causes, suggested, true);
    }

    private static boolean isOpen(Answers demand) {
        return demand.get(DemandFields.DEMAND_STATUS).filter(CLOSED::contains).isEmpty();
    }

    /// A measure for no cause and no demand is for everybody whom its condition lets in.
    private static boolean answers(Measure measure, Need need) {
        return (measure.causes().isEmpty() && measure.demands().isEmpty())
                || !met(measure.causes(), need.causes).isEmpty()
                || !met(measure.demands(), need.demands).isEmpty();
    }

    private static List<String> met(List<String> answered, Set<String> needed) {
        return answered.stream().filter(needed::contains).toList();
    }

    private Entitlement entitlement(Measure measure, Need need, Matter matter) {
        var when = engine.judge(measure.when().orElse(ALWAYS), matter);
        var amount = engine.judge(measure.amount(), matter);
        var due = due(amount.known());
        var missing = new LinkedHashSet<>(missing(when.known()));
        if (!when.known().isNo()) {
            missing.addAll(due.missing());
        }
        return new Entitlement(
                measure,
                when.known().verdict(),
                due.amount(),
                List.copyOf(missing),
                met(measure.causes(), need.causes),
                met(measure.demands(), need.demands),
                need.suggested,
                because(measure, when, amount));
    }

    private static Explanation because(Measure measure, Judged when, Judged amount) {
        var parts = new ArrayList<Explanation>();
        if (measure.when().isPresent()) {
            parts.add(when.because());
        }
        parts.add(amount.because());
        return Reason.condition(Kind.RULE, when.known())
                .named("measure." + measure.id(), measure.title())
                .standingOn(measure.clauses())
                .from(parts);
    }
}
