package cn.cunce.policy.engine;

import cn.cunce.model.rule.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known of a fact or of an expression over facts.
public sealed interface Known {

    Known YES = new Exactly(true);
    Known NO = new Exactly(false);

    /// @param value a `Boolean`, `Long`, `BigDecimal`, `Money`, `Share`, `LocalDate`, `String`,
    ///     list of `String`, or map of counts by code
    record Exactly(Object value) implements Known {}

    /// Somewhere from `low` to `high`: as much as can be said while facts are missing.
    record Between(Comparable<?> low, Comparable<?> high, SortedSet<String> missing)
            implements Known {}

    /// @param names of the facts that are missing, never empty
    record Missing(SortedSet<String> names) implements Known {
        public Missing {
            if (names.isEmpty()) {
                throw new IllegalArgumentException("missing, but nothing is");
            }
            names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        }
    }

    /// What is recorded contradicts itself, or cannot be counted with.
    record Invalid(String error) implements Known {}

    static Known of(boolean value) {
        return value ? YES : NO;
    }

    /// @param thing a value, or what is known already
    static Known of(Object thing) {
        return thing instanceof Known known ? known : new Exactly(thing);
    }

    /// The value where it is known exactly; else what is known of it.
    static Object bare(Known known) {
        return known instanceof Exactly(var value) ? value : known;
    }

    static Known missing(String name) {
        return new Missing(new TreeSet<>(Collections.singleton(name)));
    }

    static Known missing(Collection<String> names) {
        return new Missing(new TreeSet<>(names));
    }

    default boolean isYes() {
        return equals(YES);
    }

    default boolean isNo() {
        return equals(NO);
    }

    /// Names of the facts that leave it open; none where it is known.
    default SortedSet<String> open() {
        return switch (this) {
            case Missing(var names) -> names;
            case Between(_, _, var names) -> names;
            case Exactly _, Invalid _ -> Collections.emptySortedSet();
        };
    }

    /// Of a condition.
    default Verdict verdict() {
        return isYes() ? Verdict.YES : isNo() ? Verdict.NO : Verdict.UNDETERMINED;
    }
}
