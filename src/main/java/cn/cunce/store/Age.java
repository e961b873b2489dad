package cn.cunce.store;

import java.time.LocalDate;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Full years between a date and a day, as `java.time.Period` counts them: attained on the
// birthday,
/// by who was born on 29 February on 1 March in common years (U30); negative before birth.
final class Age {

    private static final int MONTHS = 12;

    static Field<Long> on(LocalDate day, Field<?> birth) {
        var date = birth.coerce(LocalDate.class);
        var months =
                DSL.inline(day.getYear() * MONTHS + day.getMonthValue())
                        .minus(part(date, DatePart.YEAR).mul(DSL.inline(MONTHS)))
                        .minus(part(date, DatePart.MONTH));
        var days = part(date, DatePart.DAY);
        var today = DSL.inline(day.getDayOfMonth());
        var whole =
                DSL.when(months.gt(DSL.inline(0)).and(days.gt(today)), months.minus(DSL.inline(1)))
                        .when(
                                months.lt(DSL.inline(0)).and(days.lt(today)),
                                months.plus(DSL.inline(1)))
                        .otherwise(months);
        return whole.cast(SQLDataType.BIGINT).div(DSL.inline((long) MONTHS));
    }

    private static Field<Integer> part(Field<LocalDate> date, DatePart part) {
        return DSL.extract(date, part);
    }

    private Age() {}
}
