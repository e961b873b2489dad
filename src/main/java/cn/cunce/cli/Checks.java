package cn.cunce.cli;

import java.util.ArrayList;
import java.util.List;

/// What must hold, and whether it does.
final class Checks {

    /// @param key of its sentence
    record Check(String key, boolean ok) {}

    private final List<Check> checks = new ArrayList<>();

    void add(String key, boolean ok) {
        checks.add(new Check(key, ok));
    }

    boolean allHold() {
        return checks.stream().allMatch(Check::ok);
    }

    List<Check> list() {
        return List.copyOf(checks);
    }
}
