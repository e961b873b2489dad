package cn.cunce.model.field;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// Which field says whose a record is.
public final class Owners {

    /// The field that names the household, by kind of record, in the order of the kinds.
    public static final Map<Entity, LedgerField<UUID>> HOUSEHOLD = household();

    private static Map<Entity, LedgerField<UUID>> household() {
        var owners = new EnumMap<Entity, LedgerField<UUID>>(Entity.class);
        owners.put(Entity.HOUSEHOLD_YEAR, IncomeFields.HOUSEHOLD);
        owners.put(Entity.MEMBERSHIP, MembershipFields.HOUSEHOLD);
        owners.put(Entity.DEMAND, DemandFields.HOUSEHOLD);
        owners.put(Entity.MEASURE, MeasureFields.BENEFICIARY);
        owners.put(Entity.DECISION, DecisionFields.HOUSEHOLD);
        owners.put(Entity.SLOPE_PLOT, SlopePlotFields.HOUSEHOLD);
        owners.put(Entity.LOAN, LoanFields.HOUSEHOLD);
        owners.put(Entity.ALERT, AlertFields.HOUSEHOLD);
        return Collections.unmodifiableMap(owners);
    }

    private Owners() {}
}
