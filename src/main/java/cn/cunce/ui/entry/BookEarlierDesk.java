package cn.cunce.ui.entry;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.FindPerson;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import java.util.Optional;
import java.util.stream.Stream;

/// What an open book knows.
final class BookEarlierDesk implements EarlierDesk {

    private final ReadHousehold reading;
    private final FindPerson finding;
    private final String village;

    BookEarlierDesk(OpenedBook opened, String village) {
        this.reading = new ReadHousehold(opened);
        this.finding = new FindPerson(opened);
        this.village = village;
    }

    @Override
    public Optional<Earlier> household(HouseholdForm sheet) {
        return sheet.id()
                .or(() -> byNumber(sheet))
                .or(() -> byPeople(sheet))
                .flatMap(household -> earlier(household, sheet.year()));
    }

    private Optional<RecordId> byNumber(HouseholdForm sheet) {
        return sheet.household()
                .get(HouseholdFields.NATIONAL_HOUSEHOLD_NO)
                .flatMap(number -> reading.find(village, number));
    }

    private Optional<RecordId> byPeople(HouseholdForm sheet) {
        return sheet.members().stream()
                .flatMap(member -> member.person().get(PersonFields.ID_NUMBER).stream())
                .flatMap(number -> finding.find(number).stream())
                .flatMap(found -> found.household().stream())
                .findFirst();
    }

    private Optional<Earlier> earlier(RecordId household, int year) {
        var now = reading.read(household, year);
        return now.map(
                card -> {
                    var last =
                            card.years().stream()
                                    .flatMap(each -> each.get(IncomeFields.YEAR).stream())
                                    .map(Long::intValue)
                                    .filter(each -> each < year)
                                    .max(Integer::compare)
                                    .flatMap(each -> reading.read(household, each));
                    return new Earlier(
                            card.form(), last.map(ReadHousehold.Card::form).orElseGet(card::form));
                });
    }

    @Override
    public Optional<Known> person(String idNumber) {
        return finding.find(idNumber)
                .map(
                        found ->
                                new Known(
                                        found.person(),
                                        found.answers(),
                                        found.household().map(this::words).orElse("")));
    }

    private String words(RecordId household) {
        return reading.read(household).map(card -> words(card.form())).orElse("");
    }

    private static String words(HouseholdForm form) {
        var number = form.household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO);
        return String.join(
                " ", Stream.concat(number.stream(), Stream.of(Slip.name(form))).toList());
    }
}
