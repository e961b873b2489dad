package cn.cunce.ui.targeting;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.paper.ExplanationPaper;
import cn.cunce.service.BookCard;
import cn.cunce.service.DecideBook;
import cn.cunce.service.FactSources;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveFact;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.shell.VillageChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A village whose households get every answer that the rule of exit can give. Nobody in it exists.
///
/// The lines are 3600 元 in 2016 and 4000 元 in 2017.
public final class PolicyVillage {

    public static final LocalDate ON = LocalDate.of(2017, 12, 31);

    private static final PrintExplanation.Words WORDS =
            new PrintExplanation.Words(
                    name -> name, source -> source.field().label(), FactSources.Source::actor);

    /// Its one pack, whatever the book.
    record Shelf(List<Pack> packs) implements PackShelf {

        @Override
        public Optional<Pack> find(String id) {
            return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
        }

        @Override
        public List<Pack> of(BookCard card) {
            return packs;
        }
    }

    private final OpenedBook book;
    private final SaveHousehold saving;

    private PolicyVillage(OpenedBook book) {
        this.book = book;
        this.saving = new SaveHousehold(book);
    }

    public static OpenedBook open(Path folder) {
        var village = new PolicyVillage(TestVillage.empty(folder));
        village.household("101", "罗正芳", "上寨组", true, 15_000, 18_000);
        village.household("102", "石绍文", "田家湾组", true, 9_000, 13_500);
        village.household("103", "单雄信", "田家湾组", true, 9_000, 9_000);
        village.household("104", "覃玉莲", "上寨组", true, 15_000, -1);
        village.household("105", "田水生", "上寨组", true, -1, 18_000);
        village.household("106", "吴昌林", "田家湾组", false, 30_000, 36_000);
        return village.book;
    }

    public static Pack pack() {
        return ShippedPacks.library().find("cs_example").orElseThrow();
    }

    static TargetingDesk desk(OpenedBook book, PackShelf packs) {
        var database = DatabaseDesk.of(book, Shipped.codeLists());
        return desk(book, packs, Map.of(TestVillage.CODE, "岩坳村"), database);
    }

    /// @param villages names by code
    static TargetingDesk desk(
            OpenedBook book, PackShelf packs, Map<String, String> villages, DatabaseDesk database) {
        return new TargetingDesk(
                book.card(),
                new VillageChoice(TestVillage.CODE, () -> villages),
                ON,
                packs,
                new ListHouseholds(book),
                new DecideBook(book, Shipped.codeLists()),
                DecisionDesk.of(
                        book,
                        new TestPacks(),
                        new PrintExplanation(book, PolicyVillage::paper, WORDS)),
                WhatIfDesk.of(book, packs, Shipped.codeLists()),
                filling(book),
                database,
                new TargetingWords(Texts.chinese(), ZoneId.of("Asia/Shanghai")),
                new Pinyin());
    }

    private static FillDesk filling(OpenedBook book) {
        var codes = Shipped.codeLists();
        var texts = Texts.chinese();
        var words = new FactWords(new FieldReader(codes, ON), new FieldText(texts, codes), texts);
        return new FillDesk(new SaveFact(book), new UndoBatch(book), words, codes);
    }

    private static ExplanationPaper paper() {
        var texts = Texts.chinese();
        var values = new FieldText(texts, Shipped.codeLists());
        return new ExplanationPaper(Shipped.paperFonts(), values, texts);
    }

    /// Writes the wages of a year, as somebody who has found them out.
    public static void wages(OpenedBook book, RecordId household, int year, long yuan) {
        var before = new ReadHousehold(book).read(household, year).orElseThrow().form();
        var told = before.householdYear().with(IncomeFields.WAGE_INCOME, new Money(yuan * 100));
        new SaveHousehold(book).save(TestVillage.CODE, before, before.withHouseholdYear(told));
    }

    /// Three people; their income is wages alone.
    ///
    /// @param wages2016 negative where nobody has told them
    private void household(
            String number, String head, String group, boolean registered, long... wages) {
        var said =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "5227990" + number)
                        .with(HouseholdFields.GROUP_NAME, group)
                        .with(HouseholdFields.IS_REGISTERED, registered)
                        .with(HouseholdFields.FIRST_REGISTERED_YEAR, 2014L)
                        .with(HouseholdFields.POVERTY_STATUS, registered ? "0" : "1");
        var members =
                List.of(
                        person(head, "01", 1960, registered),
                        person(head.charAt(0) + "小军", "03", 1990, registered),
                        person(head.charAt(0) + "雨晨", "07", 2012, registered));
        var nothing =
                new HouseholdForm(Optional.empty(), 2016, Answers.NONE, Answers.NONE, List.of());
        var first = new HouseholdForm(Optional.empty(), 2016, said, year(wages[0]), members);
        var id = saved(nothing, first).id().orElseThrow();
        var next = new ReadHousehold(book).read(id, 2017).orElseThrow().form();
        saved(next, next.withHouseholdYear(year(wages[1])));
    }

    private HouseholdForm saved(HouseholdForm before, HouseholdForm after) {
        return switch (saving.save(TestVillage.CODE, before, after)) {
            case SaveHousehold.Result.Saved(var form, _, _) -> form;
            case SaveHousehold.Result other -> throw new AssertionError(other);
        };
    }

    private static Answers year(long wages) {
        var none = new Money(0);
        var told =
                Answers.NONE
                        .with(IncomeFields.BUSINESS_GROSS, none)
                        .with(IncomeFields.BUSINESS_COST, none)
                        .with(IncomeFields.PROPERTY_INCOME, none)
                        .with(IncomeFields.TRANSFER_INCOME, none)
                        .with(IncomeFields.HOUSEHOLD_SIZE, 3L);
        return wages < 0 ? told : told.with(IncomeFields.WAGE_INCOME, new Money(wages * 100));
    }

    private static Member person(String name, String relation, int born, boolean insured) {
        var said =
                Answers.NONE
                        .with(PersonFields.NAME, name)
                        .with(PersonFields.BIRTH_DATE, PartialDate.year(born))
                        .with(PersonFields.SEX, "01");
        return new Member(
                Optional.empty(),
                Optional.empty(),
                insured ? said.with(PersonFields.MEDICAL_INSURED, true) : said,
                Answers.NONE
                        .with(MembershipFields.RELATION, relation)
                        .with(MembershipFields.FROM, PartialDate.year(2014)));
    }
}
