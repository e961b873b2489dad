package cn.cunce.ui.entry;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the sheet asks, in the order of the paper.
final class PaperOrder {

    /// @param label text key of its short name
    /// @param share of the width of its line
    record Question(LedgerField<?> field, String label, int share) {}

    static final List<Question> STRIP =
            List.of(
                    ask(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "entry.householdNo", 14),
                    ask(HouseholdFields.GROUP_NAME, "entry.group", 16),
                    ask(HouseholdFields.PHONE, "entry.phone", 15),
                    ask(HouseholdFields.IS_REGISTERED, "entry.registered", 9),
                    ask(ConditionFields.HOUSING_GRADE, "entry.housingGrade", 11),
                    ask(ConditionFields.WATER_SOURCE, "entry.water", 19),
                    ask(HouseholdFields.MAIN_CAUSE, "entry.mainCause", 16));

    static final List<Question> MEMBER =
            List.of(
                    ask(PersonFields.NAME, "entry.name", 66),
                    ask(MembershipFields.RELATION, "entry.relation", 58),
                    ask(PersonFields.ID_NUMBER, "entry.idNumber", 178),
                    ask(PersonFields.SEX, "entry.sex", 38),
                    ask(PersonFields.BIRTH_DATE, "entry.birth", 82),
                    ask(PersonFields.ETHNICITY, "entry.ethnicity", 51),
                    ask(PersonFields.EDUCATION_LEVEL, "entry.education", 53),
                    ask(PersonFields.SCHOOLING_STATE, "entry.schooling", 80),
                    ask(PersonFields.HEALTH, "entry.health", 80),
                    ask(PersonFields.LABOUR_ABILITY, "entry.labour", 80),
                    ask(PersonFields.WORK_MONTHS, "entry.workMonths", 51),
                    ask(PersonFields.MEDICAL_INSURED, "entry.medical", 44),
                    ask(PersonFields.PENSION_INSURED, "entry.pension", 44));

    static final List<Question> GUARANTEES =
            List.of(
                    ask(ConditionFields.FOOD_OK, "entry.food", 1),
                    ask(ConditionFields.CLOTHING_OK, "entry.clothing", 1),
                    ask(ConditionFields.EDUCATION_OK, "entry.educationOk", 1),
                    ask(ConditionFields.MEDICAL_OK, "entry.medicalOk", 1),
                    ask(ConditionFields.HOUSING_OK, "entry.housingOk", 1),
                    ask(ConditionFields.WATER_OK, "entry.waterOk", 1));

    static final List<Question> INCOMES =
            List.of(
                    ask(IncomeFields.WAGE_INCOME, "entry.wage", 15),
                    ask(IncomeFields.BUSINESS_GROSS, "entry.business", 13),
                    ask(IncomeFields.BUSINESS_COST, "entry.cost", 12),
                    ask(IncomeFields.PROPERTY_INCOME, "entry.property", 12),
                    ask(IncomeFields.TRANSFER_INCOME, "entry.transfer", 12),
                    ask(IncomeFields.HOUSEHOLD_SIZE, "entry.size", 9),
                    ask(IncomeFields.STATED_NET_INCOME, "entry.statedNet", 14),
                    ask(IncomeFields.STATED_PER_CAPITA_INCOME, "entry.statedPerHead", 13));

    static final Spot FIRST = Spot.household(STRIP.getFirst().field());

    /// Where Enter on an empty name goes.
    static final Spot AFTER_MEMBERS = Spot.household(GUARANTEES.getFirst().field());

    /// Where Enter saves.
    static final Spot LAST = Spot.household(INCOMES.getLast().field());

    /// All questions about the household itself.
    static List<Question> household() {
        return Stream.of(STRIP, GUARANTEES, INCOMES).flatMap(List::stream).toList();
    }

    /// All places of a sheet, in the order of the paper.
    static List<Spot> spots(int members) {
        var spots = new ArrayList<Spot>();
        STRIP.forEach(asked -> spots.add(Spot.household(asked.field())));
        for (var member = 1; member <= members; member++) {
            for (var asked : MEMBER) {
                spots.add(new Spot(member, asked.field()));
            }
        }
        Stream.of(GUARANTEES, INCOMES)
                .flatMap(List::stream)
                .forEach(asked -> spots.add(Spot.household(asked.field())));
        return List.copyOf(spots);
    }

    /// The short name of a question, as a text key; empty for what the paper does not ask.
    static Optional<Question> question(LedgerField<?> field) {
        return Stream.concat(household().stream(), MEMBER.stream())
                .filter(question -> question.field() == field)
                .findFirst();
    }

    static boolean asks(LedgerField<?> field) {
        return question(field).isPresent();
    }

    private static Question ask(LedgerField<?> field, String label, int share) {
        return new Question(field, label, share);
    }

    private PaperOrder() {}
}
