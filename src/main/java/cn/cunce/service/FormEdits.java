package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the difference of two forms of a household into edits of its records: the household, its
/// year, its people, and how they belong to it.
final class FormEdits {

    /// @param form with the ids of everything that is new
    record Made(HouseholdForm form, List<Edit> edits) {}

    /// A line that was typed by mistake and taken out again.
    private static final String MISTAKE = "mistake";

    private final LedgerIds ids;
    private final String village;

    /// @param village of what is new
    FormEdits(LedgerIds ids, String village) {
        this.ids = ids;
        this.village = village;
    }

    /// @param joined people of `after` whom the book knows from elsewhere
    Made between(HouseholdForm before, HouseholdForm after, Joiners joined) {
        var id = after.id().orElseGet(() -> ids.fresh(Entity.HOUSEHOLD, village));
        var edits = new ArrayList<Edit>();
        edits.add(Edit.between(id, before.household(), after.household()));
        year(id, before, after).ifPresent(edits::add);
        var members = new ArrayList<Member>();
        var known = byId(before);
        joined.known().forEach((person, said) -> known.put(person, stranger(person, said)));
        for (var member : after.members()) {
            members.add(member(id, member, known, edits));
        }
        leavers(before, after).forEach(edits::add);
        edits.addAll(joined.departures());
        edits.removeIf(Edit::isEmpty);
        var form =
                new HouseholdForm(
                        Optional.of(id),
                        after.year(),
                        after.household(),
                        after.householdYear(),
                        members);
        return new Made(form, edits);
    }

    /// What each record of a form says.
    static Map<RecordId, Answers> records(HouseholdForm form) {
        var records = new HashMap<RecordId, Answers>();
        form.id()
                .ifPresent(
                        id -> {
                            records.put(id, form.household());
                            records.put(
                                    LedgerIds.householdYear(id, form.year()), form.householdYear());
                        });
        for (var member : form.members()) {
            member.id().ifPresent(id -> records.put(id, member.person()));
            member.membershipId().ifPresent(id -> records.put(id, member.membership()));
        }
        return records;
    }

    /// A form without a year says nothing of one.
    private static Optional<Edit> year(RecordId id, HouseholdForm before, HouseholdForm after) {
        if (after.year() == 0 || after.householdYear().equals(before.householdYear())) {
            return Optional.empty();
        }
        var told =
                after.householdYear()
                        .with(IncomeFields.HOUSEHOLD, id.id())
                        .with(IncomeFields.YEAR, (long) after.year());
        var year = LedgerIds.householdYear(id, after.year());
        return Optional.of(Edit.between(year, before.householdYear(), told));
    }

    private Member member(
            RecordId household, Member member, Map<RecordId, Member> known, List<Edit> edits) {
        var id = member.id().orElseGet(() -> ids.fresh(Entity.PERSON, village));
        var before = Optional.ofNullable(known.get(id));
        var membershipId =
                member.membershipId()
                        .orElseGet(() -> ids.fresh(Entity.MEMBERSHIP, household.village()));
        var membership =
                member.membership()
                        .with(MembershipFields.PERSON, id.id())
                        .with(MembershipFields.HOUSEHOLD, household.id());
        edits.add(
                Edit.between(id, before.map(Member::person).orElse(Answers.NONE), member.person()));
        edits.add(
                Edit.between(
                        membershipId,
                        before.map(Member::membership).orElse(Answers.NONE),
                        membership));
        return new Member(Optional.of(id), Optional.of(membershipId), member.person(), membership);
    }

    /// Lines taken out of the form: a typing mistake. Who dies, marries out or moves leaves by an
    /// event with its date, not by a missing line.
    private static List<Edit> leavers(HouseholdForm before, HouseholdForm after) {
        var stayed = new HashSet<Optional<RecordId>>();
        after.members().forEach(member -> stayed.add(member.membershipId()));
        var edits = new ArrayList<Edit>();
        for (var member : before.members()) {
            if (!stayed.contains(member.membershipId())) {
                var mistake = Answers.NONE.with(RecordFields.ended(Entity.MEMBERSHIP), MISTAKE);
                edits.add(Edit.set(member.membershipId().orElseThrow(), mistake));
            }
        }
        return edits;
    }

    private static Member stranger(RecordId id, Answers said) {
        return new Member(Optional.of(id), Optional.empty(), said, Answers.NONE);
    }

    private static Map<RecordId, Member> byId(HouseholdForm form) {
        var byId = new HashMap<RecordId, Member>();
        form.members().forEach(member -> member.id().ifPresent(id -> byId.put(id, member)));
        return byId;
    }
}
