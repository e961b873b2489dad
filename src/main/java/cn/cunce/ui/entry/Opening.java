package cn.cunce.ui.entry;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import cn.cunce.ui.entry.EntryDesk.Draft;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sheet opens with.
///
/// @param slip which household of the queue it is
/// @param opened the household as it stands in the book, empty for a new one
/// @param typed the same, with what was typed of it and never saved
/// @param at where to begin
/// @param restored whether anything had been typed
/// @param asked questions that the paper does not have, and whose answers somebody looks for
record Opening(
        Slip slip, HouseholdForm opened, Sheet typed, Spot at, boolean restored, List<Spot> asked) {

    /// More would leave no room for the paper itself.
    private static final int MOST_ASKED = 9;

    Opening {
        asked = List.copyOf(asked);
    }

    /// What the place asks for; where it asks for none, what was typed last and never saved, else
    // the
    /// next paper.
    ///
    /// @param lastYear the year of a new sheet where the village tells of none
    static Opening of(Place.Entry place, EntryDesk desk, List<Slip> queue, int lastYear) {
        var begun = queue.stream().filter(slip -> place.draft().equals(Optional.of(slip.key())));
        var slip =
                begun.findFirst()
                        .or(() -> place.household().map(Slip::of))
                        .orElseGet(() -> QueueViewModel.resumed(queue));
        return of(slip, place.gap(), desk, lastYear);
    }

    static Opening of(Slip slip, Optional<Place.Gap> gap, EntryDesk desk, int lastYear) {
        var opened =
                slip.household()
                        .flatMap(id -> read(id, gap, desk))
                        .orElseGet(() -> Sheet.empty(desk.latestYear().orElse(lastYear)).form());
        var draft = draft(slip, desk);
        var typed = draft.map(Draft::typed).orElseGet(() -> Sheet.of(opened));
        var sought = gap.flatMap(each -> spot(each.fact(), each.year(), typed.form()));
        return new Opening(
                slip,
                draft.map(Draft::before).orElse(opened),
                typed,
                sought.or(() -> draft.map(Draft::at)).orElse(PaperOrder.FIRST),
                draft.isPresent(),
                gap.map(each -> asked(each, typed.form())).orElse(List.of()));
    }

    /// One that says nothing is none, and goes.
    private static Optional<Draft> draft(Slip slip, EntryDesk desk) {
        var draft = desk.draft(slip.key());
        if (draft.filter(Draft::saysNothing).isPresent()) {
            desk.drop(slip.key());
            return Optional.empty();
        }
        return draft;
    }

    private static List<Spot> asked(Place.Gap gap, HouseholdForm form) {
        return Stream.concat(Stream.of(gap.fact()), gap.others().stream())
                .flatMap(fact -> spot(fact, gap.year(), form).stream())
                .filter(spot -> !PaperOrder.asks(spot.field()))
                .distinct()
                .limit(MOST_ASKED)
                .toList();
    }

    /// With the year of the fact that is looked for.
    private static Optional<HouseholdForm> read(
            RecordId household, Optional<Place.Gap> gap, EntryDesk desk) {
        return gap.isPresent() ? desk.read(household, gap.get().year()) : desk.read(household);
    }

    /// Empty for what is asked of another year than the one that was being typed.
    private static Optional<Spot> spot(String name, int year, HouseholdForm form) {
        return FactName.parse(name).flatMap(fact -> spot(fact, fact.year().orElse(year), form));
    }

    private static Optional<Spot> spot(FactName fact, int year, HouseholdForm form) {
        return switch (fact.field().entity()) {
            case HOUSEHOLD -> Optional.of(Spot.household(fact.field()));
            case HOUSEHOLD_YEAR ->
                    form.year() == year
                            ? Optional.of(Spot.household(fact.field()))
                            : Optional.empty();
            case PERSON, MEMBERSHIP -> member(fact, form);
            default -> Optional.empty();
        };
    }

    /// By his place where his name does not tell, else by his name.
    private static Optional<Spot> member(FactName fact, HouseholdForm form) {
        if (isNamed(form, fact.place(), fact.who())) {
            return Optional.of(new Spot(fact.place(), fact.field()));
        }
        for (var place = 1; place <= form.members().size(); place++) {
            if (isNamed(form, place, fact.who())) {
                return Optional.of(new Spot(place, fact.field()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(HouseholdForm form, int place, String who) {
        return place > 0 && place <= form.members().size() && name(form, place).equals(who);
    }

    private static String name(HouseholdForm form, int place) {
        return form.members().get(place - 1).person().get(PersonFields.NAME).orElse("");
    }
}
