package cn.cunce.ui.register;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.HouseholdLine;
import cn.cunce.service.RequiredFields;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes rows of the list out of households: what is worked out once, off the window's thread.
public final class RegisterRows {

    private static final int TAIL = 4;
    private static final List<LedgerField<Boolean>> GUARANTEES =
            List.of(
                    ConditionFields.FOOD_OK,
                    ConditionFields.CLOTHING_OK,
                    ConditionFields.EDUCATION_OK,
                    ConditionFields.MEDICAL_OK,
                    ConditionFields.HOUSING_OK,
                    ConditionFields.WATER_OK);

    private final FieldText words;
    private final Pinyin pinyin;
    private final LocalDate on;
    private final RegisterTags tags;

    /// @param on 口径日期, by which ages are counted
    public RegisterRows(FieldText words, Pinyin pinyin, LocalDate on) {
        this.words = words;
        this.pinyin = pinyin;
        this.on = on;
        this.tags = new RegisterTags(words);
    }

    LocalDate on() {
        return on;
    }

    FieldText words() {
        return words;
    }

    /// @param villages what villages are called, by their code
    RegisterRow of(HouseholdLine line, Map<String, String> villages) {
        var form = line.form();
        var household = form.household();
        var id = form.id().orElseThrow();
        var income = perHead(form.householdYear());
        return new RegisterRow(
                id,
                villages.getOrDefault(id.village(), id.village()),
                said(HouseholdFields.NATIONAL_HOUSEHOLD_NO, household),
                line.head(),
                said(HouseholdFields.GROUP_NAME, household),
                tags.of(household),
                said(HouseholdFields.MAIN_CAUSE, household),
                income,
                differs(income, form.householdYear()),
                GUARANTEES.stream().map(field -> form.householdYear().get(field)).toList(),
                counts(line),
                said(RecordFields.ended(Entity.HOUSEHOLD), household),
                new RegisterRow.Said(household, form.householdYear()),
                tail(said(HouseholdFields.PHONE, household)),
                form.members().stream().map(this::member).toList(),
                Optional.empty());
    }

    private static RegisterRow.Counts counts(HouseholdLine line) {
        var form = line.form();
        var doubts =
                doubts(Entity.HOUSEHOLD, form.household())
                        + doubts(Entity.HOUSEHOLD_YEAR, form.householdYear())
                        + form.members().stream().mapToInt(RegisterRows::doubts).sum();
        return new RegisterRow.Counts(RequiredFields.missing(form), doubts, line.openConflicts());
    }

    private static int doubts(HouseholdForm.Member member) {
        return doubts(Entity.PERSON, member.person())
                + doubts(Entity.MEMBERSHIP, member.membership());
    }

    private static int doubts(Entity entity, Answers answers) {
        return Doubts.of(entity, answers).size();
    }

    private static Optional<Money> perHead(Answers year) {
        return switch (IncomeFields.income(year).outcome()) {
            case Income.Outcome.Known(_, var perHead) -> Optional.of(perHead);
            case Income.Outcome _ -> Optional.empty();
        };
    }

    private static boolean differs(Optional<Money> computed, Answers year) {
        var stated = year.get(IncomeFields.STATED_PER_CAPITA_INCOME);
        return computed.isPresent() && stated.isPresent() && !computed.equals(stated);
    }

    private RegisterRow.Member member(HouseholdForm.Member member) {
        var name = said(PersonFields.NAME, member.person());
        return new RegisterRow.Member(
                name,
                List.copyOf(pinyin.initials(name)),
                pinyin.reading(name),
                tail(said(PersonFields.ID_NUMBER, member.person())),
                member.person().get(PersonFields.BIRTH_DATE).flatMap(this::age),
                member.person().get(PersonFields.MEDICAL_INSURED));
    }

    private Optional<Integer> age(PartialDate birth) {
        var oldest = IdNumber.age(birth.first(), on);
        return oldest == IdNumber.age(birth.last(), on) ? Optional.of(oldest) : Optional.empty();
    }

    private String said(LedgerField<?> field, Answers answers) {
        return words.of(field, answers).orElse("");
    }

    private static String tail(String number) {
        return number.substring(Math.max(0, number.length() - TAIL));
    }
}
