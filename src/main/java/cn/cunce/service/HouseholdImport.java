package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.ImportPreview.Household;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.service.ImportPreview.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What taking in one household of a sheet changes: the household, its year, its people, and how
/// they belong to it.
final class HouseholdImport {

    /// @param household with the changes, or waiting without any
    /// @param seen the people of the book of whom it tells
    record Outcome(Household household, List<Move> moves, Set<RecordId> seen) {}

    private final VillageView view;
    private final LedgerIds ids;
    private final Taking taking;
    private final List<RecordChange> changes = new ArrayList<>();
    private final List<State> members = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    private HouseholdImport(VillageView view, LedgerIds ids, Taking taking) {
        this.view = view;
        this.ids = ids;
        this.taking = taking;
    }

    /// The view is as the household makes it afterwards.
    static Outcome of(HouseholdPairs.Pair pair, VillageView view, LedgerIds ids, Taking taking) {
        var told = pair.told();
        var people = MemberPairs.of(view, pair.household(), told.form().members());
        var findings = new ArrayList<>(told.findings());
        findings.addAll(PairFindings.of(pair, people, view));
        if (findings.stream().anyMatch(Finding::isError)) {
            var waiting = waiting(pair, view.village(), findings);
            return new Outcome(waiting.household(), List.of(), seen(people));
        }
        return new HouseholdImport(view, ids, taking).take(pair, people, findings);
    }

    private static Set<RecordId> seen(List<MemberPairs.Who> people) {
        return people.stream()
                .flatMap(who -> who.known().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Outcome waiting(HouseholdPairs.Pair pair, String village, List<Finding> findings) {
        var told = pair.told();
        var states = told.form().members().stream().map(_ -> State.WAITING).toList();
        var household =
                new Household(
                        State.WAITING,
                        told,
                        village,
                        pair.household(),
                        states,
                        List.of(),
                        findings);
        return new Outcome(household, List.of(), Set.of());
    }

    private Outcome take(
            HouseholdPairs.Pair pair, List<MemberPairs.Who> people, List<Finding> findings) {
        var told = pair.told();
        var id = pair.household().orElseGet(() -> ids.fresh(Entity.HOUSEHOLD, view.village()));
        var isNew = !view.isMeant(id) || !view.knows(id);
        take(id, said(told.form().household(), HouseholdFields.NATIONAL_HOUSEHOLD_NO));
        year(id, told.form());
        for (int i = 0; i < people.size(); i++) {
            members.add(member(id, told, i, people.get(i)));
        }
        var state = isNew ? State.CREATED : changes.isEmpty() ? State.UNCHANGED : State.UPDATED;
        var household =
                new Household(
                        state, told, view.village(), Optional.of(id), members, changes, findings);
        return new Outcome(household, List.copyOf(moves), seen(people));
    }

    /// What a sheet knows nothing of but that it is there is a record all the same.
    private static Answers said(Answers told, LedgerField<?> field) {
        return told.isEmpty() ? told.missing(field, new Missing(Missing.Reason.UNKNOWN, "")) : told;
    }

    private boolean take(RecordId id, Answers told) {
        var change = taking.into(view, id, told);
        change.ifPresent(changes::add);
        return change.isPresent();
    }

    private void year(RecordId household, HouseholdForm told) {
        if (told.year() != 0 && !told.householdYear().isEmpty()) {
            take(
                    LedgerIds.householdYear(household, told.year()),
                    told.householdYear()
                            .with(IncomeFields.HOUSEHOLD, household.id())
                            .with(IncomeFields.YEAR, (long) told.year()));
        }
    }

    private State member(RecordId household, SheetHousehold told, int index, MemberPairs.Who who) {
        var member = told.form().members().get(index);
        return switch (who) {
            case MemberPairs.Who.New _ -> newcomer(household, told.form(), member);
            case MemberPairs.Who.Known(var person) -> known(household, told.form(), member, person);
            case MemberPairs.Who.Elsewhere elsewhere -> {
                propose(household, told, index, elsewhere);
                yield state(take(elsewhere.person(), member.person()));
            }
            case MemberPairs.Who.Ended _ -> State.UNCHANGED;
            case MemberPairs.Who.NumberOfAnother _ ->
                    throw new IllegalStateException("a household with an error waits");
        };
    }

    private State newcomer(RecordId household, HouseholdForm told, Member member) {
        var person = ids.fresh(Entity.PERSON, view.village());
        take(person, said(member.person(), PersonFields.NAME));
        take(ids.fresh(Entity.MEMBERSHIP, view.village()), begun(household, told, member, person));
        return State.CREATED;
    }

    private State known(RecordId household, HouseholdForm told, Member member, RecordId person) {
        var isNew = view.isMistake(person);
        var changed = take(person, member.person());
        var membership = view.membership(person, household);
        changed |=
                membership.isPresent()
                        ? take(membership.get(), member.membership())
                        : take(
                                ids.fresh(Entity.MEMBERSHIP, household.village()),
                                begun(household, told, member, person));
        return isNew ? State.CREATED : state(changed);
    }

    private static State state(boolean changed) {
        return changed ? State.UPDATED : State.UNCHANGED;
    }

    /// Nobody knows the day: a member in some year is one since its beginning at the latest.
    private static Answers begun(
            RecordId household, HouseholdForm told, Member member, RecordId person) {
        var membership =
                member.membership()
                        .with(MembershipFields.PERSON, person.id())
                        .with(MembershipFields.HOUSEHOLD, household.id());
        return told.year() == 0 || membership.get(MembershipFields.FROM).isPresent()
                ? membership
                : membership.with(MembershipFields.FROM, PartialDate.year(told.year()));
    }

    private void propose(
            RecordId household,
            SheetHousehold told,
            int index,
            MemberPairs.Who.Elsewhere elsewhere) {
        var member = told.form().members().get(index);
        moves.add(
                new Move(
                        PairFindings.row(told, index),
                        elsewhere.person(),
                        PairFindings.name(member.person()),
                        elsewhere.membership(),
                        elsewhere.home(),
                        household,
                        begun(household, told.form(), member, elsewhere.person()),
                        told.form().year()));
    }
}
