package cn.cunce.model.rule;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import java.util.Optional;

/// What a rule says of one record, without missing facts and reasons.
///
/// @param no as people number it: 户编号, village code; empty where there is none
/// @param result the word; `INVALID` where recorded data contradict each other, empty where the
///     outcome is open
/// @param amount for words that compute
public record AnsweredRecord(
        RecordId record, String no, String rule, String result, Optional<Money> amount) {

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return rule + " of " + record.id();
    }
}
