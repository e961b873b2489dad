package cn.cunce.ui;

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
import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.Surroundings;
import cn.cunce.service.Tier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A village of three households in a real book, for tests of screens. Nobody in it exists.
public final class TestVillage {

    public static final String CODE = "522799100201";
    public static final int YEAR = 2018;
    public static final LocalDate ON = LocalDate.of(2018, 12, 31);
    public static final String PASSWORD = "yan-ao-cun-2018";
    public static final BookCard CARD =
            new BookCard(Tier.VILLAGE, CODE, "岩坳村", List.of("坡皎乡", "澜瑶县"), List.of(), false);

    private TestVillage() {}

    public static Surroundings surroundings() {
        var clock = Clock.fixed(Instant.parse("2019-01-10T02:42:18Z"), ZoneOffset.UTC);
        return new Surroundings(clock, "test machine", Surroundings.Hardness.LIGHT);
    }

    /// An empty book.
    public static OpenedBook empty(Path folder) {
        var order = new CreateBook.Order(folder, CARD, "石敏", PASSWORD.toCharArray());
        return switch (new CreateBook(surroundings()).create(order)) {
            case CreateBook.Result.Created(var book, _) -> book;
            case CreateBook.Result other -> throw new AssertionError(other);
        };
    }

    /// A book with the households of `forms`.
    public static OpenedBook open(Path folder) {
        var book = empty(folder);
        var saving = new SaveHousehold(book);
        forms().forEach(form -> save(saving, form));
        return book;
    }

    private static void save(SaveHousehold saving, HouseholdForm form) {
        var nothing =
                new HouseholdForm(
                        Optional.empty(), form.year(), Answers.NONE, Answers.NONE, List.of());
        var result = saving.save(CODE, nothing, form);
        if (!(result instanceof SaveHousehold.Result.Saved)) {
            throw new AssertionError(result);
        }
    }

    public static List<HouseholdForm> forms() {
        return List.of(
                household(
                        "118",
                        "上寨组",
                        "0",
                        year(12_000, 2_500, Optional.empty()),
                        person("罗正芳", "02", "01", 1960, 3, 4),
                        person("田仁礼", "01", "02", 1958, 7, 12),
                        person("田小军", "01", "03", 1990, 1, 31)),
                household(
                        "119",
                        "田家湾组",
                        "1",
                        year(30_000, 0, Optional.of(new Money(1_600_000))),
                        person("石绍文", "01", "01", 1971, 11, 9),
                        person("覃玉莲", "02", "02", 1973, 5, 20)),
                household(
                        "120", "田家湾组", "0", Answers.NONE, person("单雄信", "01", "01", 1949, 2, 28)));
    }

    private static HouseholdForm household(
            String number, String group, String status, Answers year, Member... members) {
        var said =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, number)
                        .with(HouseholdFields.GROUP_NAME, group)
                        .with(HouseholdFields.PHONE, "13900004402")
                        .with(HouseholdFields.POVERTY_STATUS, status)
                        .with(HouseholdFields.MAIN_CAUSE, "01");
        var told =
                year.isEmpty()
                        ? year
                        : year.with(IncomeFields.HOUSEHOLD_SIZE, (long) members.length);
        return new HouseholdForm(Optional.empty(), YEAR, said, told, List.of(members));
    }

    private static Answers year(long wageYuan, long transferYuan, Optional<Money> stated) {
        var told =
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(wageYuan * 100))
                        .with(IncomeFields.BUSINESS_GROSS, new Money(460_000))
                        .with(IncomeFields.BUSINESS_COST, new Money(267_000))
                        .with(IncomeFields.PROPERTY_INCOME, new Money(30_000))
                        .with(IncomeFields.TRANSFER_INCOME, new Money(transferYuan * 100))
                        .with(ConditionFields.FOOD_OK, true)
                        .with(ConditionFields.CLOTHING_OK, true)
                        .with(ConditionFields.MEDICAL_OK, false)
                        .with(ConditionFields.WATER_OK, true);
        return stated.map(money -> told.with(IncomeFields.STATED_PER_CAPITA_INCOME, money))
                .orElse(told);
    }

    /// @param sex 01 or 02
    /// @param relation a code of the list: 01 the head
    private static Member person(
            String name, String sex, String relation, int year, int month, int day) {
        var birth = LocalDate.of(year, month, day);
        var order = sex.equals("01") ? "001" : "002";
        var digits = "522799%tY%<tm%<td%s".formatted(birth, order);
        var said =
                Answers.NONE
                        .with(PersonFields.NAME, name)
                        .with(PersonFields.SEX, sex)
                        .with(PersonFields.ID_NUMBER, digits + IdNumber.check(digits))
                        .with(PersonFields.BIRTH_DATE, PartialDate.day(birth))
                        .with(PersonFields.ETHNICITY, "06")
                        .with(PersonFields.HEALTH, List.of("01"))
                        .with(PersonFields.MEDICAL_INSURED, true);
        return new Member(
                Optional.empty(),
                Optional.empty(),
                said,
                Answers.NONE.with(MembershipFields.RELATION, relation));
    }
}
