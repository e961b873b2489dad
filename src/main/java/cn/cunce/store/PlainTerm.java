package cn.cunce.store;

import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// A value of which everything is known, or nothing.
///
/// @param value money as 元, lists and maps as canonical JSON, everything else as it is
/// @param constant of a value that does not depend on any row, what it is: 元 of money, and a
///     list of a list of words
record PlainTerm(Field<?> value, Optional<Object> constant, Bad bad) implements Term {

    static PlainTerm of(Field<?> value) {
        return new PlainTerm(value, Optional.empty(), Bad.NEVER);
    }

    /// Nothing is known of it, whatever the row: H2 takes a case of such sides for a text, so that
    /// they must not come to stand in one.
    static PlainTerm nothing(DataType<?> type) {
        return new PlainTerm(DSL.castNull(type), Optional.of(Nothing.KNOWN), Bad.NEVER);
    }

    static PlainTerm of(Field<?> value, Bad bad) {
        return new PlainTerm(value, Optional.empty(), bad);
    }

    static PlainTerm constant(Field<?> value, Object constant) {
        return new PlainTerm(value, Optional.of(constant), Bad.NEVER);
    }

    static PlainTerm constant(boolean value) {
        return constant(DSL.inline(value), value);
    }

    static PlainTerm constant(long value) {
        return constant(DSL.inline(value), value);
    }

    boolean is(Object value) {
        return constant.filter(value::equals).isPresent();
    }

    PlainTerm orBad(Bad more) {
        return new PlainTerm(value, constant, bad.or(more));
    }
}
