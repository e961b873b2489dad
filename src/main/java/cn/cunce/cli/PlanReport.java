package cn.cunce.cli;

import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.value.Money;
import cn.cunce.text.PlanText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `plan` tells programs.
///
/// @param adopted how many lines of it were written into the ledger
record PlanReport(
        String pack,
        String version,
        int year,
        List<Household> households,
        List<Fund> funds,
        Objective objective,
        int adopted) {

    record Household(
            String household,
            String name,
            List<Line> measures,
            List<Refused> refused,
            List<String> open) {}

    record Line(
            String measure,
            String title,
            long amountFen,
            String fund,
            List<String> clauses,
            String why) {}

    record Refused(String measure, String title, String why, List<String> missing) {}

    /// @param capFen null where nobody has set a limit
    record Fund(String fund, String title, Optional<Long> capFen, long usedFen) {}

    /// Why a measure was refused that another budget or choice would have given.
    private static final Set<Refusal.Why> LIMITS =
            EnumSet.of(
                    Refusal.Why.EXCLUDED,
                    Refusal.Why.HOUSEHOLD_LIMIT,
                    Refusal.Why.MEASURE_LIMIT,
                    Refusal.Why.FUND_EMPTY);

    /// @param value what is planned, in 分
    /// @param bound what would be planned without any limit
    record Objective(long value, long bound, long gap) {}

    static PlanReport of(Plan plan, PlanText words, int adopted) {
        return new PlanReport(
                plan.pack(),
                plan.version(),
                plan.year(),
                plan.households().stream().map(each -> household(each, words)).toList(),
                plan.funds().stream()
                        .map(
                                use ->
                                        new Fund(
                                                use.fund(),
                                                use.title(),
                                                use.cap().map(Money::fen),
                                                use.used().fen()))
                        .toList(),
                objective(plan),
                adopted);
    }

    private static Household household(HouseholdPlan plan, PlanText words) {
        return new Household(
                plan.household().no(),
                plan.household().name(),
                plan.lines().stream().map(line -> line(line, words)).toList(),
                plan.refusals().stream()
                        .map(
                                refusal ->
                                        new Refused(
                                                refusal.measure(),
                                                refusal.title(),
                                                words.whyNot(refusal),
                                                refusal.missing()))
                        .toList(),
                plan.open());
    }

    private static Line line(PlanLine line, PlanText words) {
        return new Line(
                line.measure(),
                line.title(),
                line.amount().fen(),
                line.fund(),
                line.clauses(),
                words.why(line));
    }

    /// Without limits everything would be given that was refused for want of money or by a choice.
    private static Objective objective(Plan plan) {
        var value =
                plan.households().stream()
                        .flatMap(household -> household.lines().stream())
                        .mapToLong(line -> line.amount().fen())
                        .sum();
        var refused =
                plan.households().stream()
                        .flatMap(household -> household.refusals().stream())
                        .filter(refusal -> LIMITS.contains(refusal.why()))
                        .flatMap(refusal -> refusal.amount().stream())
                        .mapToLong(Money::fen)
                        .sum();
        return new Objective(value, value + refused, refused);
    }
}
