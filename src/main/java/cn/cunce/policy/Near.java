package cn.cunce.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the name that somebody most likely meant.
public final class Near {

    /// Of so many signs one may be wrong.
    private static final int SIGNS_PER_SLIP = 4;

    /// @param known the names that there are
    public static Optional<String> to(String written, Collection<String> known) {
        var most = Math.max(1, written.length() / SIGNS_PER_SLIP);
        return known.stream()
                .filter(name -> distance(written, name) <= most)
                .min(
                        Comparator.comparingInt((String name) -> distance(written, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// How many signs must be put in, taken out or changed to make one of the other.
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                var kept = before[column - 1] + change;
                now[column] = Math.min(kept, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private Near() {}
}
