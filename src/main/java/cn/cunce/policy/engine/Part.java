package cn.cunce.policy.engine;

import cn.cunce.model.rule.Matter;
import java.util.Optional;

/// A part of what is asked about: from household to household a village stays, and from member to
/// member a household.
enum Part {
    /// The village, with its township and county.
    PLACE,
    HOUSEHOLD,
    /// A member, or a project.
    ONE;

    /// The part from which on something is another; empty where all is the very same.
    static Optional<Part> changed(Matter before, Matter now) {
        if (isOther(Optional.of(before.village()), Optional.of(now.village()))) {
            return Optional.of(PLACE);
        }
        if (isOther(before.household(), now.household())) {
            return Optional.of(HOUSEHOLD);
        }
        return isOther(before.person(), now.person()) || isOther(before.project(), now.project())
                ? Optional.of(ONE)
                : Optional.empty();
    }

    /// Equal facts are not looked for: only the very same need not be read again.
    private static boolean isOther(Optional<?> one, Optional<?> other) {
        return one.isPresent() != other.isPresent()
                || one.filter(mine -> mine != other.orElseThrow()).isPresent();
    }

    /// Whether it changes when `other` does.
    boolean isWithin(Part other) {
        return compareTo(other) >= 0;
    }
}
