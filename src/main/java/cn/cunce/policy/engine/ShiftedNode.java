package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import java.util.SortedSet;

/// The same question of another year, where only the facts say of which.
final class ShiftedNode extends Node {

    private final Node years;
    private final Shifts shifts;
    private final Day day;

    ShiftedNode(Compiled compiled, Node years, Shifts shifts, Day day) {
        super(compiled);
        this.years = years;
        this.shifts = shifts;
        this.day = day;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        var shift = shift(at);
        if (Status.isKnown(shift)) {
            shifts.in(shift, at).lack(at, names);
        } else {
            years.lack(at, names);
        }
    }

    @Override
    Explanation explain(Frame at) {
        var shift = shift(at);
        return Status.isKnown(shift)
                ? new YearNode(years, day.plusYears(shift).year(), shifts.in(shift, at)).explain(at)
                : years.explain(at);
    }

    private long shift(Frame at) {
        return Shifts.checked(years.compiled().amount().count(at), at);
    }
}
