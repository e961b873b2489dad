package cn.cunce.ui.card;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.AdoptPlan;
import cn.cunce.service.DecideBook;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ProposePlan;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveDemand;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.Surroundings;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;

/// A village of three households in a real book, for tests of cards.
final class CardBook {

    final Messages messages = new Messages();
    final Navigator navigator = new Navigator();
    private final TestPacks packs = new TestPacks();
    private final Path folder;
    private OpenedBook book;

    CardBook(Path folder) {
        this.folder = folder.resolve("book");
        book = TestVillage.open(this.folder);
        for (var place : List.of(Place.Entry.class, Place.Print.class, Place.Merge.class)) {
            navigator.place(place, _ -> Group::new);
        }
        navigator.place(Place.Targeting.class, _ -> Group::new);
        navigator.place(Place.Plan.class, _ -> Group::new);
    }

    OpenedBook book() {
        return book;
    }

    Pack pack() {
        return packs.pack();
    }

    void close() {
        book.close();
    }

    /// The same book, a few weeks later.
    void later() {
        book.close();
        var clock = Clock.fixed(Instant.parse("2019-02-05T02:00:00Z"), ZoneOffset.UTC);
        var then = new Surroundings(clock, "test machine", Surroundings.Hardness.LIGHT);
        book =
                switch (new OpenBook(then).open(folder, TestVillage.PASSWORD.toCharArray())) {
                    case OpenBook.Result.Opened(var opened) -> opened;
                    case OpenBook.Result other -> throw new AssertionError(other);
                };
    }

    List<HouseholdForm> forms() {
        return new ListHouseholds(book)
                .list(TestVillage.CODE, TestVillage.YEAR).stream()
                        .map(line -> line.form())
                        .toList();
    }

    CardViewModel model(int household) {
        var among =
                forms().stream()
                        .map(
                                form ->
                                        new Neighbour(
                                                form.id().orElseThrow(),
                                                form.household()
                                                        .get(HouseholdFields.NATIONAL_HOUSEHOLD_NO)
                                                        .orElse(""),
                                                ListHouseholds.head(form),
                                                form.members().size(),
                                                ""))
                        .toList();
        var place = new Place.Card(among.get(household).household(), among);
        var model =
                new CardViewModel(
                        place,
                        desk(),
                        Jobs.atOnce(),
                        new CardViewModel.Window(navigator, messages));
        model.read();
        return model;
    }

    private CardDesk desk() {
        var texts = Texts.chinese();
        var codes = Shipped.codeLists();
        var words = new FieldText(texts, codes);
        return new CardDesk(
                CardDesk.Reading.of(book),
                CardDesk.Writing.of(book),
                new CardDesk.Policy(
                        book.card(), packs, new DecideBook(book, codes), TestVillage.ON),
                new CardSheets(new CardWords(words, texts), TestVillage.ON, ZoneOffset.UTC),
                new FactWords(new FieldReader(codes, TestVillage.ON), words, texts),
                codes,
                new Pinyin(),
                book.device().id());
    }

    CardSheet sheet(int household) {
        return model(household).sheetProperty().get().orElseThrow();
    }

    /// Changes what a year of a household says.
    void tell(int household, int year, Answers told) {
        var id = forms().get(household).id().orElseThrow();
        var before = new ReadHousehold(book).read(id, year).orElseThrow().form();
        var after = before.withHouseholdYear(before.householdYear().overlaidBy(told));
        if (!(new SaveHousehold(book).save(TestVillage.CODE, before, after)
                instanceof SaveHousehold.Result.Saved)) {
            throw new AssertionError("not saved");
        }
    }

    /// The first household in 2017, with less wage and more transfers.
    void yearBefore() {
        tell(
                0,
                2017,
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(1_400_000))
                        .with(IncomeFields.WAGE_INCOME_LABOUR, new Money(1_400_000))
                        .with(IncomeFields.BUSINESS_GROSS, new Money(460_000))
                        .with(IncomeFields.BUSINESS_COST, new Money(267_000))
                        .with(IncomeFields.PROPERTY_INCOME, new Money(30_000))
                        .with(IncomeFields.TRANSFER_INCOME, new Money(242_000))
                        .with(IncomeFields.HOUSEHOLD_SIZE, 3L)
                        .with(ConditionFields.MEDICAL_OK, true)
                        .with(ConditionFields.WATER_OK, false));
    }

    void need(String kind, String text) {
        var said =
                Answers.NONE
                        .with(DemandFields.DEMAND_KIND, kind)
                        .with(DemandFields.DEMAND_TEXT, text)
                        .with(DemandFields.DEMAND_DATE, PartialDate.parse("2018-06-12"));
        new SaveDemand(book).add(forms().getFirst().id().orElseThrow(), said);
    }

    void adopt() {
        var task = new ProposePlan.Task(TestVillage.CODE, pack(), TestVillage.YEAR, Map.of());
        var plan =
                new ProposePlan(book, Shipped.codeLists()).propose(task, () -> false).orElseThrow();
        new AdoptPlan(book, _ -> "原因：因病").adopt(plan, AdoptPlan.ByHand.KEEP);
    }

    void decide() {
        var rulings = new ArrayList<Ruling>();
        new DecideBook(book, Shipped.codeLists())
                .decide(
                        new DecideBook.Question(TestVillage.CODE, pack(), TestVillage.ON),
                        DecideBook.Ear.of(decided -> rulings.add(decided.explained())));
        new KeepDecisions(book, ShippedPacks.library()).keep(pack(), TestVillage.ON, rulings);
    }

    String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }

    void undo() {
        messages.latestProperty().get().flatMap(Messages.Message::action).orElseThrow().run().run();
    }
}
