package cn.cunce.model.plan;

import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// What one household is to get in a year, as the book keeps it.
///
/// @param lines by category, then title; those that were dropped too
public record AdoptedPlan(Subject household, int year, List<AdoptedLine> lines) {

    public AdoptedPlan {
        lines = List.copyOf(lines);
    }

    /// Of the lines that stand and say how much.
    public Money total() {
        return lines.stream()
                .filter(line -> !line.isDropped())
                .map(AdoptedLine::amount)
                .flatMap(Optional::stream)
                .reduce(Money.ZERO, Money::plus);
    }
}
