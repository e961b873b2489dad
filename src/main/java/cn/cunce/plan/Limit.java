package cn.cunce.plan;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// The most that may be spent on something.
///
/// @param most in 元; empty where there is no limit, or nobody has set it
/// @param missing parameters and facts without which the limit cannot be told; nothing is spent
///     under such a limit
public record Limit(Optional<Money> most, List<String> missing) {

    public static final Limit NONE = new Limit(Optional.empty(), List.of());

    public Limit {
        missing = List.copyOf(missing);
        if (most.isPresent() && !missing.isEmpty()) {
            throw new IllegalArgumentException("a limit that is known lacks " + missing);
        }
    }

    public static Limit of(Money most) {
        return new Limit(Optional.of(most), List.of());
    }

    /// @param missing what would have to be known
    public static Limit unknown(List<String> missing) {
        return new Limit(Optional.empty(), missing);
    }

    boolean isKnown() {
        return missing.isEmpty();
    }

    /// Whether `used` may grow by `more`.
    boolean allows(Money used, Money more) {
        return most.isEmpty() || used.plus(more).compareTo(most.get()) <= 0;
    }
}
