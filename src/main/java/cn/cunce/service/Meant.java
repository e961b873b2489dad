package cn.cunce.service;

import cn.cunce.policy.Near;
import java.util.Collection;
import java.util.Optional;

/// What somebody most likely meant who wrote a name that there is not.
public final class Meant {

    /// @param known the names that there are
    public static Optional<String> by(String written, Collection<String> known) {
        return Near.to(written, known);
    }

    private Meant() {}
}
