package cn.cunce.ui.entry;

import cn.cunce.model.field.LedgerField;

/// A place on the sheet: whose answer, and to which question.
///
/// @param member place of the person from 1; 0 for the household and its year
public record Spot(int member, LedgerField<?> field) {

    static Spot household(LedgerField<?> field) {
        return new Spot(0, field);
    }

    Spot of(int other) {
        return new Spot(other, field);
    }
}
