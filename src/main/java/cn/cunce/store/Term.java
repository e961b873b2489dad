package cn.cunce.store;

import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What an expression comes to in a statement; null wherever it is open.
sealed interface Term {

    /// What stands for the value of what is not known.
    enum Nothing {
        KNOWN
    }

    /// The part of a share of which nothing is known.
    Field<BigDecimal> NO_PART = DSL.castNull(SQLDataType.NUMERIC(18, 6));

    /// Where this is so, the values of the term mean nothing.
    Bad bad();

    /// A value of which everything is known, or nothing.
    ///
    /// @param value money as 元, lists and maps as canonical JSON, everything else as it is
    /// @param constant of a value that does not depend on any row, what it is: 元 of money, and a
    ///     list of a list of words
    record Plain(Field<?> value, Optional<Object> constant, Bad bad) implements Term {

        static Plain of(Field<?> value) {
            return new Plain(value, Optional.empty(), Bad.NEVER);
        }

        /// Nothing is known of it, whatever the row: H2 takes a case of such sides for a text, so
        // that
        /// they must not come to stand in one.
        static Plain nothing(DataType<?> type) {
            return new Plain(DSL.castNull(type), Optional.of(Nothing.KNOWN), Bad.NEVER);
        }

        static Plain of(Field<?> value, Bad bad) {
            return new Plain(value, Optional.empty(), bad);
        }

        static Plain constant(Field<?> value, Object constant) {
            return new Plain(value, Optional.of(constant), Bad.NEVER);
        }

        static Plain constant(boolean value) {
            return constant(DSL.inline(value), value);
        }

        static Plain constant(long value) {
            return constant(DSL.inline(value), value);
        }

        boolean is(Object value) {
            return constant.filter(value::equals).isPresent();
        }

        Plain orBad(Bad more) {
            return new Plain(value, constant, bad.or(more));
        }
    }

    /// A date or an age between two ends, the same where it is known exactly.
    record Span(Field<?> low, Field<?> high, Bad bad) implements Term {}

    /// A part of a whole between two ends, the very same field where it is known exactly.
    ///
    /// @param whole positive, unless it is bad
    record Ratio(Field<BigDecimal> low, Field<BigDecimal> high, Field<BigDecimal> whole, Bad bad)
            implements Term {

        static Ratio nothing() {
            return new Ratio(NO_PART, NO_PART, DSL.inline(BigDecimal.ONE), Bad.NEVER);
        }

        boolean isExact() {
            return low == high;
        }

        /// What the pack says, for shares that do not depend on any row.
        Optional<Share> constant() {
            return isExact()
                            && low instanceof Param<BigDecimal> part
                            && whole instanceof Param<BigDecimal> all
                    ? Optional.of(new Share(part.getValue(), all.getValue()))
                    : Optional.empty();
        }
    }

    /// Whether the pack alone leaves it open: a parameter has no value.
    default boolean isNothing() {
        return switch (this) {
            case Plain plain -> plain.is(Nothing.KNOWN);
            case Span _ -> false;
            case Ratio ratio -> ratio.low == NO_PART;
        };
    }

    /// The value if it is known exactly: what sums and functions can count with.
    default Plain exact() {
        return switch (this) {
            case Plain plain -> plain;
            case Span(var low, var high, var bad) ->
                    Plain.of(DSL.when(Fields.raw(low).eq(Fields.raw(high)), low), bad);
            case Ratio _ -> throw new IllegalArgumentException("a share is no plain value");
        };
    }

    /// The share if it is known exactly.
    default Ratio exactRatio() {
        var ratio = (Ratio) this;
        if (ratio.isExact()) {
            return ratio;
        }
        var part = DSL.when(ratio.low.eq(ratio.high), ratio.low);
        return new Ratio(part, part, ratio.whole, ratio.bad);
    }

    /// A condition.
    default Field<Boolean> yes() {
        return exact().value().coerce(Boolean.class);
    }
}
