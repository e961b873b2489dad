package cn.cunce.store;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Turns and phrases of statements that both databases understand.
final class Fields {

    static final DataType<BigDecimal> WHOLE = SQLDataType.NUMERIC(19, 0);
    private static final Field<Boolean> TRUE = DSL.inline(true);
    private static final Field<Boolean> FALSE = DSL.inline(false);

    /// The same field without its type: CEL has checked that types fit.
    @SuppressWarnings("unchecked")
    static Field<Object> raw(Field<?> field) {
        return (Field<Object>) field;
    }

    /// A number that is written with a point: H2 counts with whole numbers until they overflow.
    static Field<BigDecimal> inlined(BigDecimal number) {
        return DSL.inline(number.scale() < 1 ? number.setScale(1) : number);
    }

    static Field<BigDecimal> number(Field<?> field) {
        return field.coerce(BigDecimal.class);
    }

    /// A count to be multiplied: two of them may be more than a bigint holds.
    static Field<BigDecimal> whole(Field<?> count) {
        return count.cast(WHOLE);
    }

    static Field<Long> count(Field<?> field) {
        return field.coerce(Long.class);
    }

    /// Yes, no, or null where neither holds.
    static Field<Boolean> decided(Condition yes, Condition no) {
        return DSL.when(yes, TRUE).when(no, FALSE);
    }

    /// By a condition of three outcomes; open where it is.
    static Field<Object> chosen(Field<Boolean> condition, Field<?> yes, Field<?> no) {
        return DSL.choose(condition).when(TRUE, raw(yes)).when(FALSE, raw(no));
    }

    /// The same with a third answer where the condition is open.
    static <T> Field<T> chosen(Field<Boolean> condition, Field<T> yes, Field<T> no, Field<T> open) {
        return DSL.choose(condition).when(TRUE, yes).when(FALSE, no).otherwise(open);
    }

    private Fields() {}
}
