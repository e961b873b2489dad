package cn.cunce.policy;

import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts definitions and rules in an order in which each comes after those it speaks of.
final class Cycles {

    /// Something that speaks of others.
    record Speaker(Spot spot, Set<String> of) {}

    private final Map<String, Speaker> speakers;
    private final PackFaults faults;
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Set<String> turning = new HashSet<>();

    /// @param speakers by name: `def.met`, `rule.exit`
    Cycles(Map<String, Speaker> speakers, PackFaults faults) {
        this.speakers = speakers;
        this.faults = faults;
    }

    /// All names, those that others need first. Those that turn in a circle are a fault, told where
    /// the circle begins in the order of the files.
    List<String> order() {
        speakers.keySet().forEach(this::visit);
        return List.copyOf(done);
    }

    /// Names that speak of themselves, directly or through others.
    Set<String> turning() {
        return turning;
    }

    private void visit(String name) {
        if (done.contains(name)) {
            return;
        }
        if (open.contains(name)) {
            var circle = new ArrayList<>(open.subList(open.indexOf(name), open.size()));
            turning.addAll(circle);
            circle.add(name);
            var spot = Objects.requireNonNull(speakers.get(name)).spot();
            faults.add(spot, Problem.of("PACK_CYCLE", String.join(" → ", circle)));
            return;
        }
        open.addLast(name);
        Objects.requireNonNull(speakers.get(name)).of().stream()
                .filter(speakers::containsKey)
                .forEach(this::visit);
        open.removeLast();
        done.add(name);
    }
}
