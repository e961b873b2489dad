package cn.cunce.model.ledger;

import cn.cunce.model.field.LedgerField;
import java.util.List;

/// What the details of a household suggest of one of its guarantees. A suggestion is no fact: it
/// becomes one when a person takes it over.
///
/// @param fact what is suggested
/// @param holds whether it is met
/// @param who names of the members it is about; empty where it is about the house or the water
public record GuaranteeHint(LedgerField<Boolean> fact, boolean holds, Why why, List<String> who) {

    /// Which details suggest it.
    public enum Why {
        ALL_INSURED,
        SOME_NOT_INSURED,
        NOBODY_OUT_OF_SCHOOL,
        OUT_OF_SCHOOL,
        HOUSE_APPRAISED_SAFE,
        HOUSE_APPRAISED_DANGEROUS,
        HOUSE_RENOVATED_SAFE,
        WATER_FROM_TAP,
        WATER_BAD
    }

    public GuaranteeHint {
        who = List.copyOf(who);
    }

    /// It names people: a log must not carry it.
    @Override
    public String toString() {
        return "hint of " + fact + ": " + holds;
    }
}
