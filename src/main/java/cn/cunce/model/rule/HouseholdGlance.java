package cn.cunce.model.rule;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// What a list shows of a household on a day, whatever it is asked about.
///
/// @param names of its members in the order of the paper, the head's first
/// @param perHead income of the year, empty while it cannot be told
public record HouseholdGlance(List<String> names, Optional<Money> perHead) {

    /// A household of which nobody has told more.
    public static final HouseholdGlance NOTHING = new HouseholdGlance(List.of(), Optional.empty());

    public HouseholdGlance {
        names = List.copyOf(names);
    }

    /// People are named in it: a log must not carry it.
    @Override
    public String toString() {
        return "household of " + names.size();
    }
}
