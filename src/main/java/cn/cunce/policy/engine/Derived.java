package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fields that are computed from others and never kept: the incomes of a household's year.
public final class Derived {

    /// Those that rules may read.
    public static final Set<LedgerField<?>> FIELDS =
            Set.of(
                    IncomeFields.GROSS_INCOME,
                    IncomeFields.NET_INCOME,
                    IncomeFields.PER_CAPITA_INCOME);

    private static final List<LedgerField<Money>> COMPONENTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    /// What a field comes to that is not recorded itself, in 分: unless somebody has recorded that
    /// it is missing, it is worked out. An empty household has a net income, but none per head.
    static long number(LedgerField<?> field, Answers answers) {
        if (answers.missing().containsKey(field)) {
            return Status.NUMBER_OPEN;
        }
        var perHead = field == IncomeFields.PER_CAPITA_INCOME;
        var size = answers.values().get(IncomeFields.HOUSEHOLD_SIZE);
        if (perHead && size != null && (Long) size <= 0) {
            return Status.number(Errors.HOUSEHOLD_EMPTY);
        }
        var sum = sum(field, answers);
        if (!perHead || !Status.isKnown(sum)) {
            return sum;
        }
        return size == null ? Status.NUMBER_OPEN : Exact.divided(sum, (Long) size);
    }

    /// A negative component is a contradiction, whatever else is missing.
    private static long sum(LedgerField<?> field, Answers answers) {
        var sum = 0L;
        var isOpen = false;
        for (var component : COMPONENTS) {
            var value = answers.values().get(component);
            if (value == null) {
                isOpen = true;
                continue;
            }
            var fen = ((Money) value).fen();
            if (fen < 0) {
                return Status.number(Errors.NEGATIVE_COMPONENT);
            }
            sum = Math.addExact(sum, signed(component, field, fen));
        }
        return isOpen ? Status.NUMBER_OPEN : Status.exactly(sum);
    }

    /// The cost of business lowers the net income, not the gross.
    private static long signed(LedgerField<?> component, LedgerField<?> field, long fen) {
        if (component != IncomeFields.BUSINESS_COST) {
            return fen;
        }
        return field == IncomeFields.GROSS_INCOME ? 0 : -fen;
    }

    /// What leaves a derived field open: those of its parts that are not recorded; none where
    /// somebody has recorded that it is missing itself.
    static List<LedgerField<?>> missing(LedgerField<?> field, Answers answers) {
        if (answers.missing().containsKey(field)) {
            return List.of();
        }
        var needed = new ArrayList<LedgerField<?>>(COMPONENTS);
        if (field == IncomeFields.PER_CAPITA_INCOME) {
            needed.add(IncomeFields.HOUSEHOLD_SIZE);
        }
        needed.removeIf(each -> Optional.ofNullable(answers.values().get(each)).isPresent());
        return needed;
    }

    private Derived() {}
}
