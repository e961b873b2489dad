package cn.cunce.ui.card;

import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What has been decided about a household, and what is planned for it, as its card shows it.
///
/// @param rulings the latest of each rule that stands, latest first
/// @param older all others, revoked ones too, latest first
/// @param plan of the latest year that there is one for
/// @param plans of all years, latest first
record CardPolicy(
        List<Ruled> rulings, List<Ruled> older, Optional<Planned> plan, List<Planned> plans) {

    /// @param pack id of the pack that was asked
    /// @param made who let it be kept, or made it valid; empty while nobody has kept it
    /// @param state text key of its word
    /// @param confirmed whether somebody has made it valid
    record Ruled(
            Ruling ruling,
            String pack,
            List<String> clauses,
            Optional<Decision.Act> made,
            String rule,
            String answer,
            String on,
            String state,
            boolean confirmed) {}

    record Planned(int year, Money total, List<Line> lines) {
        Planned {
            lines = List.copyOf(lines);
        }
    }

    /// @param state text key of its word
    record Line(String title, String amount, String state, String fund, String basis, String why) {}

    CardPolicy {
        rulings = List.copyOf(rulings);
        older = List.copyOf(older);
        plans = List.copyOf(plans);
    }

    /// @param plans oldest first
    static CardPolicy of(List<Decision> decisions, List<AdoptedPlan> plans) {
        var latest = new LinkedHashMap<String, Decision>();
        decisions.stream()
                .filter(one -> !one.is(Decision.Status.REVOKED))
                .sorted(Comparator.comparing(Decision::on))
                .forEach(one -> latest.put(one.pack().id() + " " + one.ruling().rule(), one));
        var latestFirst = Comparator.comparing(Decision::on).reversed();
        var standing = latest.values().stream().sorted(latestFirst).toList();
        var older =
                decisions.stream()
                        .filter(one -> !standing.contains(one))
                        .sorted(latestFirst)
                        .map(CardPolicy::ruled)
                        .toList();
        var planned = plans.reversed().stream().map(CardPolicy::planned).toList();
        return new CardPolicy(
                standing.stream().map(CardPolicy::ruled).toList(),
                older,
                planned.stream().findFirst(),
                planned);
    }

    private static Ruled ruled(Decision decision) {
        var state = decision.state();
        return new Ruled(
                decision.ruling(),
                decision.pack().id(),
                decision.clauses(),
                state.confirmed().or(() -> Optional.of(state.made())),
                decision.ruleTitle(),
                decision.ruling().title(),
                decision.on().toString(),
                stateKey(decision),
                decision.is(Decision.Status.CONFIRMED));
    }

    /// What a pack says now, which nobody has kept.
    ///
    /// @param answer in words
    static Ruled unkept(Pack pack, Rule rule, Ruling ruling, String answer, LocalDate on) {
        return new Ruled(
                ruling,
                pack.id(),
                rule.clauses(),
                Optional.empty(),
                rule.title(),
                answer,
                on.toString(),
                "card.notKept",
                false);
    }

    private static String stateKey(Decision decision) {
        if (decision.is(Decision.Status.REVOKED)) {
            return decision.replacedBy().isPresent() ? "card.replaced" : "card.revoked";
        }
        if (decision.ruling().outcome() == Verdict.UNDETERMINED) {
            return "card.undecided";
        }
        return decision.is(Decision.Status.CONFIRMED) ? "card.confirmed" : "card.proposed";
    }

    private static Planned planned(AdoptedPlan plan) {
        return new Planned(
                plan.year(), plan.total(), plan.lines().stream().map(CardPolicy::line).toList());
    }

    private static Line line(AdoptedLine line) {
        return new Line(
                line.title(),
                line.amount().map(Figures::yuan).orElse("—"),
                stateKey(line),
                line.fund().title(),
                String.join("、", line.clauses()),
                line.changeReason().isEmpty() ? line.reason() : line.changeReason());
    }

    private static String stateKey(AdoptedLine line) {
        if (line.isDropped()) {
            return "card.dropped";
        }
        if (!line.isOpen()) {
            return "card.begun";
        }
        return line.isByHand() ? "card.byHand" : "card.planned";
    }
}
