package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A household while it is typed, and how its answers came about.
///
/// @param origins of what a person did not simply type
record Sheet(HouseholdForm form, Map<Spot, Origin> origins) {

    private static final Member NOBODY =
            new Member(Optional.empty(), Optional.empty(), Answers.NONE, Answers.NONE);

    Sheet {
        origins = Map.copyOf(origins);
    }

    static Sheet of(HouseholdForm form) {
        return new Sheet(form, Map.of());
    }

    static Sheet empty(int year) {
        return of(new HouseholdForm(Optional.empty(), year, Answers.NONE, Answers.NONE, List.of()));
    }

    int members() {
        return form.members().size();
    }

    boolean isAutomatic(Spot spot) {
        return Origin.AUTOMATIC.equals(origins.get(spot));
    }

    /// Whether it came from an earlier year and nobody has looked at it yet.
    boolean isCarried(Spot spot) {
        return Origin.CARRIED.equals(origins.get(spot));
    }

    /// Whether the book's answer is not shown, so that it is asked anew.
    boolean isWithheld(Spot spot) {
        return Origin.WITHHELD.equals(origins.get(spot));
    }

    /// The sum by which it was typed, empty for none.
    String sum(Spot spot) {
        return origins.get(spot) instanceof Origin.Summed(var sum) ? sum : "";
    }

    /// Nothing in answers to a place where nobody stands yet.
    Answers answers(Spot spot) {
        var member = spot.member() == 0 ? NOBODY : member(spot.member());
        return switch (spot.field().entity()) {
            case HOUSEHOLD -> form.household();
            case HOUSEHOLD_YEAR -> form.householdYear();
            case PERSON -> member.person();
            case MEMBERSHIP -> member.membership();
            default -> throw new IllegalArgumentException("not on the sheet: " + spot.field());
        };
    }

    /// Typed by a person.
    Sheet typed(Spot spot, Answers answers) {
        var byHand = new HashMap<>(origins);
        byHand.remove(spot);
        return new Sheet(with(spot, answers), byHand);
    }

    /// Filled in by the program.
    <T> Sheet filled(int member, LedgerField<T> field, T value) {
        var spot = new Spot(member, field);
        return filled(spot, answers(spot).with(field, value));
    }

    Sheet filled(Spot spot, Answers answers) {
        return come(spot, answers, Origin.AUTOMATIC);
    }

    /// Typed as a sum.
    Sheet summed(Spot spot, String sum) {
        return come(spot, answers(spot), new Origin.Summed(sum));
    }

    /// Taken over from an earlier year.
    Sheet carried(Spot spot, Answers answers) {
        return come(spot, answers, Origin.CARRIED);
    }

    /// To be asked anew, whatever the book says.
    Sheet withheld(Spot spot) {
        return come(spot, answers(spot), Origin.WITHHELD);
    }

    /// Looked at, and right.
    Sheet confirmed(Spot spot) {
        return isCarried(spot) ? typed(spot, answers(spot)) : this;
    }

    /// What is said beside an answer, whatever its origin.
    Sheet beside(Spot spot, Answers answers) {
        return new Sheet(with(spot, answers), origins);
    }

    private Sheet come(Spot spot, Answers answers, Origin origin) {
        var come = new HashMap<>(origins);
        come.put(spot, origin);
        return new Sheet(with(spot, answers), come);
    }

    /// Nothing any more of what the program had filled in there.
    Sheet unfilled(Spot spot) {
        return isAutomatic(spot) ? typed(spot, answers(spot).without(spot.field())) : this;
    }

    /// Whether nobody has typed anything that is not as it was opened, nor brought anything from an
    /// earlier year; what the program fills in by itself does not count.
    boolean isStill(HouseholdForm opened) {
        var byHand = this;
        for (var spot : origins.keySet()) {
            if (isCarried(spot) || isWithheld(spot)) {
                return false;
            }
            byHand = byHand.unfilled(spot);
        }
        return byHand.form.equals(opened);
    }

    /// What nobody has looked at of what came from an earlier year.
    List<Spot> unconfirmed() {
        return origins.keySet().stream().filter(this::isCarried).toList();
    }

    /// Whether a person has said anything there.
    boolean isSaid(Spot spot) {
        return !isAutomatic(spot) && !isWithheld(spot) && !isBlank(spot);
    }

    /// Whether nothing at all stands there.
    boolean isBlank(Spot spot) {
        var answers = answers(spot);
        return !answers.values().containsKey(spot.field())
                && !answers.missing().containsKey(spot.field());
    }

    Sheet withYear(int year) {
        return new Sheet(
                new HouseholdForm(
                        form.id(), year, form.household(), form.householdYear(), form.members()),
                origins);
    }

    Sheet withoutMember(int place) {
        var members = new ArrayList<>(form.members());
        members.remove(place - 1);
        var moved = new HashMap<Spot, Origin>();
        origins.forEach(
                (spot, origin) -> {
                    if (spot.member() != place) {
                        moved.put(
                                spot.member() > place ? spot.of(spot.member() - 1) : spot, origin);
                    }
                });
        return new Sheet(form.withMembers(members), moved);
    }

    private HouseholdForm with(Spot spot, Answers answers) {
        return switch (spot.field().entity()) {
            case HOUSEHOLD -> form.withHousehold(answers);
            case HOUSEHOLD_YEAR -> form.withHouseholdYear(answers);
            case PERSON -> with(spot.member(), member(spot.member()).withPerson(answers));
            case MEMBERSHIP -> with(spot.member(), member(spot.member()).withMembership(answers));
            default -> throw new IllegalArgumentException("not on the sheet: " + spot.field());
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
