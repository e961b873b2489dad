package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.List;
import java.util.SortedSet;

/// The same question of another year.
final class YearNode extends Node {

    private final Node years;
    private final int year;
    private final Node inner;

    /// @param years how many years away it is
    YearNode(Node years, int year, Node inner) {
        super(inner.compiled());
        this.years = years;
        this.year = year;
        this.inner = inner;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        inner.lack(at, names);
    }

    @Override
    Explanation explain(Frame at) {
        years.read(at);
        var because = inner.explain(at);
        return Reason.value(Kind.IN_YEAR, known(at), shown(because))
                .in(year)
                .measuredIn(because.unit())
                .from(List.of(because));
    }
}
