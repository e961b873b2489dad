package cn.cunce.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// When recorded data contradict each other in an expression, or cannot be counted with: if any of
/// these holds. One that comes to null does not hold.
record Bad(List<Condition> any) {

    static final Bad NEVER = new Bad(List.of());

    static Bad when(Condition condition) {
        return new Bad(List.of(condition));
    }

    static Bad of(Term... terms) {
        return of(List.of(terms));
    }

    static Bad of(List<? extends Term> terms) {
        return all(terms.stream().map(Term::bad).toList());
    }

    Bad or(Condition condition) {
        return all(List.of(this, when(condition)));
    }

    Bad or(Bad other) {
        return all(List.of(this, other));
    }

    static Bad all(List<Bad> some) {
        var known = some.stream().filter(Bad::isPossible).toList();
        if (known.size() == 1) {
            return known.getFirst();
        }
        // the very same condition once: to see whether two say the same, both would be written out
        Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var any = new ArrayList<Condition>();
        for (var bad : known) {
            bad.any.stream().filter(seen::add).forEach(any::add);
        }
        return new Bad(any);
    }

    boolean isPossible() {
        return !any.isEmpty();
    }

    Condition holds() {
        return DSL.or(any);
    }

    /// True where it does not hold, or comes to null.
    Condition isNot() {
        return DSL.coalesce(DSL.field(holds()), DSL.inline(false)).isFalse();
    }

    /// Only where a condition holds.
    Bad given(Condition condition) {
        return isPossible() ? when(condition.and(holds())) : this;
    }

    /// Only where a condition of three outcomes says so.
    Bad where(Field<Boolean> condition, boolean says) {
        return isPossible() ? when(condition.eq(DSL.inline(says)).and(holds())) : this;
    }
}
