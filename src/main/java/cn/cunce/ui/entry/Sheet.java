package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A household while it is typed, and which of its answers the program filled in.
///
/// @param automatic where a person who types something else is right
record Sheet(HouseholdForm form, Set<Spot> automatic) {

    private static final Member NOBODY =
            new Member(Optional.empty(), Optional.empty(), Answers.NONE, Answers.NONE);

    Sheet {
        automatic = Set.copyOf(automatic);
    }

    static Sheet of(HouseholdForm form) {
        return new Sheet(form, Set.of());
    }

    static Sheet empty(int year) {
        return of(new HouseholdForm(Optional.empty(), year, Answers.NONE, Answers.NONE, List.of()));
    }

    int members() {
        return form.members().size();
    }

    boolean isAutomatic(Spot spot) {
        return automatic.contains(spot);
    }

    /// Nothing in answers to a place where nobody stands yet.
    Answers answers(Spot spot) {
        var member = spot.member() == 0 ? NOBODY : member(spot.member());
        return switch (spot.field().entity()) {
            case HOUSEHOLD -> form.household();
            case HOUSEHOLD_YEAR -> form.householdYear();
            case PERSON -> member.person();
            case MEMBERSHIP -> member.membership();
            case VILLAGE,
                    NATURAL_VILLAGE,
                    VILLAGE_YEAR,
                    DEMAND,
                    MEASURE,
                    PROJECT,
                    RESPONSIBLE,
                    DECISION ->
                    throw new IllegalArgumentException("not on the sheet: " + spot.field());
        };
    }

    /// Typed by a person.
    Sheet typed(Spot spot, Answers answers) {
        var byHand = new HashSet<>(automatic);
        byHand.remove(spot);
        return new Sheet(with(spot, answers), byHand);
    }

    /// Filled in by the program.
    <T> Sheet filled(int member, LedgerField<T> field, T value) {
        var spot = new Spot(member, field);
        return filled(spot, answers(spot).with(field, value));
    }

    Sheet filled(Spot spot, Answers answers) {
        var filled = new HashSet<>(automatic);
        filled.add(spot);
        return new Sheet(with(spot, answers), filled);
    }

    /// Nothing any more of what the program had filled in there.
    Sheet unfilled(Spot spot) {
        return isAutomatic(spot) ? typed(spot, answers(spot).without(spot.field())) : this;
    }

    /// Whether a person has said anything there.
    boolean isSaid(Spot spot) {
        var answers = answers(spot);
        return !isAutomatic(spot)
                && (answers.values().containsKey(spot.field())
                        || answers.missing().containsKey(spot.field()));
    }

    Sheet withYear(int year) {
        return new Sheet(
                new HouseholdForm(
                        form.id(), year, form.household(), form.householdYear(), form.members()),
                automatic);
    }

    Sheet withoutMember(int place) {
        var members = new ArrayList<>(form.members());
        members.remove(place - 1);
        var moved = new HashSet<Spot>();
        for (var spot : automatic) {
            if (spot.member() != place) {
                moved.add(spot.member() > place ? spot.of(spot.member() - 1) : spot);
            }
        }
        return new Sheet(form.withMembers(members), moved);
    }

    private HouseholdForm with(Spot spot, Answers answers) {
        return switch (spot.field().entity()) {
            case HOUSEHOLD -> form.withHousehold(answers);
            case HOUSEHOLD_YEAR -> form.withHouseholdYear(answers);
            case PERSON -> with(spot.member(), member(spot.member()).withPerson(answers));
            case MEMBERSHIP -> with(spot.member(), member(spot.member()).withMembership(answers));
            case VILLAGE,
                    NATURAL_VILLAGE,
                    VILLAGE_YEAR,
                    DEMAND,
                    MEASURE,
                    PROJECT,
                    RESPONSIBLE,
                    DECISION ->
                    throw new IllegalArgumentException("not on the sheet: " + spot.field());
        };
    }

    private HouseholdForm with(int place, Member changed) {
        var members = new ArrayList<>(form.members());
        if (place <= members.size()) {
            members.set(place - 1, changed);
        } else {
            members.add(changed);
        }
        while (!members.isEmpty() && members.getLast().equals(NOBODY)) {
            members.removeLast();
        }
        return form.withMembers(members);
    }

    private Member member(int place) {
        return place <= members() ? form.members().get(place - 1) : NOBODY;
    }
}
