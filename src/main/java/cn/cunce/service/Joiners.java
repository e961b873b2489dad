package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// People whom the book knows, and who come to a household now: what it says of each, and the end
/// of their membership elsewhere.
///
/// @param known what the book says of each
/// @param departures edits that end their memberships elsewhere
record Joiners(Map<RecordId, Answers> known, List<Edit> departures) {

    /// @param today when they come, where the form does not say
    static Joiners of(
            BookReader reader, HouseholdForm before, HouseholdForm after, PartialDate today) {
        var known = new HashMap<RecordId, Answers>();
        var departures = new ArrayList<Edit>();
        var there = before.members().stream().flatMap(member -> member.id().stream()).toList();
        for (var member : after.members()) {
            var id = member.id().filter(person -> !there.contains(person));
            id.flatMap(reader::record)
                    .ifPresent(
                            person -> {
                                known.put(person.id(), person.answers());
                                departures.addAll(departures(reader, person, member, today));
                            });
        }
        return new Joiners(known, departures);
    }

    private static List<Edit> departures(
            BookReader reader, LedgerRecord person, Member member, PartialDate today) {
        var since = member.membership().get(MembershipFields.FROM).orElse(today);
        return reader.openMemberships(List.of(person.id().id())).stream()
                .filter(open -> open.get(MembershipFields.TO).isEmpty())
                .map(open -> Edit.set(open.id(), Answers.NONE.with(MembershipFields.TO, since)))
                .toList();
    }

    /// What stood on the screen of each record.
    Map<RecordId, Answers> shown(HouseholdForm before) {
        var shown = new HashMap<>(known);
        shown.putAll(FormEdits.records(before));
        return shown;
    }
}
