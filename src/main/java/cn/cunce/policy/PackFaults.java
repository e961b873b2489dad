package cn.cunce.policy;

import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was found wrong while reading a pack, so that all of it can be said at once.
final class PackFaults {

    private static final Comparator<PackFault> BY_PLACE =
            Comparator.comparing(PackFault::file)
                    .thenComparingInt(PackFault::line)
                    .thenComparingInt(PackFault::column);

    private final List<PackFault> found = new ArrayList<>();

    void add(Spot spot, Problem problem) {
        found.add(new PackFault(spot, problem));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// By file, line and column, each once.
    List<PackFault> sorted() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
