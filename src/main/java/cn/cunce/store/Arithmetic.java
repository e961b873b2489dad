package cn.cunce.store;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Exact sums, differences and quotients; null where a part is.
final class Arithmetic {

    /// So many decimals that rounding to the 分 afterwards rounds but once: a quotient differs from
    /// half a 分 by more than that, whatever whole number of people it was divided by.
    private static final int DECIMALS = 20;

    private static final int DIGITS = 40;
    private static final int OF_YUAN = 2;

    static Term plus(Term left, Term right) {
        return folded(
                left, right, Math::addExact, (a, b) -> Fields.number(a).add(Fields.number(b)));
    }

    static Term minus(Term left, Term right) {
        return folded(
                left, right, Math::subtractExact, (a, b) -> Fields.number(a).sub(Fields.number(b)));
    }

    private static Term folded(
            Term left,
            Term right,
            BinaryOperator<Long> ofCounts,
            BinaryOperator<Field<?>> ofFields) {
        var bad = Bad.of(left, right);
        if (Terms.anyNothing(left, right)) {
            return Terms.orBad(Terms.open(left), bad);
        }
        var mine = left.exact();
        var yours = right.exact();
        if (mine.constant().orElse("") instanceof Long a
                && yours.constant().orElse("") instanceof Long b) {
            return PlainTerm.constant(ofCounts.apply(a, b)).orBad(bad);
        }
        var result = ofFields.apply(mine.value(), yours.value());
        return PlainTerm.of(result.coerce(mine.value().getDataType()), bad);
    }

    /// Money divided, rounded half up to the 分.
    static Field<BigDecimal> divided(Field<BigDecimal> yuan, Field<BigDecimal> by) {
        var exact = yuan.cast(SQLDataType.NUMERIC(DIGITS, DECIMALS));
        return rounded(exact.div(DSL.nullif(by, DSL.inline(BigDecimal.ZERO))));
    }

    static Field<BigDecimal> rounded(Field<BigDecimal> yuan) {
        return DSL.round(yuan, DSL.inline(OF_YUAN));
    }

    private Arithmetic() {}
}
