package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up village, the same for the same seed.
final class PaperVillage {

    private static final String SURNAMES = "罗王石韦蒙覃姚平吴潘";
    private static final String GIVEN = "正芳光明秀英国强小军玉莲德发慧洁";
    private static final List<String> GROUPS = List.of("上寨组", "田家湾组", "木洞组");

    private final Random random;

    PaperVillage(long seed) {
        random = new Random(seed);
    }

    /// Households group by group, equally many in each.
    Stream<RegisterRow> rows(int households) {
        return IntStream.range(0, households)
                .mapToObj(
                        n ->
                                household(
                                        n,
                                        GROUPS.get((int) ((long) n * GROUPS.size() / households))))
                .map(RegisterRow::of)
                .map(row -> row.withHelp(Optional.of("李晴"), Optional.of("云岭县水务局")));
    }

    HouseholdForm household(int number, String group) {
        var members =
                IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(this::member).toList();
        return new HouseholdForm(
                Optional.empty(),
                2017,
                household(number).with(HouseholdFields.GROUP_NAME, group),
                year(members.size()),
                members);
    }

    private Answers household(int number) {
        return Answers.NONE
                .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.valueOf(5227000001L + number))
                .with(HouseholdFields.ADDRESS, "枫香坪村" + (number + 1) + "号")
                .with(HouseholdFields.PHONE, "10000000" + (100 + number % 900))
                .with(HouseholdFields.IS_REGISTERED, true)
                .with(HouseholdFields.HOUSEHOLD_ATTRIBUTE, random.nextBoolean() ? "01" : "04")
                .with(HouseholdFields.POVERTY_STATUS, "1")
                .with(HouseholdFields.EXIT_YEAR, 2015L + random.nextInt(3))
                .with(HouseholdFields.FIRST_IDENTIFIED_DATE, PartialDate.parse("2014-01"))
                .with(HouseholdFields.IDENTIFICATION_STANDARD, "1")
                .with(HouseholdFields.IS_RELOCATED, false)
                .with(HouseholdFields.MAIN_CAUSE, "01")
                .with(HouseholdFields.OTHER_CAUSES, List.of("03"));
    }

    private Answers year(int size) {
        return Answers.NONE
                .with(IncomeFields.HOUSEHOLD_SIZE, (long) size)
                .with(IncomeFields.WAGE_INCOME, money(20_000))
                .with(IncomeFields.BUSINESS_GROSS, money(12_000))
                .with(IncomeFields.BUSINESS_COST, money(3_000))
                .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                .with(IncomeFields.TRANSFER_INCOME, money(5_000))
                .with(ConditionFields.FARMLAND_MU, new BigDecimal("5.9"))
                .with(ConditionFields.HOUSING_AREA_SQM, new BigDecimal("120"))
                .with(ConditionFields.HOUSING_GRADE, "A")
                .with(ConditionFields.FOOD_OK, true)
                .with(ConditionFields.CLOTHING_OK, true)
                .with(ConditionFields.EDUCATION_OK, true)
                .with(ConditionFields.MEDICAL_OK, random.nextInt(10) > 0)
                .with(ConditionFields.HOUSING_OK, true)
                .with(ConditionFields.WATER_OK, true)
                .with(ConditionFields.POWER_LIVING, true)
                .with(ConditionFields.FUELS, List.of("1"));
    }

    private Money money(int belowYuan) {
        return new Money(random.nextInt(belowYuan * 100));
    }

    private Member member(int place) {
        var year = place == 1 ? 1950 + random.nextInt(30) : 1940 + random.nextInt(75);
        var person =
                Answers.NONE
                        .with(PersonFields.NAME, name())
                        .with(PersonFields.SEX, random.nextBoolean() ? "01" : "02")
                        .with(PersonFields.ID_NUMBER, idNumber(year))
                        .with(PersonFields.ETHNICITY, "01")
                        .with(PersonFields.EDUCATION_LEVEL, "02")
                        .with(PersonFields.HEALTH, List.of("01"))
                        .with(PersonFields.LABOUR_ABILITY, year < 2001 ? "01" : "04")
                        .with(PersonFields.DIBAO, false)
                        .with(PersonFields.MEDICAL_INSURED, true);
        var relation = place == 1 ? "01" : place == 2 ? "02" : "03";
        return new Member(
                Optional.empty(),
                Optional.empty(),
                person,
                Answers.NONE.with(MembershipFields.RELATION, relation));
    }

    private String name() {
        return letter(SURNAMES) + letter(GIVEN) + (random.nextBoolean() ? letter(GIVEN) : "");
    }

    private String letter(String of) {
        return String.valueOf(of.charAt(random.nextInt(of.length())));
    }

    /// Of a county that does not exist.
    private String idNumber(int year) {
        var digits =
                "522799%d%02d%02d%03d"
                        .formatted(
                                year,
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(1000));
        return digits + IdNumber.check(digits);
    }
}
