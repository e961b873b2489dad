package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.ReadHousehold.Card;
import cn.cunce.service.ShowHistory;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.card.CardSheet.Year;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the sheet of a card out of what the book says.
public final class CardSheets {

    private static final String HEAD = "01";
    private static final List<LedgerField<Boolean>> GUARANTEES =
            List.of(
                    ConditionFields.FOOD_OK,
                    ConditionFields.CLOTHING_OK,
                    ConditionFields.EDUCATION_OK,
                    ConditionFields.MEDICAL_OK,
                    ConditionFields.HOUSING_OK,
                    ConditionFields.WATER_OK);

    private final CardWords words;
    private final LocalDate on;
    private final ZoneId zone;

    /// @param on 口径日期, by which ages are counted
    /// @param zone of the office, in which the times of changes are shown
    public CardSheets(CardWords words, LocalDate on, ZoneId zone) {
        this.words = words;
        this.on = on;
        this.zone = zone;
    }

    CardSheet of(Card card, List<ShowHistory.Line> history, CardPolicy policy) {
        var form = card.form();
        var household = form.household();
        var lines = new CardHistory(words, zone).of(form, history);
        return new CardSheet(
                form.id().orElseThrow(),
                words.of("card.name", head(form)),
                state(household),
                facts(form),
                card.conflicts().stream().mapToInt(record -> record.conflicts().size()).sum(),
                form,
                members(form),
                new CardIncome(words).of(form.householdYear()),
                guarantees(form.householdYear()),
                card.years().stream().map(CardSheets::year).toList(),
                card.measures().stream().map(LedgerRecord::answers).toList(),
                lines,
                new CardHistory(words, zone).events(lines),
                policy);
    }

    private static String head(HouseholdForm form) {
        return form.members().stream()
                .filter(CardSheets::isHead)
                .findFirst()
                .flatMap(member -> member.person().get(PersonFields.NAME))
                .orElse("—");
    }

    private static boolean isHead(Member member) {
        return member.membership().get(MembershipFields.RELATION).filter(HEAD::equals).isPresent();
    }

    private Optional<String> state(Answers household) {
        return Stream.of(HouseholdFields.POVERTY_STATUS, HouseholdFields.HOUSEHOLD_ATTRIBUTE)
                .map(field -> words.of(field, household))
                .filter(word -> !word.isEmpty())
                .findFirst();
    }

    private String facts(HouseholdForm form) {
        var said = new ArrayList<String>();
        var number = words.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO, form.household());
        if (!number.isEmpty()) {
            said.add(words.of("card.number", number));
        }
        said.add(words.of(HouseholdFields.GROUP_NAME, form.household()));
        said.add(words.of("card.size", form.members().size()));
        said.add(words.of(HouseholdFields.PHONE, form.household()));
        said.removeIf(String::isEmpty);
        return String.join(" • ", said);
    }

    private List<PersonLine> members(HouseholdForm form) {
        var lines = new ArrayList<PersonLine>();
        for (var member : form.members()) {
            var age = member.person().get(PersonFields.BIRTH_DATE).map(this::age).orElse("");
            lines.add(new PersonLine(lines.size() + 1, age, member.person(), member.membership()));
        }
        return lines;
    }

    /// Blank where the two ends of the birth date give two ages.
    private String age(PartialDate birth) {
        var oldest = IdNumber.age(birth.first(), on);
        return oldest == IdNumber.age(birth.last(), on) ? String.valueOf(oldest) : "";
    }

    private List<Guarantee> guarantees(Answers year) {
        return GUARANTEES.stream()
                .map(
                        field ->
                                new Guarantee(
                                        field.label(),
                                        year.get(field),
                                        words.of(met(year.get(field)))))
                .toList();
    }

    private static String met(Optional<Boolean> fact) {
        return fact.map(holds -> holds ? "card.met" : "card.notMet").orElse("card.open");
    }

    private static Year year(LedgerRecord record) {
        var year = record.get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
        return new Year(year, record.answers());
    }
}
