package cn.cunce.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Names of missing facts in one form, so that sets of them can be compared: what has years carries
/// the year, that of the question too.
final class MissingNames {

    private static final Pattern YEARLY =
            Pattern.compile("(householdYear|villageYear|townshipYear|countyYear|param)\\.[^@]+");
    private static final Pattern OF_ONE = Pattern.compile("([a-zA-Z]+):.*\\.(?=[^.]+$)");

    /// @param written names with `;` between
    static Set<String> of(String written, LocalDate on) {
        return written.isEmpty() ? Set.of() : of(Set.of(written.split(";")), on);
    }

    static Set<String> of(Collection<String> names, LocalDate on) {
        var all = new TreeSet<String>();
        for (var name : names) {
            var bare = name.strip();
            all.add(YEARLY.matcher(bare).matches() ? bare + "@" + on.getYear() : bare);
        }
        return all;
    }

    /// `person:王秀英#2.dibao` as `person.dibao`: whose fact it is left out.
    static String ofAnyone(String name) {
        return OF_ONE.matcher(name).replaceFirst("$1.");
    }

    private MissingNames() {}
}
