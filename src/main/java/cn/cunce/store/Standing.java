package cn.cunce.store;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;

/// What stands on a day, whenever it was written down. Of a date that is not known to the day only
/// what is sure counts: somebody has left, or died, if the last day it may be is past.
///
/// @param day the day of the question (口径日期)
record Standing(LocalDate day) {

    /// Neither entered by mistake nor ended by that day. What ended on a day that nobody has
    /// written has ended.
    boolean stands(LedgerRecord record) {
        var entity = record.id().entity();
        var reason = record.get(RecordFields.ended(entity));
        var date = record.get(RecordFields.endedDate(entity));
        return reason.isEmpty()
                || (RecordJson.isMeant(record) && date.isPresent() && !isPast(date.get()));
    }

    /// A member on the first day, no longer on the last; who came on a day that nobody has written
    /// is a member.
    boolean covers(LedgerRecord membership) {
        return stands(membership)
                && !isBegunLater(membership)
                && !isPast(membership, MembershipFields.TO);
    }

    /// Covers the day as far as anybody knows, though he may not have come yet, or have left.
    boolean mayCover(LedgerRecord membership) {
        var came = membership.get(MembershipFields.FROM).filter(this::isPast).isPresent();
        var left = membership.get(MembershipFields.TO).filter(this::isPerhapsPast).isPresent();
        return covers(membership) && (!came || left);
    }

    boolean isBegunLater(LedgerRecord membership) {
        return isLater(membership, MembershipFields.FROM);
    }

    /// Born, and not dead.
    boolean lives(LedgerRecord person) {
        return stands(person)
                && !isLater(person, PersonFields.BIRTH_DATE)
                && !isPast(person, PersonFields.DEATH_DATE);
    }

    boolean hasDied(LedgerRecord person) {
        return stands(person) && isPast(person, PersonFields.DEATH_DATE);
    }

    boolean isRaised(LedgerRecord demand) {
        return stands(demand) && !isLater(demand, DemandFields.DEMAND_DATE);
    }

    /// Stands, and happened by the day, or on a day that nobody has written.
    boolean hasHappened(LedgerRecord record, LedgerField<PartialDate> date) {
        return stands(record) && !isLater(record, date);
    }

    private boolean isPast(LedgerRecord record, LedgerField<PartialDate> date) {
        return record.get(date).filter(this::isPast).isPresent();
    }

    private boolean isPast(PartialDate date) {
        return !date.last().isAfter(day);
    }

    private boolean isPerhapsPast(PartialDate date) {
        return !date.first().isAfter(day);
    }

    private boolean isLater(LedgerRecord record, LedgerField<PartialDate> date) {
        return record.get(date).filter(known -> known.first().isAfter(day)).isPresent();
    }
}
