package cn.cunce.plan;

import static cn.cunce.plan.PlanSketch.fund;
import static cn.cunce.plan.PlanSketch.household;
import static cn.cunce.plan.PlanSketch.measure;
import static cn.cunce.plan.PlanSketch.offer;
import static cn.cunce.plan.PlanSketch.task;
import static cn.cunce.plan.PlanSketch.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.plan.Refusal.Why;
import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GreedyFillTest {

    private static final Measure SEEDS = measure("seeds", 10, "industry");
    private static final Measure HOUSE = measure("house", 5, "housing");
    private static final FundLimit INDUSTRY = fund("industry", 10_000);
    private static final FundLimit HOUSING = fund("housing", 50_000);

    @Test
    void everybody_gets_what_there_is_enough_of() {
        var task =
                task(
                        List.of(INDUSTRY, HOUSING),
                        household(1, 3000, offer(SEEDS, 2000), offer(HOUSE, 30_000)),
                        household(2, 2500, offer(SEEDS, 2000)));

        var plan = GreedyFill.plan(task);

        assertThat(plan.households().getFirst().lines())
                .extracting(PlanLine::measure, PlanLine::amount)
                .containsExactly(tuple("house", yuan(30_000)), tuple("seeds", yuan(2000)));
        assertThat(plan.funds())
                .extracting(use -> use.fund() + " " + use.used().yuan())
                .containsExactly("industry 4000.00", "housing 30000.00");
    }

    @Test
    void the_poorest_come_first_and_who_has_no_income_written_comes_last() {
        var task =
                task(
                        List.of(fund("industry", 5000)),
                        household(1, Optional.empty(), offer(SEEDS, 2000)),
                        household(2, 3000, offer(SEEDS, 2000)),
                        household(3, 2000, offer(SEEDS, 2000)));

        assertThat(served(GreedyFill.plan(task))).containsExactly("002", "003");
        assertThat(refusals(task, 1))
                .extracting(Refusal::why, Refusal::other, Refusal::amount)
                .containsExactly(tuple(Why.FUND_EMPTY, "industry", Optional.of(yuan(2000))));
    }

    @Test
    void equal_incomes_go_by_household_number() {
        var task =
                task(
                        List.of(fund("industry", 2000)),
                        household(2, 3000, offer(SEEDS, 2000)),
                        household(1, 3000, offer(SEEDS, 2000)));

        assertThat(served(GreedyFill.plan(task))).containsExactly("001");
    }

    @Test
    void priority_goes_before_poverty() {
        var urgent = measure("urgent", 1, "industry");
        var task =
                task(
                        List.of(fund("industry", 2000)),
                        household(1, 100, offer(SEEDS, 2000)),
                        household(2, 9000, offer(urgent, 2000)));

        assertThat(served(GreedyFill.plan(task))).containsExactly("002");
    }

    @Test
    void what_does_not_fit_does_not_stop_what_does() {
        var task =
                task(
                        List.of(fund("industry", 2500)),
                        household(1, 100, offer(SEEDS, 2000)),
                        household(2, 200, offer(SEEDS, 2000)),
                        household(3, 300, offer(SEEDS, 500)));

        assertThat(served(GreedyFill.plan(task))).containsExactly("001", "003");
    }

    @Test
    void of_two_measures_that_exclude_each_other_the_earlier_is_taken() {
        var tea = measure("tea", 20, "industry", "seeds");
        var task = task(List.of(INDUSTRY), household(1, 100, offer(tea, 900), offer(SEEDS, 2000)));

        assertThat(refusals(task, 1))
                .extracting(Refusal::measure, Refusal::why, Refusal::other)
                .containsExactly(tuple("tea", Why.EXCLUDED, "seeds"));
    }

    @Test
    void a_budget_goes_before_what_the_pack_says() {
        var budget = Map.of("industry", yuan(1000));
        var task = task(List.of(INDUSTRY.within(budget)), household(1, 100, offer(SEEDS, 2000)));

        assertThat(refusals(task, 1)).extracting(Refusal::why).containsExactly(Why.FUND_EMPTY);
        assertThat(GreedyFill.plan(task).funds().getFirst().cap()).contains(yuan(1000));
        assertThat(HOUSING.within(budget)).isEqualTo(HOUSING);
    }

    @Test
    void every_limit_has_its_own_reason() {
        var household =
                new Candidate(
                        PlanSketch.subject(1),
                        Optional.empty(),
                        Limit.of(yuan(3000)),
                        List.of(offer(SEEDS, 2000), offer(measure("tea", 20, "industry"), 1500)),
                        List.of());
        var most = Map.of("seeds", Limit.of(yuan(1999)));
        var limited = new PlanTask("cs", "1", 2017, List.of(household), List.of(INDUSTRY), most);

        assertThat(refusals(task(List.of(INDUSTRY), household), 1))
                .extracting(Refusal::measure, Refusal::why)
                .containsExactly(tuple("tea", Why.HOUSEHOLD_LIMIT));
        assertThat(refusals(limited, 1))
                .extracting(Refusal::measure, Refusal::why)
                .containsExactly(tuple("seeds", Why.MEASURE_LIMIT));
    }

    @Test
    void what_the_pack_does_not_grant_is_refused_with_what_it_lacks() {
        var open = offer(SEEDS, Verdict.YES, Optional.empty(), List.of("param.seeds_yuan"));
        var no = offer(HOUSE, Verdict.NO, Optional.empty(), List.of());
        var nothing = offer(measure("tea", 20, "industry"), 0);
        var task = task(List.of(INDUSTRY, HOUSING), household(1, 100, open, no, nothing));

        assertThat(refusals(task, 1))
                .extracting(Refusal::measure, Refusal::why, Refusal::missing)
                .containsExactly(
                        tuple("house", Why.NOT_ELIGIBLE, List.of()),
                        tuple("seeds", Why.UNDETERMINED, List.of("param.seeds_yuan")),
                        tuple("tea", Why.NOTHING_DUE, List.of()));
    }

    @Test
    void a_limit_that_nobody_has_set_is_not_no_limit() {
        var unset = Limit.unknown(List.of("param.fund.industry_cap_yuan"));
        var task =
                task(
                        List.of(new FundLimit("industry", "产业", unset)),
                        household(1, 100, offer(SEEDS, 2000)));

        assertThat(refusals(task, 1))
                .extracting(Refusal::why, Refusal::missing)
                .containsExactly(tuple(Why.UNDETERMINED, List.of("param.fund.industry_cap_yuan")));
    }

    @Test
    void without_a_main_cause_nothing_is_planned() {
        var open =
                new Candidate(
                        PlanSketch.subject(1),
                        Optional.empty(),
                        Limit.NONE,
                        List.of(offer(SEEDS, 2000)),
                        List.of("household.mainCause"));
        var household = GreedyFill.plan(task(List.of(INDUSTRY), open)).households().getFirst();

        assertThat(household.lines()).isEmpty();
        assertThat(household.open()).containsExactly("household.mainCause");
        assertThat(household.refusals())
                .extracting(Refusal::missing)
                .containsExactly(List.of("household.mainCause"));
    }

    @Test
    void what_cannot_be_meant_is_refused_at_once() {
        var twice = new Entitlement[] {offer(SEEDS, 1), offer(SEEDS, 2)};
        var one = household(1, 1, offer(SEEDS, 1));

        assertThatThrownBy(() -> household(1, 1, twice)).hasMessageContaining("twice");
        assertThatThrownBy(() -> task(List.of(INDUSTRY), one, one)).hasMessageContaining("twice");
        assertThatThrownBy(() -> task(List.of(HOUSING), one)).hasMessageContaining("no fund");
        assertThatThrownBy(() -> new Limit(Optional.of(Money.ZERO), List.of("param.x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> served(Plan plan) {
        return plan.households().stream()
                .filter(household -> !household.lines().isEmpty())
                .map(HouseholdPlan::household)
                .map(household -> household.no())
                .toList();
    }

    private static List<Refusal> refusals(PlanTask task, int number) {
        return GreedyFill.plan(task).households().stream()
                .filter(plan -> plan.household().equals(PlanSketch.subject(number)))
                .flatMap(plan -> plan.refusals().stream())
                .toList();
    }
}
