package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A question of other years, while nobody has set how many.
final class UnsetYearsNode extends Node {

    private final Optional<Kind> kind;
    private final Node years;

    /// @param kind empty where the missing number is all there is to say
    UnsetYearsNode(Compiled compiled, Optional<Kind> kind, Node years) {
        super(compiled);
        this.kind = kind;
        this.years = years;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        years.lack(at, names);
    }

    @Override
    Explanation explain(Frame at) {
        var because = years.explain(at);
        return kind.map(each -> Reason.condition(each, known(at)).from(List.of(because)))
                .orElse(because);
    }
}
