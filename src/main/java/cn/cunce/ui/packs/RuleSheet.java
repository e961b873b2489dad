package cn.cunce.ui.packs;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.PackText.Excerpt;
import cn.cunce.text.RuleText.Line;
import java.util.List;
import java.util.Optional;

/// What the screen shows of a rule, a definition or a measure: the clauses it stands on, what it
/// asks in plain words, and the lines of the file that say so.
///
/// @param about whom it is asked about and when, in words
/// @param parameters that it reads, with what they are set to
record RuleSheet(
        RuleEntry entry,
        String about,
        List<Clause> clauses,
        List<Block> blocks,
        List<String> parameters,
        Optional<Excerpt> source) {

    /// One answer of a rule with its condition, or another expression of the entry.
    record Block(String title, List<Line> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    RuleSheet {
        clauses = List.copyOf(clauses);
        blocks = List.copyOf(blocks);
        parameters = List.copyOf(parameters);
    }
}
