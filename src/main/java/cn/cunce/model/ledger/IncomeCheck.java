package cn.cunce.model.ledger;

import static cn.cunce.model.field.IncomeFields.BUSINESS_COST;
import static cn.cunce.model.field.IncomeFields.BUSINESS_GROSS;
import static cn.cunce.model.field.IncomeFields.HOUSEHOLD_SIZE;
import static cn.cunce.model.field.IncomeFields.PROPERTY_INCOME;
import static cn.cunce.model.field.IncomeFields.STATED_NET_INCOME;
import static cn.cunce.model.field.IncomeFields.STATED_PER_CAPITA_INCOME;
import static cn.cunce.model.field.IncomeFields.TRANSFER_INCOME;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures of a year add up to what the sheet states.
final class IncomeCheck {

    private static final List<LedgerField<Money>> COMPONENTS =
            List.of(WAGE_INCOME, BUSINESS_GROSS, PROPERTY_INCOME, TRANSFER_INCOME, BUSINESS_COST);

    static void check(HouseholdForm form, Found found) {
        blanks(form.householdYear(), found);
        negatives(form.householdYear(), found);
        sums(form, found);
    }

    /// Whether anything at all is said of the year's income.
    static boolean hasIncome(HouseholdForm form) {
        return COMPONENTS.stream().anyMatch(field -> isTold(form.householdYear(), field));
    }

    private static void blanks(Answers year, Found found) {
        var told = COMPONENTS.stream().filter(field -> isTold(year, field)).toList();
        if (!told.isEmpty()) {
            COMPONENTS.stream()
                    .filter(field -> !told.contains(field))
                    .forEach(field -> found.household(field, "MONEY_BLANK", field.label()));
        }
    }

    private static boolean isTold(Answers year, LedgerField<?> field) {
        return year.values().containsKey(field) || year.missing().containsKey(field);
    }

    private static void negatives(Answers year, Found found) {
        for (var field : COMPONENTS) {
            year.get(field)
                    .filter(money -> money.fen() < 0)
                    .ifPresent(
                            money ->
                                    found.household(
                                            field,
                                            field == BUSINESS_COST
                                                    ? "NEGATIVE_COST"
                                                    : "NEGATIVE_AMOUNT",
                                            money.yuan()));
        }
    }

    private static void sums(HouseholdForm form, Found found) {
        var year = form.householdYear();
        if (COMPONENTS.stream().anyMatch(field -> isNegative(year, field))) {
            perHead(form, year.get(STATED_NET_INCOME).stream().toList(), found);
            return;
        }
        var net = income(year).net();
        var stated = year.get(STATED_NET_INCOME);
        if (net.isPresent() && stated.isPresent() && !net.equals(stated)) {
            var tenfold = tenfold(year, stated.get());
            if (tenfold.isPresent()) {
                found.household(tenfold.get(), "MONEY_TEN_TIMES", tenfold.get().label());
                return;
            }
            found.household(
                    STATED_NET_INCOME, "NET_MISMATCH", stated.get().yuan(), net.get().yuan());
        }
        perHead(form, Stream.concat(net.stream(), stated.stream()).toList(), found);
    }

    private static boolean isNegative(Answers year, LedgerField<Money> field) {
        return year.get(field).filter(money -> money.fen() < 0).isPresent();
    }

    /// The component of which a tenth makes the sum what is stated: a 0 too many was written.
    private static Optional<LedgerField<Money>> tenfold(Answers year, Money stated) {
        return COMPONENTS.stream()
                .filter(field -> year.get(field).filter(IncomeCheck::isTens).isPresent())
                .filter(
                        field ->
                                income(year.with(field, tenth(year.get(field).orElseThrow())))
                                        .net()
                                        .equals(Optional.of(stated)))
                .findFirst();
    }

    private static boolean isTens(Money money) {
        return money.fen() > 0 && money.fen() % 10 == 0;
    }

    private static Money tenth(Money money) {
        return new Money(money.fen() / 10);
    }

    /// @param nets what may be divided, by the stated size or by the members who are there
    private static void perHead(HouseholdForm form, List<Money> nets, Found found) {
        var stated = form.householdYear().get(STATED_PER_CAPITA_INCOME);
        var sizes =
                Stream.concat(
                                form.householdYear().get(HOUSEHOLD_SIZE).stream(),
                                Stream.of((long) form.members().size()))
                        .filter(size -> size > 0)
                        .toList();
        if (stated.isEmpty() || nets.isEmpty() || sizes.isEmpty()) {
            return;
        }
        var fits =
                nets.stream()
                        .anyMatch(
                                net ->
                                        sizes.stream()
                                                .map(net::perHead)
                                                .anyMatch(stated.get()::equals));
        if (!fits) {
            found.household(
                    STATED_PER_CAPITA_INCOME,
                    "PERCAP_MISMATCH",
                    stated.get().yuan(),
                    nets.getFirst().perHead(sizes.getFirst()).yuan());
        }
    }

    private static Income income(Answers year) {
        return new Income(
                year.get(WAGE_INCOME),
                year.get(BUSINESS_GROSS),
                year.get(BUSINESS_COST),
                year.get(PROPERTY_INCOME),
                year.get(TRANSFER_INCOME),
                year.get(HOUSEHOLD_SIZE));
    }

    private IncomeCheck() {}
}
