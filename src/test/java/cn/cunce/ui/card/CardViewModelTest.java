package cn.cunce.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.service.SaveHousehold;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardViewModelTest {

    @TempDir Path folder;
    private CardBook cards;

    @BeforeEach
    void open() {
        cards = new CardBook(folder);
    }

    @AfterEach
    void close() {
        cards.close();
    }

    @Test
    void a_card_says_who_how_many_and_how_old_they_are() {
        var sheet = cards.sheet(0);

        assertThat(sheet.head().title()).isEqualTo("罗正芳户");
        assertThat(sheet.head().facts()).isEqualTo("第 118 户 • 上寨组 • 3 人 • 13900004402");
        assertThat(sheet.members())
                .extracting(CardSheet.PersonLine::age)
                .containsExactly("58", "60", "28");
    }

    @Test
    void income_stands_beside_what_the_paper_states() {
        assertThat(cards.sheet(0).income().perHead()).isEqualTo("5\u00a0576.67");
        assertThat(cards.sheet(0).income().difference()).isEmpty();
        assertThat(cards.sheet(1).income().stated()).isEqualTo("16\u00a0000");
        assertThat(cards.sheet(1).income().difference()).isEqualTo("115");
    }

    @Test
    void what_leaves_the_income_open_is_named() {
        var income = cards.sheet(2).income();

        assertThat(income.perHead()).isEmpty();
        assertThat(income.missing()).startsWith("工资性收入", "生产经营性收入").hasSize(6);
    }

    @Test
    void the_income_of_the_year_before_stands_beside_it_with_the_difference() {
        cards.yearBefore();

        var wage = cards.sheet(0).incomes().lines().getFirst();
        assertThat(wage.now()).isEqualTo("12\u00a0000");
        assertThat(wage.before()).isEqualTo("14\u00a0000");
        assertThat(wage.difference()).isEqualTo("−2\u00a0000");
        assertThat(wage.share()).isEqualTo("61.86%");
        assertThat(cards.sheet(0).incomes().remarks().getFirst())
                .isEqualTo("纯收入比 2017 年少 1\u00a0920 元，主要因工资性收入少了 2\u00a0000 元。");
    }

    @Test
    void how_an_income_is_worked_out_is_said_with_its_figures() {
        assertThat(cards.sheet(0).incomes().sum())
                .containsExactly(
                        "纯收入 = 工资性 12\u00a0000 + 生产经营 4\u00a0600 − 经营支出 2\u00a0670"
                                + " + 财产性 300 + 转移性 2\u00a0500",
                        "　　　 = 16\u00a0730 元",
                        "人均 = 纯收入 16\u00a0730 ÷ 3 人 = 5\u00a0576.67 元");
        assertThat(cards.sheet(2).incomes().lines()).isEmpty();
    }

    @Test
    void a_part_that_is_not_recorded_is_never_nought() {
        var year = cards.forms().get(1);
        var id = year.id().orElseThrow();
        var open = year.withHouseholdYear(year.householdYear().without(IncomeFields.WAGE_INCOME));
        new SaveHousehold(cards.book()).save(TestVillage.CODE, year, open);

        var incomes = cards.sheet(1).incomes();
        assertThat(cards.sheet(1).id()).isEqualTo(id);
        assertThat(incomes.sum().getFirst()).startsWith("纯收入 = 工资性 （缺） +");
        assertThat(incomes.sum().getLast()).endsWith("= 还算不出");
        assertThat(incomes.lines()).extracting(CardSheet.IncomeLine::share).doesNotContain("0%");
    }

    @Test
    void what_the_paper_states_otherwise_is_marked_with_the_difference() {
        assertThat(cards.sheet(1).incomes().lines())
                .filteredOn(CardSheet.IncomeLine::differs)
                .extracting(CardSheet.IncomeLine::share)
                .containsExactly("▲ 与算得的差 −115 元");
    }

    @Test
    void a_household_stands_beside_the_median_of_its_group() {
        assertThat(cards.sheet(1).incomes().remarks().getLast())
                .isEqualTo("田家湾组共 2 户，算得出的 1 户人均中位数 16\u00a0115 元，本户正好一样。");
    }

    @Test
    void a_guarantee_nobody_has_looked_at_is_open() {
        assertThat(cards.sheet(0).guarantees())
                .extracting(CardSheet.Guarantee::said)
                .containsExactly("达标", "达标", "待核", "未达标", "待核", "达标");
    }

    @Test
    void what_the_details_suggest_is_no_fact_until_somebody_takes_it_over() {
        var model = cards.model(0);
        var education = guarantee(model, "义务教育有保障");
        assertThat(education.holds()).isEmpty();
        assertThat(education.hint()).map(CardSheet.Hint::why).contains("没有失学辍学的孩子");

        model.changes().take(sheet(model).id(), TestVillage.YEAR, education);
        assertThat(guarantee(model, "义务教育有保障").holds()).contains(true);
        assertThat(guarantee(model, "义务教育有保障").basis()).startsWith("石敏 2019-01-10");

        cards.undo();
        assertThat(guarantee(model, "义务教育有保障").holds()).isEmpty();
    }

    @Test
    void a_fact_that_the_details_speak_against_stays_and_is_marked() {
        var medical = guarantee(cards.model(0), "基本医疗有保障");

        assertThat(medical.holds()).contains(false);
        assertThat(medical.isContradicted()).isTrue();
        assertThat(medical.hint()).map(CardSheet.Hint::why).contains("人人参加了医保");
    }

    @Test
    void needs_are_written_down_traced_to_measures_and_taken_from_the_list() {
        cards.adopt();
        var model = cards.model(0);
        var id = sheet(model).id();
        model.changes().add(id, new CardChanges.Typed("就医治病", "慢性病要长期吃药", "2018-06-12", ""));

        var need = sheet(model).needs().needs().getFirst();
        assertThat(need.status()).isEqualTo("登记");
        assertThat(need.helps()).extracting(CardNeeds.Help::name).contains("医疗救助");

        model.changes().retell(need.record(), new CardChanges.Typed("就医治病", "看病", "", "已列措施"));
        assertThat(sheet(model).needs().needs().getFirst().status()).isEqualTo("已列措施");

        model.changes().end(sheet(model).needs().needs().getFirst().record(), "closed");
        assertThat(sheet(model).needs().needs()).isEmpty();
    }

    @Test
    void a_need_without_a_kind_is_not_written_down() {
        var model = cards.model(0);
        model.changes().add(sheet(model).id(), new CardChanges.Typed("", "看病", "", ""));

        assertThat(cards.said()).isEqualTo("card.noKind");
        assertThat(sheet(model).needs().needs()).isEmpty();
    }

    @Test
    void the_history_says_who_changed_what_from_what_to_what() {
        cards.tell(
                0,
                TestVillage.YEAR,
                Answers.NONE.with(IncomeFields.WAGE_INCOME, new Money(990_000)));

        var latest = cards.sheet(0).history().getFirst();
        assertThat(latest.actor()).isEqualTo("石敏");
        assertThat(latest.what()).isEqualTo("2018 年");
        assertThat(latest.field()).isEqualTo("工资性收入");
        assertThat(latest.change()).isEqualTo("12\u00a0000 → 9\u00a0900");
        assertThat(latest.cause()).isEqualTo("录入");
    }

    @Test
    void the_history_can_be_narrowed_to_one_value_and_to_one_person() {
        var model = cards.model(0);
        var head = sheet(model).members().getFirst();
        model.history().only(head.spot(PersonFields.NAME).orElseThrow());
        assertThat(model.history().lines()).hasSize(1);

        model.history()
                .filter(
                        new HistoryViewModel.Filter(
                                Optional.of("田小军"),
                                Optional.empty(),
                                Optional.of(Cause.Kind.TYPED),
                                Optional.empty()));
        assertThat(model.history().lines())
                .isNotEmpty()
                .extracting(CardSheet.HistoryLine::what)
                .containsOnly("田小军");

        model.history().clear();
        assertThat(model.history().lines()).hasSize(model.history().count());
    }

    @Test
    void a_card_of_another_day_says_what_the_book_knew_then_and_what_differs_now() {
        cards.later();
        cards.tell(
                0,
                TestVillage.YEAR,
                Answers.NONE.with(IncomeFields.WAGE_INCOME, new Money(990_000)));
        var model = cards.model(0);

        model.showDay("2019年1月10日");
        assertThat(sheet(model).incomes().lines().getFirst().now()).isEqualTo("12\u00a0000");
        assertThat(sheet(model).differing())
                .extracting(CardSheet.Difference::field, CardSheet.Difference::now)
                .containsExactly(tuple("工资性收入", "9\u00a0900"));
        assertThat(model.whyNotEdit()).contains("card.onlyRead");
        assertThat(model.marked()).isEmpty();
        model.compare();
        assertThat(model.marked()).hasSize(1);

        model.showNow();
        assertThat(sheet(model).incomes().lines().getFirst().now()).isEqualTo("9\u00a0900");
        assertThat(model.whyNotEdit()).isEmpty();
    }

    @Test
    void a_day_before_the_household_was_known_is_said_and_today_stays() {
        var model = cards.model(0);
        model.showDay("2018-01-01");

        assertThat(cards.said()).isEqualTo("card.notYet");
        assertThat(model.thenProperty().get()).isEmpty();
        model.showDay("明天");
        assertThat(cards.said()).isEqualTo("card.noDay");
        model.showDay("9999-01-01");
        assertThat(cards.said()).isEqualTo("card.dayToCome");
        assertThat(model.thenProperty().get()).isEmpty();
    }

    @Test
    void what_is_missing_says_why_and_numbers_of_identity_are_masked() {
        var words = words();
        var person = cards.forms().getFirst().members().getFirst().person();
        var doubtful =
                person.missing(
                        PersonFields.EDUCATION_LEVEL, new Missing(Missing.Reason.UNKNOWN, "*"));

        assertThat(words.of(PersonFields.EDUCATION_LEVEL, doubtful)).isEqualTo("不清楚");
        assertThat(words.of(PersonFields.ILLNESS_NAME, person)).isEmpty();
        assertThat(words.of(PersonFields.ID_NUMBER, person)).matches("522799•{10}\\d[0-9X]");
        assertThat(words.inFull(PersonFields.ID_NUMBER, person)).matches("522799\\d{11}[0-9X]");
    }

    @Test
    void numbers_are_hidden_again_in_another_household() {
        var model = cards.model(0);
        model.reveal();
        assertThat(cards.said()).isEqualTo("card.revealed");
        assertThat(model.revealedProperty().get()).isTrue();

        model.step(1);
        assertThat(model.revealedProperty().get()).isFalse();
    }

    @Test
    void the_next_household_of_the_list_is_one_key_away() {
        var model = cards.model(0);
        model.step(1);
        assertThat(sheet(model).head().title()).isEqualTo("石绍文户");
        model.step(1);
        model.step(1);

        assertThat(sheet(model).head().title()).isEqualTo("单雄信户");
        assertThat(model.place()).isEqualTo(2);
    }

    @Test
    void what_is_planned_and_decided_stands_on_the_card_and_says_why() {
        assertThat(cards.sheet(0).policy().plan()).isEmpty();
        cards.adopt();
        cards.decide();
        var model = cards.model(0);
        var policy = sheet(model).policy();

        assertThat(policy.plan().orElseThrow().total()).isEqualTo(new Money(500_000));
        assertThat(policy.plan().orElseThrow().lines())
                .extracting(CardPolicy.Line::title, CardPolicy.Line::state)
                .contains(tuple("医疗救助", "card.planned"));
        assertThat(policy.rulings())
                .extracting(CardPolicy.Ruled::answer, CardPolicy.Ruled::state)
                .containsExactly(tuple("可退出", "card.proposed"));

        model.reasons().ask(Optional.of(policy.rulings().getFirst()));
        var reason = model.reasons().reasonProperty().get().orElseThrow();
        assertThat(reason.question()).isEqualTo("罗正芳户为什么是「可退出」？");
        assertThat(reason.lines()).isNotEmpty();
    }

    @Test
    void what_the_pack_says_of_this_household_now_can_be_asked_without_keeping_it() {
        var model = cards.model(0);
        model.reasons().compute(sheet(model).id());

        var answers = model.reasons().answersProperty().get().orElseThrow();
        assertThat(answers.rulings())
                .extracting(CardPolicy.Ruled::answer, CardPolicy.Ruled::state)
                .contains(tuple("可退出", "card.notKept"));
        assertThat(cards.sheet(0).policy().rulings()).isEmpty();
    }

    private static CardSheet sheet(CardViewModel model) {
        return model.sheetProperty().get().orElseThrow();
    }

    private static CardSheet.Guarantee guarantee(CardViewModel model, String label) {
        return sheet(model).guarantees().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static CardWords words() {
        var texts = Texts.chinese();
        return new CardWords(new FieldText(texts, Shipped.codeLists()), texts);
    }
}
