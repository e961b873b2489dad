package cn.cunce.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.service.AdoptPlan;
import cn.cunce.service.DecideBook;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListPlans;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ProposePlan;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.ShowHistory;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardViewModelTest {

    @TempDir Path folder;
    private final Pack pack = new TestPacks().pack();
    private OpenedBook book;
    private List<HouseholdForm> forms;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        forms =
                new ListHouseholds(book)
                        .list(TestVillage.CODE, TestVillage.YEAR).stream()
                                .map(line -> line.form())
                                .toList();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_card_says_who_how_many_and_how_old_they_are() {
        var sheet = sheet(0);

        assertThat(sheet.title()).isEqualTo("罗正芳户");
        assertThat(sheet.facts()).isEqualTo("第 118 户 • 上寨组 • 3 人 • 13900004402");
        assertThat(sheet.members())
                .extracting(CardSheet.PersonLine::age)
                .containsExactly("58", "60", "28");
    }

    @Test
    void income_stands_beside_what_the_paper_states() {
        assertThat(sheet(0).income().perHead()).isEqualTo("5\u00a0576.67");
        assertThat(sheet(0).income().difference()).isEmpty();
        assertThat(sheet(1).income().stated()).isEqualTo("16\u00a0000");
        assertThat(sheet(1).income().difference()).isEqualTo("115");
    }

    @Test
    void what_leaves_the_income_open_is_named() {
        var income = sheet(2).income();

        assertThat(income.perHead()).isEmpty();
        assertThat(income.missing()).startsWith("工资性收入", "生产经营性收入").hasSize(6);
    }

    @Test
    void a_guarantee_nobody_has_looked_at_is_open() {
        assertThat(sheet(0).guarantees())
                .extracting(CardSheet.Guarantee::said)
                .containsExactly("达标", "达标", "待核", "未达标", "待核", "达标");
    }

    @Test
    void the_history_says_who_changed_what_from_what_to_what() {
        var before = forms.getFirst();
        var wage = before.householdYear().with(IncomeFields.WAGE_INCOME, new Money(990_000));
        new SaveHousehold(book).save(TestVillage.CODE, before, before.withHouseholdYear(wage));

        var latest = sheet(0).history().getFirst();
        assertThat(latest.actor()).isEqualTo("石敏");
        assertThat(latest.field()).isEqualTo("工资性收入");
        assertThat(latest.change()).isEqualTo("12\u00a0000 → 9\u00a0900");
        assertThat(latest.cause()).isEqualTo("录入");
    }

    @Test
    void what_is_missing_says_why_and_numbers_of_identity_are_masked() {
        var words = words();
        var person = forms.getFirst().members().getFirst().person();
        var doubtful =
                person.missing(
                        PersonFields.EDUCATION_LEVEL, new Missing(Missing.Reason.UNKNOWN, "*"));

        assertThat(words.of(PersonFields.EDUCATION_LEVEL, doubtful)).isEqualTo("不清楚");
        assertThat(words.of(PersonFields.ILLNESS_NAME, person)).isEmpty();
        assertThat(words.of(PersonFields.ID_NUMBER, person)).matches("522799•{10}\\d[0-9X]");
    }

    @Test
    void the_next_household_of_the_list_is_one_key_away() {
        var model = model(0);
        model.step(1);
        assertThat(model.sheetProperty().get()).map(CardSheet::title).contains("石绍文户");
        model.step(1);
        model.step(1);

        assertThat(model.sheetProperty().get()).map(CardSheet::title).contains("单雄信户");
        assertThat(model.place()).isEqualTo(2);
    }

    @Test
    void what_is_planned_and_decided_stands_on_the_card() {
        assertThat(sheet(0).policy().plan()).isEmpty();
        adopt();
        decide();

        var policy = sheet(0).policy();

        assertThat(policy.plan().orElseThrow().total()).isEqualTo(new Money(500_000));
        assertThat(policy.plan().orElseThrow().lines())
                .contains(new CardPolicy.Line("医疗救助", "2\u00a0000", "card.planned"));
        assertThat(policy.rulings())
                .containsExactly(
                        new CardPolicy.Ruled("退出", "可退出", "2018-12-31", "card.proposed", false));
    }

    private void adopt() {
        var codes = Shipped.codeLists();
        var task = new ProposePlan.Task(TestVillage.CODE, pack, TestVillage.YEAR, Map.of());
        var plan = new ProposePlan(book, codes).propose(task, () -> false).orElseThrow();
        new AdoptPlan(book, _ -> "原因：因病").adopt(plan, AdoptPlan.ByHand.KEEP);
    }

    private void decide() {
        var rulings = new ArrayList<Ruling>();
        new DecideBook(book, Shipped.codeLists())
                .decide(
                        new DecideBook.Question(TestVillage.CODE, pack, TestVillage.ON),
                        DecideBook.Ear.of(decided -> rulings.add(decided.ruling())));
        new KeepDecisions(book).keep(pack, TestVillage.ON, rulings);
    }

    private CardSheet sheet(int household) {
        return model(household).sheetProperty().get().orElseThrow();
    }

    private CardViewModel model(int household) {
        var among =
                forms.stream()
                        .map(form -> new Neighbour(form.id().orElseThrow(), "", "", 1, ""))
                        .toList();
        var place = new Place.Card(among.get(household).household(), among);
        var source =
                new CardViewModel.Source(
                        new ReadHousehold(book),
                        new ShowHistory(book),
                        new ListDecisions(book),
                        new ListPlans(book),
                        new CardSheets(words(), TestVillage.ON, ZoneOffset.UTC));
        var model = new CardViewModel(place, source, Jobs.atOnce(), new Navigator());
        model.read();
        return model;
    }

    private static CardWords words() {
        var texts = Texts.chinese();
        return new CardWords(new FieldText(texts, Shipped.codeLists()), texts);
    }
}
