package cn.cunce.service;

import cn.cunce.TickingClock;
import cn.cunce.boot.Shipped;
import cn.cunce.filing.FilingDesk;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Money;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What tests of services need: books in a temporary folder, a clock that moves, a household.
final class Desk {

    static final String VILLAGE = "522700000000";
    static final char[] PASSWORD = "青山绿水2018".toCharArray();

    private final Path folder;
    private final Surroundings surroundings;

    Desk(Path folder) {
        this.folder = folder;
        this.surroundings =
                new Surroundings(
                        new TickingClock("2018-06-01T00:00:00Z"),
                        "laptop",
                        Surroundings.Hardness.LIGHT);
    }

    OpenedBook village(String name) {
        return created(
                name,
                new BookCard(
                        Tier.VILLAGE, VILLAGE, "岩坳村", List.of("坡皎乡", "澜瑶县"), List.of(), false));
    }

    OpenedBook county(String name) {
        return created(
                name, new BookCard(Tier.COUNTY, "522700", "澜瑶县", List.of(), List.of(), false));
    }

    private OpenedBook created(String name, BookCard card) {
        var order = new CreateBook.Order(folder.resolve(name), card, "石敏", PASSWORD);
        return ((CreateBook.Result.Created) new CreateBook(surroundings).create(order)).book();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    OpenBook opening() {
        return new OpenBook(surroundings);
    }

    /// As on another laptop, to which somebody has copied the folder.
    OpenBook openingElsewhere() {
        return new OpenBook(
                new Surroundings(
                        surroundings.clock(), "another laptop", Surroundings.Hardness.LIGHT));
    }

    static FilingDesk filing() {
        var codes = Shipped.codeLists();
        var reader = new FieldReader(codes, LocalDate.of(2018, 12, 31));
        return new FilingDesk(Texts.chinese(), new FieldText(Texts.chinese(), codes), reader);
    }

    static HouseholdForm empty() {
        return new HouseholdForm(Optional.empty(), 2018, Answers.NONE, Answers.NONE, List.of());
    }

    /// A household of one, with a wage.
    static HouseholdForm household(String number, String head, long wageFen) {
        var person =
                Answers.NONE
                        .with(PersonFields.NAME, head)
                        .with(PersonFields.ID_NUMBER, "522700197009269092");
        var member =
                new HouseholdForm.Member(
                        Optional.empty(),
                        Optional.empty(),
                        person,
                        Answers.NONE.with(MembershipFields.RELATION, "01"));
        return new HouseholdForm(
                Optional.empty(),
                2018,
                Answers.NONE.with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, number),
                Answers.NONE.with(IncomeFields.WAGE_INCOME, new Money(wageFen)),
                List.of(member));
    }

    static HouseholdForm saved(OpenedBook book, HouseholdForm before, HouseholdForm after) {
        var result = new SaveHousehold(book).save(VILLAGE, before, after);
        return ((SaveHousehold.Result.Saved) result).form();
    }

    static String digest(OpenedBook book) {
        return new DumpBook(book).digest(VILLAGE);
    }
}
