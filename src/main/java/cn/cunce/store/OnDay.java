package cn.cunce.store;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What [Standing] and [MembersOnDay] say of a day, as conditions of a statement.
record OnDay(LocalDate day, RecordTables tables) {

    /// So early that nobody began earlier.
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    Condition stands(RecordTable row) {
        var why = row.column(RecordFields.ended(row.entity()), String.class);
        var last = row.last(RecordFields.endedDate(row.entity()));
        return why.isNull().or(why.ne(DSL.inline(RecordJson.MISTAKE)).and(last.gt(today())));
    }

    /// A household that stands and has begun: after a split its members all came later.
    Condition isThere(RecordTable household) {
        var any = tables.of(Entity.MEMBERSHIP).as("any_member");
        var begun = tables.of(Entity.MEMBERSHIP).as("begun_member");
        return stands(household)
                .and(
                        DSL.exists(
                                        DSL.selectOne()
                                                .from(begun.table())
                                                .where(isOf(begun, household))
                                                .and(isNotLater(begun, MembershipFields.FROM)))
                                .or(
                                        DSL.notExists(
                                                DSL.selectOne()
                                                        .from(any.table())
                                                        .where(isOf(any, household)))));
    }

    private static Condition isOf(RecordTable membership, RecordTable household) {
        return membership
                .column(MembershipFields.HOUSEHOLD, UUID.class)
                .eq(household.id)
                .and(membership.column(MembershipFields.PERSON, UUID.class).isNotNull())
                .and(membership.isMeant());
    }

    /// Somebody alive whose membership covers the day, and who is not more surely at home
    // elsewhere.
    Condition isMember(RecordTable membership, RecordTable person) {
        return covers(membership)
                .and(stands(person))
                .and(isNotLater(person, PersonFields.BIRTH_DATE))
                .and(isNotPast(person, PersonFields.DEATH_DATE))
                .and(isSure(membership).or(DSL.notExists(better(membership))));
    }

    /// Somebody who died as a member of a household by the day.
    Condition isDeceased(RecordTable membership, RecordTable person) {
        var household = membership.column(MembershipFields.HOUSEHOLD, UUID.class);
        var reason = membership.column(MembershipFields.REASON, String.class);
        var ended =
                household
                        .isNotNull()
                        .and(stands(membership))
                        .and(reason.eq(DSL.inline(MembersOnDay.DIED)));
        return covers(membership)
                .or(ended)
                .and(stands(person))
                .and(person.last(PersonFields.DEATH_DATE).le(today()));
    }

    private Condition covers(RecordTable membership) {
        return membership
                .column(MembershipFields.HOUSEHOLD, UUID.class)
                .isNotNull()
                .and(stands(membership))
                .and(isNotLater(membership, MembershipFields.FROM))
                .and(isNotPast(membership, MembershipFields.TO));
    }

    /// Has come for sure, and not perhaps left.
    private Condition isSure(RecordTable membership) {
        var to = first(membership, MembershipFields.TO);
        return membership
                .last(MembershipFields.FROM)
                .le(today())
                .and(to.isNull().or(to.gt(today())));
    }

    /// Another home of the same person on the day, sure or later begun.
    private Select<?> better(RecordTable membership) {
        var other = tables.of(Entity.MEMBERSHIP).as("other_home");
        return DSL.selectOne()
                .from(other.table())
                .where(
                        other.column(MembershipFields.PERSON, UUID.class)
                                .eq(membership.column(MembershipFields.PERSON, UUID.class)))
                .and(other.id.ne(membership.id))
                .and(covers(other))
                .and(isSure(other).or(isLaterThan(other, membership)));
    }

    private static Condition isLaterThan(RecordTable other, RecordTable membership) {
        var theirs = begin(other);
        var mine = begin(membership);
        var stays = first(other, MembershipFields.TO).isNull();
        var leaves = first(membership, MembershipFields.TO).isNotNull();
        var alike = stays.and(leaves.not()).or(stays.not().and(leaves));
        return theirs.gt(mine)
                .or(
                        theirs.eq(mine)
                                .and(stays.and(leaves).or(alike.and(other.id.gt(membership.id)))));
    }

    private static Field<LocalDate> begin(RecordTable membership) {
        return DSL.coalesce(first(membership, MembershipFields.FROM), DSL.inline(EVER));
    }

    /// Another claim of the same village to somebody, which counts before this one: everybody
    /// counts once, in the household with the smaller id.
    Select<?> earlierClaim(RecordTable household, RecordTable membership, RecordTable person) {
        var other = tables.of(Entity.HOUSEHOLD).as("claiming");
        var claim = tables.of(Entity.MEMBERSHIP).as("claim");
        return DSL.selectOne()
                .from(claim.table())
                .join(other.table())
                .on(other.id.eq(claim.column(MembershipFields.HOUSEHOLD, UUID.class)))
                .where(claim.column(MembershipFields.PERSON, UUID.class).eq(person.id))
                .and(other.village.eq(household.village))
                .and(
                        other.id
                                .lt(household.id)
                                .or(other.id.eq(household.id).and(isEarlier(claim, membership))))
                .and(isThere(other))
                .and(isMember(claim, person));
    }

    /// In the order of the paper, within one household.
    private static Condition isEarlier(RecordTable claim, RecordTable membership) {
        var theirs = claim.column(MembershipFields.RELATION, String.class);
        var mine = membership.column(MembershipFields.RELATION, String.class);
        var alike = theirs.eq(mine).or(theirs.isNull().and(mine.isNull()));
        return theirs.lt(mine)
                .or(theirs.isNotNull().and(mine.isNull()))
                .or(alike.and(claim.id.lt(membership.id)));
    }

    /// A measure that is more than planned.
    Condition isGiven(RecordTable measure) {
        var status = measure.column(MeasureFields.MEASURE_STATUS, String.class);
        return stands(measure).and(status.isNull().or(status.ne(DSL.inline(AdoptedLine.PLANNED))));
    }

    Condition isRaised(RecordTable demand) {
        return hasHappened(demand, DemandFields.DEMAND_DATE);
    }

    /// Stands, and happened by the day, or on a day that nobody has written.
    Condition hasHappened(RecordTable row, LedgerField<PartialDate> date) {
        return stands(row).and(isNotLater(row, date));
    }

    Condition isHis(RecordTable claim, RecordTable person) {
        return claim.column(MedicalClaimFields.PERSON, UUID.class).eq(person.id);
    }

    /// Whether somebody took part in a course.
    Condition tookPart(RecordTable training, RecordTable person) {
        var participants = training.column(TrainingFields.PARTICIPANTS, String.class);
        var id = person.id.cast(SQLDataType.VARCHAR);
        return DSL.position(participants, DSL.concat(DSL.inline("\""), id, DSL.inline("\"")))
                .gt(DSL.inline(0));
    }

    private Condition isNotLater(RecordTable row, LedgerField<PartialDate> date) {
        var first = first(row, date);
        return first.isNull().or(first.le(today()));
    }

    private Condition isNotPast(RecordTable row, LedgerField<PartialDate> date) {
        var last = row.last(date);
        return last.isNull().or(last.gt(today()));
    }

    private static Field<LocalDate> first(RecordTable row, LedgerField<PartialDate> date) {
        return row.column(date, LocalDate.class);
    }

    private Field<LocalDate> today() {
        return DSL.inline(day);
    }
}
