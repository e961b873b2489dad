package cn.cunce.filing;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Money;
import java.util.Collection;

/// What a whole file holds, the households that must wait included; what cannot be read adds
/// nothing.
///
/// @param net of the column that states it
public record LedgerTotals(
        long households,
        long persons,
        Money wage,
        Money businessGross,
        Money property,
        Money transfer,
        Money businessCost,
        Money net) {

    public static final LedgerTotals NONE =
            new LedgerTotals(
                    0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static LedgerTotals of(Collection<HouseholdForm> forms) {
        return new LedgerTotals(
                forms.size(),
                forms.stream().mapToLong(form -> form.members().size()).sum(),
                sum(forms, IncomeFields.WAGE_INCOME),
                sum(forms, IncomeFields.BUSINESS_GROSS),
                sum(forms, IncomeFields.PROPERTY_INCOME),
                sum(forms, IncomeFields.TRANSFER_INCOME),
                sum(forms, IncomeFields.BUSINESS_COST),
                sum(forms, IncomeFields.STATED_NET_INCOME));
    }

    public LedgerTotals plus(LedgerTotals other) {
        return new LedgerTotals(
                households + other.households,
                persons + other.persons,
                wage.plus(other.wage),
                businessGross.plus(other.businessGross),
                property.plus(other.property),
                transfer.plus(other.transfer),
                businessCost.plus(other.businessCost),
                net.plus(other.net));
    }

    private static Money sum(Collection<HouseholdForm> forms, LedgerField<Money> field) {
        return forms.stream()
                .flatMap(form -> form.householdYear().get(field).stream())
                .reduce(Money.ZERO, Money::plus);
    }
}
