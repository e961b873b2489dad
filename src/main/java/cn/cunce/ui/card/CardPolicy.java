package cn.cunce.ui.card;

import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What has been decided about a household, and what is planned for it, as its card shows it.
///
/// @param rulings the latest of each rule that stands, latest first
/// @param plan of the latest year that there is one for
record CardPolicy(List<Ruled> rulings, Optional<Planned> plan) {

    /// @param state text key of its word
    /// @param confirmed whether somebody has made it valid
    record Ruled(String rule, String answer, String on, String state, boolean confirmed) {}

    record Planned(int year, Money total, List<Line> lines) {
        Planned {
            lines = List.copyOf(lines);
        }
    }

    /// @param state text key of its word
    record Line(String title, String amount, String state) {}

    CardPolicy {
        rulings = List.copyOf(rulings);
    }

    /// @param plans oldest first
    static CardPolicy of(List<Decision> decisions, List<AdoptedPlan> plans) {
        var latest = new LinkedHashMap<String, Decision>();
        decisions.stream()
                .filter(one -> !one.is(Decision.Status.REVOKED))
                .sorted(Comparator.comparing(Decision::on))
                .forEach(one -> latest.put(one.pack().id() + " " + one.ruling().rule(), one));
        var rulings =
                latest.values().stream()
                        .sorted(Comparator.comparing(Decision::on).reversed())
                        .map(CardPolicy::ruled)
                        .toList();
        return new CardPolicy(
                rulings,
                plans.isEmpty() ? Optional.empty() : Optional.of(planned(plans.getLast())));
    }

    private static Ruled ruled(Decision decision) {
        var confirmed = decision.is(Decision.Status.CONFIRMED);
        return new Ruled(
                decision.ruleTitle(),
                decision.ruling().title(),
                decision.on().toString(),
                answerKey(decision, confirmed),
                confirmed);
    }

    private static String answerKey(Decision decision, boolean confirmed) {
        if (decision.ruling().outcome() == Verdict.UNDETERMINED) {
            return "card.undecided";
        }
        return confirmed ? "card.confirmed" : "card.proposed";
    }

    private static Planned planned(AdoptedPlan plan) {
        return new Planned(
                plan.year(), plan.total(), plan.lines().stream().map(CardPolicy::line).toList());
    }

    private static Line line(AdoptedLine line) {
        return new Line(line.title(), line.amount().map(Figures::yuan).orElse("—"), stateKey(line));
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
