package cn.cunce.ui.packs;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.util.ArrayList;
import java.util.List;

/// A clause that a pack quotes, and what stands on it.
///
/// @param uses titles of the rules, definitions, measures and parameters that stand on it
record ClauseRow(Clause clause, List<String> uses) {

    ClauseRow {
        uses = List.copyOf(uses);
    }

    /// In the order of the documents.
    static List<ClauseRow> of(Pack pack) {
        return pack.clauses().values().stream()
                .map(clause -> new ClauseRow(clause, uses(pack, clause.id())))
                .toList();
    }

    private static List<String> uses(Pack pack, String clause) {
        var uses = new ArrayList<String>();
        for (var entry : RuleSheets.entries(pack)) {
            if (entry.clauses().contains(clause)) {
                uses.add(entry.title());
            }
        }
        for (var parameter : pack.parameters().values()) {
            if (isSetBy(parameter, clause)) {
                uses.add(parameter.title());
            }
        }
        return uses;
    }

    private static boolean isSetBy(Parameter parameter, String clause) {
        return parameter.values().stream().anyMatch(dated -> dated.clause().equals(clause));
    }
}
