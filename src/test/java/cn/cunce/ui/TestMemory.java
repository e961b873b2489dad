package cn.cunce.ui;

import cn.cunce.ui.part.Memory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The small choices of one test.
public final class TestMemory implements Memory {

    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void put(String name, String value) {
        kept.put(name, value);
        kept.values().removeIf(String::isEmpty);
    }
}
