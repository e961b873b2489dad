package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.List;

/// What comparing a household of a sheet with the book finds, each at its row.
final class PairFindings {

    private final SheetHousehold told;
    private final VillageView view;
    private final List<Finding> found = new ArrayList<>();

    private PairFindings(SheetHousehold told, VillageView view) {
        this.told = told;
        this.view = view;
    }

    static List<Finding> of(
            HouseholdPairs.Pair pair, List<MemberPairs.Who> people, VillageView view) {
        var findings = new PairFindings(pair.told(), view);
        if (pair.numberOfOthers()) {
            findings.numberOfOthers();
        }
        for (int i = 0; i < people.size(); i++) {
            findings.member(i, people.get(i));
        }
        return findings.found;
    }

    /// Where a member of a sheet's household stands.
    static Finding.Place row(SheetHousehold told, int member) {
        return new Finding.Place.Row(told.file(), told.sheet(), told.rows().get(member));
    }

    static String name(Answers person) {
        return person.get(PersonFields.NAME).orElse("");
    }

    private void numberOfOthers() {
        var number =
                told.form().household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElseThrow();
        add(0, Severity.ERROR, HouseholdFields.NATIONAL_HOUSEHOLD_NO, number, "HID_OF_OTHERS");
    }

    private void member(int index, MemberPairs.Who who) {
        var member = told.form().members().get(index).person();
        var name = name(member);
        switch (who) {
            case MemberPairs.Who.New _ -> {
                // nothing to compare with
            }
            case MemberPairs.Who.Known(var person) -> known(index, member, person);
            case MemberPairs.Who.Elsewhere elsewhere ->
                    add(
                            index,
                            Severity.INFO,
                            PersonFields.NAME,
                            name,
                            "PERSON_MOVE_PROPOSED",
                            name,
                            number(elsewhere.home()));
            case MemberPairs.Who.NumberOfAnother(var person) ->
                    add(
                            index,
                            Severity.ERROR,
                            PersonFields.ID_NUMBER,
                            member.get(PersonFields.ID_NUMBER).orElse(""),
                            "ID_OF_ANOTHER",
                            name(view.answers(person)));
            case MemberPairs.Who.Ended _ ->
                    add(index, Severity.WARNING, PersonFields.NAME, name, "PERSON_ENDED", name);
        }
    }

    private void known(int index, Answers told, RecordId person) {
        var book = view.answers(person);
        var before = name(book);
        var after = name(told);
        if (!before.isEmpty()
                && !after.isEmpty()
                && !Wording.bare(before).equals(Wording.bare(after))) {
            add(index, Severity.INFO, PersonFields.NAME, after, "PERSON_RENAMED", before, after);
        }
        var number = told.get(PersonFields.ID_NUMBER);
        var known = book.get(PersonFields.ID_NUMBER);
        if (number.isPresent() && known.isPresent() && !number.equals(known)) {
            add(index, Severity.WARNING, PersonFields.ID_NUMBER, number.get(), "ID_CHANGED", after);
        }
    }

    /// 户编号, or nothing where the household has none.
    private String number(RecordId household) {
        return view.answers(household).get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse("");
    }

    private void add(
            int member,
            Severity severity,
            LedgerField<?> field,
            String value,
            String code,
            Object... args) {
        found.add(
                new Finding(
                        row(told, member), severity, Problem.of(code, args), field.name(), value));
    }
}
