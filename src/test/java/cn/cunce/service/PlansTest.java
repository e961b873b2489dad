package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.plan.FundUse;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.rule.Explanations;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import cn.cunce.service.AdoptPlan.ByHand;
import cn.cunce.service.AdoptPlan.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {

    private static final PlanLine PIGS = line("pigs", "养猪奖补", 100_000);
    private static final PlanLine SCHOOL = line("school", "助学", 50_000);

    @TempDir private Path folder;
    private OpenedBook book;
    private RecordId household;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        var form = Desk.household("522700001", "杨秀英", 960_000);
        household = Desk.saved(book, Desk.empty(), form).id().orElseThrow();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_plan_becomes_measures_that_say_everything() {
        adopt(ByHand.KEEP, PIGS);

        var line = lines().getFirst();

        assertThat(line.title()).isEqualTo("养猪奖补");
        assertThat(line.source()).isEqualTo(new AdoptedLine.Source("cs", "1", "pigs"));
        assertThat(line.fund()).isEqualTo(new AdoptedLine.PaidFrom("industry", "产业发展资金"));
        assertThat(line.amount()).contains(new Money(100_000));
        assertThat(line.proposed()).isEqualTo(line.amount());
        assertThat(line.status()).isEqualTo(AdoptedLine.PLANNED);
        assertThat(line.clauses()).containsExactly("CS-8", "CS-9");
        assertThat(line.reason()).isEqualTo("因为缺资金");
        assertThat(line.because()).contains(PIGS.because());
        assertThat(line.isByHand()).isFalse();
    }

    @Test
    void a_plan_is_listed_by_household_and_year() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);

        var plan = new ListPlans(book).list(Desk.VILLAGE, 2018).getFirst();

        assertThat(plan.household().name()).isEqualTo("杨秀英");
        assertThat(plan.household().no()).isEqualTo("522700001");
        assertThat(plan.total()).isEqualTo(new Money(150_000));
        assertThat(new ListPlans(book).of(household)).containsExactly(plan);
        assertThat(new ListPlans(book).list(Desk.VILLAGE, 2017)).isEmpty();
    }

    @Test
    void adopting_again_brings_the_same_measures_up_to_date() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);

        assertThat(adopt(ByHand.KEEP, PIGS, SCHOOL)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(adopt(ByHand.KEEP, line("pigs", "养猪奖补", 120_000)))
                .isEqualTo(new Counts(0, 1, 0, 0, 1));
        assertThat(lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(new Money(120_000));
        assertThat(adopt(ByHand.KEEP, PIGS, SCHOOL)).isEqualTo(new Counts(1, 1, 0, 0, 0));
    }

    @Test
    void a_line_that_was_withdrawn_is_no_longer_on_the_card() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);
        adopt(ByHand.KEEP, PIGS);

        var card = new ReadHousehold(book).read(household).orElseThrow();

        assertThat(card.measures())
                .extracting(measure -> measure.get(MeasureFields.MEASURE_NAME).orElseThrow())
                .containsExactly("养猪奖补");
    }

    @Test
    void what_a_person_has_changed_stays_until_it_is_asked_for() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);
        change(0, 80_000, "只养了一头");

        assertThat(adopt(ByHand.KEEP, line("pigs", "养猪奖补", 120_000), SCHOOL))
                .isEqualTo(new Counts(0, 0, 1, 1, 0));
        assertThat(lines().getFirst().amount()).contains(new Money(80_000));
        assertThat(lines().getFirst().proposed()).contains(new Money(100_000));
        assertThat(lines().getFirst().changeReason()).isEqualTo("只养了一头");

        assertThat(adopt(ByHand.REPLACE, line("pigs", "养猪奖补", 120_000), SCHOOL))
                .isEqualTo(new Counts(0, 1, 1, 0, 0));
        assertThat(lines().getFirst().amount()).contains(new Money(120_000));
        assertThat(lines().getFirst().isByHand()).isFalse();
    }

    @Test
    void a_dropped_line_stays_with_its_reason_and_can_come_back() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);

        changing().drop(lines().getFirst(), "不愿意养");

        assertThat(lines().getFirst().isDropped()).isTrue();
        assertThat(plan().total()).isEqualTo(new Money(50_000));
        assertThat(adopt(ByHand.KEEP, PIGS, SCHOOL)).isEqualTo(new Counts(0, 0, 1, 1, 0));

        changing().restore(lines().getFirst());

        assertThat(lines().getFirst().amount()).contains(new Money(100_000));
        assertThat(lines().getFirst().isByHand()).isFalse();
    }

    @Test
    void what_has_begun_is_no_longer_planned() {
        adopt(ByHand.KEEP, PIGS);
        var begun = Answers.NONE.with(MeasureFields.MEASURE_STATUS, "20");
        var edit = Edit.set(lines().getFirst().id(), begun);
        book.book().write(writer -> writer.save(book.author(), List.of(edit), Cause.TYPED));

        assertThat(adopt(ByHand.REPLACE)).isEqualTo(new Counts(0, 0, 0, 1, 0));
        assertThat(change(0, 1, "少给")).isInstanceOf(ChangePlanLine.Result.Begun.class);
    }

    @Test
    void a_line_is_changed_with_a_reason_and_by_who_saw_it_as_it_is() {
        adopt(ByHand.KEEP, PIGS);
        var seen = lines().getFirst();

        assertThat(changing().change(seen, Money.ZERO, " "))
                .isEqualTo(new ChangePlanLine.Result.NoReason());
        assertThat(changing().change(seen, new Money(1), "少给"))
                .isInstanceOf(ChangePlanLine.Result.Changed.class);
        assertThat(changing().change(seen, new Money(2), "多给"))
                .isEqualTo(new ChangePlanLine.Result.Conflicting(lines().getFirst()));
    }

    @Test
    void where_it_cannot_be_told_what_is_due_nothing_is_withdrawn() {
        adopt(ByHand.KEEP, PIGS, SCHOOL);
        var open =
                new Refusal(
                        "pigs",
                        "养猪奖补",
                        Refusal.Why.UNDETERMINED,
                        Optional.empty(),
                        List.of("household.mainCause"),
                        "",
                        Optional.empty());

        adopt(new HouseholdPlan(subject(), List.of(SCHOOL), List.of(open), List.of()));
        assertThat(lines()).hasSize(2);

        adopt(new HouseholdPlan(subject(), List.of(), List.of(), List.of("household.mainCause")));
        assertThat(lines()).hasSize(2);
    }

    @Test
    void adopting_is_undone_as_a_whole() {
        var before = Desk.digest(book);
        var adopted = adopting().adopt(plan(PIGS, SCHOOL), ByHand.KEEP);

        new UndoBatch(book).undo(((AdoptPlan.Result.Adopted) adopted).reference());

        assertThat(Desk.digest(book)).isEqualTo(before);
        assertThat(adopt(ByHand.KEEP, PIGS)).isEqualTo(new Counts(1, 0, 0, 0, 0));
    }

    private AdoptPlan adopting() {
        return new AdoptPlan(book, _ -> "因为缺资金");
    }

    private ChangePlanLine changing() {
        return new ChangePlanLine(book);
    }

    private ChangePlanLine.Result change(int line, long fen, String reason) {
        return changing().change(lines().get(line), new Money(fen), reason);
    }

    private Counts adopt(ByHand byHand, PlanLine... lines) {
        return counts(adopting().adopt(plan(lines), byHand));
    }

    private void adopt(HouseholdPlan household) {
        var plan = new Plan("cs", "1", 2018, List.of(household), plan(PIGS).funds());
        adopting().adopt(plan, ByHand.KEEP);
    }

    private static Counts counts(AdoptPlan.Result result) {
        return switch (result) {
            case AdoptPlan.Result.Adopted(_, var counts) -> counts;
            case AdoptPlan.Result.Nothing(var counts) -> counts;
        };
    }

    private List<AdoptedLine> lines() {
        return plan().lines();
    }

    private AdoptedPlan plan() {
        return new ListPlans(book).list(Desk.VILLAGE, 2018).getFirst();
    }

    private Plan plan(PlanLine... lines) {
        var household = new HouseholdPlan(subject(), List.of(lines), List.of(), List.of());
        var fund = new FundUse("industry", "产业发展资金", Optional.empty(), Money.ZERO);
        return new Plan("cs", "1", 2018, List.of(household), List.of(fund));
    }

    private Subject subject() {
        return SmallPack.household(household);
    }

    private static PlanLine line(String measure, String title, long fen) {
        return new PlanLine(
                measure,
                title,
                measure.equals("pigs") ? "0110" : "0900",
                "1",
                "industry",
                new Money(fen),
                List.of("CS-8", "CS-9"),
                new PlanLine.Reasons(List.of("04"), List.of(), false),
                Explanations.fact("household.mainCause", "主要致贫原因", "缺资金"));
    }
}
