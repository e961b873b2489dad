package cn.cunce.ui.entry;

import static cn.cunce.model.field.PersonFields.MEDICAL_INSURED;
import static cn.cunce.model.field.PersonFields.PENSION_INSURED;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.ui.entry.EarlierDesk.Earlier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes over onto a sheet what the book says of an earlier year, to be looked at one by one.
///
/// Incomes and insurances are asked every year and never taken over; what somebody has typed is
/// never carried over.
final class Carrying {

    /// One answer, where the earlier year has it and nobody has typed another.
    static Sheet one(Sheet sheet, HouseholdForm last, Spot spot) {
        if (!mayCarry(spot.field()) || sheet.isSaid(spot)) {
            return sheet;
        }
        return answers(last, sheet, spot)
                .filter(earlier -> earlier.values().containsKey(spot.field()))
                .map(
                        earlier ->
                                sheet.carried(
                                        spot, with(sheet.answers(spot), spot.field(), earlier)))
                .orElse(sheet);
    }

    /// The whole household: its people, and everything that may be taken over.
    static Sheet all(Sheet sheet, Earlier earlier) {
        var whole = sheet.form().id().isPresent() ? sheet : adopted(sheet, earlier.opened());
        for (var spot : PaperOrder.spots(whole.members())) {
            whole = one(whole, earlier.last(), spot);
        }
        return whole;
    }

    /// Whom the book knows, on the line where his number was typed.
    static Sheet joined(Sheet sheet, int place, RecordId person, Answers known) {
        var members = new ArrayList<>(sheet.form().members());
        var typed = members.get(place - 1);
        members.set(
                place - 1,
                new Member(
                        Optional.of(person),
                        Optional.empty(),
                        known.overlaidBy(typed.person()),
                        typed.membership()));
        var joined = new Sheet(sheet.form().withMembers(members), sheet.origins());
        for (var asked : PaperOrder.MEMBER) {
            var spot = new Spot(place, asked.field());
            if (sheet.isBlank(spot) && !joined.isBlank(spot)) {
                joined = toBeLookedAt(joined, spot);
            }
        }
        return joined;
    }

    /// Without what nobody has looked at, as far as the book does not say it anyway.
    static Sheet asked(Sheet sheet, HouseholdForm opened) {
        var asked = sheet;
        for (var spot : leftOut(sheet, opened)) {
            asked = asked.typed(spot, asked.answers(spot).without(spot.field()));
        }
        return asked;
    }

    /// What nobody has looked at and the book does not say of this year.
    static List<Spot> leftOut(Sheet sheet, HouseholdForm opened) {
        return sheet.unconfirmed().stream().filter(spot -> !isInBook(sheet, opened, spot)).toList();
    }

    private static boolean isInBook(Sheet sheet, HouseholdForm opened, Spot spot) {
        if (spot.field().entity() == Entity.PERSON) {
            return sheet.form().members().get(spot.member() - 1).id().isPresent();
        }
        return answers(opened, sheet, spot)
                .filter(answers -> answers.values().containsKey(spot.field()))
                .isPresent();
    }

    /// The household of the book, with what was typed over it; people by number or name.
    private static Sheet adopted(Sheet sheet, HouseholdForm opened) {
        var typed = sheet.form();
        var origins = new HashMap<Spot, Origin>();
        var members = new ArrayList<>(opened.members());
        var places = new HashMap<Integer, Integer>();
        for (var place = 1; place <= typed.members().size(); place++) {
            var member = typed.members().get(place - 1);
            var known = place(opened, member);
            if (known == 0) {
                members.add(member);
            } else {
                members.set(known - 1, over(opened.members().get(known - 1), member));
            }
            places.put(place, known == 0 ? members.size() : known);
        }
        sheet.origins()
                .forEach(
                        (spot, origin) ->
                                origins.put(
                                        spot.of(places.getOrDefault(spot.member(), 0)), origin));
        var form =
                new HouseholdForm(
                        opened.id(),
                        typed.year(),
                        opened.household().overlaidBy(typed.household()),
                        opened.householdYear().overlaidBy(typed.householdYear()),
                        members);
        return marked(new Sheet(form, origins), sheet, places);
    }

    /// Everything that nobody typed is to be looked at.
    private static Sheet marked(Sheet adopted, Sheet typed, Map<Integer, Integer> places) {
        var said = new ArrayList<Spot>();
        for (var spot : PaperOrder.spots(typed.members())) {
            if (!typed.isBlank(spot)) {
                said.add(spot.of(places.getOrDefault(spot.member(), 0)));
            }
        }
        var marked = adopted;
        for (var spot : PaperOrder.spots(adopted.members())) {
            var isOfYear = spot.field().entity() == Entity.HOUSEHOLD_YEAR;
            if (!isOfYear && !said.contains(spot) && !adopted.isBlank(spot)) {
                marked = toBeLookedAt(marked, spot);
            }
        }
        return marked;
    }

    private static Sheet toBeLookedAt(Sheet sheet, Spot spot) {
        return mayCarry(spot.field())
                ? sheet.carried(spot, sheet.answers(spot))
                : sheet.withheld(spot);
    }

    private static Member over(Member known, Member typed) {
        return new Member(
                known.id(),
                known.membershipId(),
                known.person().overlaidBy(typed.person()),
                known.membership().overlaidBy(typed.membership()));
    }

    /// What an earlier form says in answer to a place of the sheet.
    private static Optional<Answers> answers(HouseholdForm earlier, Sheet sheet, Spot spot) {
        if (spot.member() == 0) {
            return Optional.of(Sheet.of(earlier).answers(spot));
        }
        if (spot.member() > sheet.members()) {
            return Optional.empty();
        }
        var place = place(earlier, sheet.form().members().get(spot.member() - 1));
        return place == 0
                ? Optional.empty()
                : Optional.of(Sheet.of(earlier).answers(spot.of(place)));
    }

    /// Where a person stands in a form: by his record, his number, or his name; 0 for nowhere.
    private static int place(HouseholdForm form, Member member) {
        for (var place = 1; place <= form.members().size(); place++) {
            var other = form.members().get(place - 1);
            if ((member.id().isPresent() && member.id().equals(other.id()))
                    || same(member, other, PersonFields.ID_NUMBER)
                    || same(member, other, PersonFields.NAME)) {
                return place;
            }
        }
        return 0;
    }

    private static boolean same(Member one, Member other, LedgerField<String> field) {
        var said = one.person().get(field);
        return said.isPresent() && said.equals(other.person().get(field));
    }

    private static boolean mayCarry(LedgerField<?> field) {
        return field != MEDICAL_INSURED
                && field != PENSION_INSURED
                && !IncomeFields.ALL.contains(field);
    }

    private static <T> Answers with(Answers answers, LedgerField<T> field, Answers from) {
        return answers.with(field, from.get(field).orElseThrow());
    }

    private Carrying() {}
}
