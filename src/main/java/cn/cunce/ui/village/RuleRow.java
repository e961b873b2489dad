package cn.cunce.ui.village;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.text.ReasonLine;
import java.util.List;
import java.util.Optional;

/// A rule about the village, what it says, and what the book keeps of that.
///
/// @param answer in the pack's word
/// @param decision the latest that stands, or else the latest that was revoked
/// @param isStale whether something has become different since it was kept
record RuleRow(
        Rule rule,
        Ruling ruling,
        Light light,
        String answer,
        String question,
        String headline,
        List<ReasonLine> lines,
        List<Clause> clauses,
        Optional<Decision> decision,
        boolean isStale) {

    RuleRow {
        lines = List.copyOf(lines);
        clauses = List.copyOf(clauses);
    }

    boolean looksAt(String fact) {
        return ruling.missing().contains(fact) || ruling.facts().containsKey(fact);
    }

    boolean hasDecision(Decision.Status status) {
        return decision.filter(one -> one.is(status)).isPresent();
    }
}
