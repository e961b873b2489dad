package cn.cunce.ui.register;

import cn.cunce.ui.shell.Place.Only;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the list is narrowed to; each part can be dropped by itself.
///
/// @param group a 村民组, empty for all
/// @param state a tag in words, empty for all
/// @param only those that a figure elsewhere counts, empty for all
record RegisterFilter(
        String search,
        String group,
        String state,
        boolean onlyMissing,
        boolean onlyConflicts,
        Optional<Only> only)
        implements Predicate<RegisterRow> {

    static final RegisterFilter NONE =
            new RegisterFilter("", "", "", false, false, Optional.empty());

    @Override
    public boolean test(RegisterRow row) {
        return test(row, new RegisterSearch(search));
    }

    /// The same, with the search understood once for all rows.
    Predicate<RegisterRow> ready() {
        var understood = new RegisterSearch(search);
        return row -> test(row, understood);
    }

    private boolean test(RegisterRow row, RegisterSearch understood) {
        return (group.isEmpty() || row.group().equals(group))
                && (state.isEmpty() || row.state().equals(state))
                && (!onlyMissing || row.missing() > 0)
                && (!onlyConflicts || row.conflicts() > 0)
                && only.map(some -> some.households().contains(row.id())).orElse(true)
                && understood.test(row);
    }

    /// This filter without one of its parts, by the text key that says so, in the order in which
    /// one would drop them.
    Map<String, RegisterFilter> dropped() {
        var ways = new LinkedHashMap<String, RegisterFilter>();
        if (onlyMissing) {
            ways.put(
                    "register.dropMissing",
                    new RegisterFilter(search, group, state, false, onlyConflicts, only));
        }
        if (onlyConflicts) {
            ways.put(
                    "register.dropConflicts",
                    new RegisterFilter(search, group, state, onlyMissing, false, only));
        }
        if (!state.isEmpty()) {
            ways.put(
                    "register.dropState",
                    new RegisterFilter(search, group, "", onlyMissing, onlyConflicts, only));
        }
        if (!group.isEmpty()) {
            ways.put(
                    "register.dropGroup",
                    new RegisterFilter(search, "", state, onlyMissing, onlyConflicts, only));
        }
        if (only.isPresent()) {
            ways.put(
                    "register.dropOnly",
                    new RegisterFilter(
                            search, group, state, onlyMissing, onlyConflicts, Optional.empty()));
        }
        if (!search.isBlank()) {
            ways.put(
                    "register.dropSearch",
                    new RegisterFilter("", group, state, onlyMissing, onlyConflicts, only));
        }
        return ways;
    }
}
