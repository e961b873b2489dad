package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Whether a condition holds in each of several years.
final class ConsecutiveNode extends Node {

    /// A condition and the year that it is asked of.
    record OfYear(int year, Node condition) {}

    private final Node number;
    private final List<OfYear> years;

    /// @param number how many years
    /// @param years the latest first
    ConsecutiveNode(Compiled compiled, Node number, List<OfYear> years) {
        super(compiled);
        this.number = number;
        this.years = List.copyOf(years);
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        years.forEach(each -> each.condition.lack(at, names));
    }

    @Override
    Explanation explain(Frame at) {
        number.read(at);
        var each = new ArrayList<Explanation>();
        for (var ofYear : years) {
            each.add(
                    Reason.condition(Kind.IN_YEAR, ofYear.condition.known(at))
                            .in(ofYear.year)
                            .from(List.of(ofYear.condition.explain(at))));
        }
        return Reason.condition(Kind.CONSECUTIVE, known(at))
                .saying(String.valueOf(years.size()))
                .from(each);
    }
}
