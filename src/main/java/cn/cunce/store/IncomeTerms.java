package cn.cunce.store;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The incomes of a household's year, which are computed and never kept.
record IncomeTerms(RecordTable year) {

    private static final List<LedgerField<Money>> COMPONENTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    Term of(LedgerField<?> field) {
        if (field == IncomeFields.NET_INCOME) {
            return PlainTerm.of(net(), negative());
        }
        if (field == IncomeFields.GROSS_INCOME) {
            return PlainTerm.of(net().add(money(IncomeFields.BUSINESS_COST)), negative());
        }
        if (field == IncomeFields.PER_CAPITA_INCOME) {
            return PlainTerm.of(
                    Arithmetic.divided(net(), people()),
                    negative().or(people().le(DSL.inline(BigDecimal.ZERO))));
        }
        throw new IllegalArgumentException("no rule can ask for " + field);
    }

    private Field<BigDecimal> net() {
        return money(IncomeFields.WAGE_INCOME)
                .add(money(IncomeFields.BUSINESS_GROSS))
                .sub(money(IncomeFields.BUSINESS_COST))
                .add(money(IncomeFields.PROPERTY_INCOME))
                .add(money(IncomeFields.TRANSFER_INCOME));
    }

    private Bad negative() {
        return Bad.all(
                COMPONENTS.stream()
                        .map(this::money)
                        .<Condition>map(money -> money.lt(DSL.inline(BigDecimal.ZERO)))
                        .map(Bad::when)
                        .toList());
    }

    private Field<BigDecimal> people() {
        return Fields.number(year.column(IncomeFields.HOUSEHOLD_SIZE, Long.class));
    }

    private Field<BigDecimal> money(LedgerField<Money> field) {
        return year.column(field, BigDecimal.class);
    }
}
