package cn.cunce.text;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Optional;

/// One line of a reason, as screen and paper show it.
///
/// @param depth from 0: how far it is indented
/// @param verdict of a condition; empty for a value
/// @param label what was asked: 人均纯收入 ≥ 脱贫线
/// @param value what was found: 4 015 元; empty where the mark says it all
/// @param clauses ids of the clauses that it stands on
/// @param decisive whether the answer would be another without it
/// @param of the node that it shows
public record ReasonLine(
        int depth,
        Optional<Verdict> verdict,
        String label,
        String value,
        List<String> clauses,
        boolean decisive,
        Explanation of) {

    public ReasonLine {
        clauses = List.copyOf(clauses);
    }

    /// A person may be named in it: a log must not carry it.
    @Override
    public String toString() {
        return "ReasonLine[" + of.kind() + " " + of.name() + "]";
    }
}
