package cn.cunce.store;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What an expression comes to in a statement; null wherever it is open.
sealed interface Term permits PlainTerm, SpanTerm, RatioTerm {

    /// What stands for the value of what is not known.
    enum Nothing {
        KNOWN
    }

    /// The part of a share of which nothing is known.
    Field<BigDecimal> NO_PART = DSL.castNull(SQLDataType.NUMERIC(18, 6));

    /// Where this is so, the values of the term mean nothing.
    Bad bad();

    /// Whether the pack alone leaves it open: a parameter has no value.
    default boolean isNothing() {
        return switch (this) {
            case PlainTerm plain -> plain.is(Nothing.KNOWN);
            case SpanTerm _ -> false;
            case RatioTerm ratio -> ratio.low() == NO_PART;
        };
    }

    /// The value if it is known exactly: what sums and functions can count with.
    default PlainTerm exact() {
        return switch (this) {
            case PlainTerm plain -> plain;
            case SpanTerm(var low, var high, var bad) ->
                    PlainTerm.of(DSL.when(Fields.raw(low).eq(Fields.raw(high)), low), bad);
            case RatioTerm _ -> throw new IllegalArgumentException("a share is no plain value");
        };
    }

    /// The share if it is known exactly.
    default RatioTerm exactRatio() {
        var ratio = (RatioTerm) this;
        if (ratio.isExact()) {
            return ratio;
        }
        var part = DSL.when(ratio.low().eq(ratio.high()), ratio.low());
        return new RatioTerm(part, part, ratio.whole(), ratio.bad());
    }

    /// A condition.
    default Field<Boolean> yes() {
        return exact().value().coerce(Boolean.class);
    }
}
