package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Fields that are computed from others and never kept: the incomes of a household's year.
final class WalkedIncome {

    private static final List<LedgerField<Money>> COMPONENTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    /// @param name how rules call a field of the same household and year
    static Known of(LedgerField<?> field, Answers answers, Function<LedgerField<?>, String> name) {
        var income = income(answers, field);
        return switch (income.outcome()) {
            case Income.Outcome.Invalid(var problem) when matters(problem.code(), field) ->
                    new Known.Invalid(problem.code());
            case Income.Outcome.Known(_, var perHead)
                    when field == IncomeFields.PER_CAPITA_INCOME ->
                    new Known.Exactly(perHead);
            case Income.Outcome.Invalid _, Income.Outcome.Known _, Income.Outcome.Undetermined _ ->
                    summed(field, answers, income, name);
        };
    }

    /// An empty household has a net income, but none per head.
    private static boolean matters(String error, LedgerField<?> field) {
        return field == IncomeFields.PER_CAPITA_INCOME || !error.equals("HOUSEHOLD_EMPTY");
    }

    private static Known summed(
            LedgerField<?> field,
            Answers answers,
            Income income,
            Function<LedgerField<?>, String> name) {
        var needed = new ArrayList<LedgerField<?>>(COMPONENTS);
        if (field == IncomeFields.PER_CAPITA_INCOME) {
            needed.add(IncomeFields.HOUSEHOLD_SIZE);
        }
        var missing =
                needed.stream().filter(each -> answers.get(each).isEmpty()).map(name).toList();
        if (!missing.isEmpty()) {
            return Known.missing(missing);
        }
        var net = income.net().orElseThrow();
        return new Known.Exactly(
                field == IncomeFields.GROSS_INCOME
                        ? net.plus(income.businessCost().orElseThrow())
                        : net);
    }

    private static Income income(Answers answers, LedgerField<?> field) {
        return new Income(
                answers.get(IncomeFields.WAGE_INCOME),
                answers.get(IncomeFields.BUSINESS_GROSS),
                answers.get(IncomeFields.BUSINESS_COST),
                answers.get(IncomeFields.PROPERTY_INCOME),
                answers.get(IncomeFields.TRANSFER_INCOME),
                field == IncomeFields.PER_CAPITA_INCOME
                        ? answers.get(IncomeFields.HOUSEHOLD_SIZE)
                        : Optional.of(1L));
    }

    private WalkedIncome() {}
}
