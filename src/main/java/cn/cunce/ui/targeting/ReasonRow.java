package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Clause;
import cn.cunce.text.ReasonLine;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;

/// One line of a reason on screen.
///
/// @param place of the line in the whole reason
/// @param hasParts whether it can be folded
/// @param clauses that it stands on, in their own words
/// @param fact where what it looked at is typed; empty for what only joins others
/// @param example whether a value in it was made up for a sample
/// @param source who wrote its facts, when and how; empty where it has none
record ReasonRow(
        int place,
        ReasonLine line,
        boolean hasParts,
        boolean open,
        List<Clause> clauses,
        Optional<Place> fact,
        boolean example,
        String source) {

    ReasonRow {
        clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
