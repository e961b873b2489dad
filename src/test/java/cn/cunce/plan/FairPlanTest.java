package cn.cunce.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What holds of every plan, whatever the village.
class FairPlanTest {

    static final List<Long> SEEDS = new Random(20171231).longs(100).boxed().toList();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void no_limit_is_ever_passed(long seed) {
        var task = PlanSketch.random(new Random(seed));
        var plan = GreedyFill.plan(task);

        for (var fund : task.funds()) {
            assertWithin(fund.limit(), sum(lines(plan), line -> line.fund().equals(fund.fund())));
        }
        task.measureMost()
                .forEach(
                        (measure, most) ->
                                assertWithin(
                                        most,
                                        sum(lines(plan), line -> line.measure().equals(measure))));
        for (var candidate : task.candidates()) {
            var lines = of(plan, candidate.household()).lines();
            assertWithin(candidate.most(), sum(lines.stream(), _ -> true));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void funds_say_what_their_lines_add_up_to(long seed) {
        var plan = GreedyFill.plan(PlanSketch.random(new Random(seed)));

        assertThat(plan.funds())
                .allSatisfy(
                        use ->
                                assertThat(use.used())
                                        .isEqualTo(
                                                sum(
                                                        lines(plan),
                                                        line -> line.fund().equals(use.fund()))));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void nobody_gets_two_measures_that_exclude_each_other(long seed) {
        var task = PlanSketch.random(new Random(seed));
        var measures = measures(task);

        for (var household : GreedyFill.plan(task).households()) {
            var got = household.lines().stream().map(PlanLine::measure).toList();
            assertThat(got)
                    .noneMatch(
                            one -> got.stream().anyMatch(measures.get(one).excludes()::contains));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void every_offer_is_taken_or_refused_once(long seed) {
        var task = PlanSketch.random(new Random(seed));
        var plan = GreedyFill.plan(task);

        for (var candidate : task.candidates()) {
            var household = of(plan, candidate.household());
            var told =
                    Stream.concat(
                            household.lines().stream().map(PlanLine::measure),
                            household.refusals().stream().map(Refusal::measure));
            var offered = candidate.offers().stream().map(offer -> offer.measure().id());
            assertThat(told).containsExactlyInAnyOrderElementsOf(offered.toList());
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void a_refused_offer_changes_nothing_for_anybody(long seed) {
        var task = PlanSketch.random(new Random(seed));
        var plan = GreedyFill.plan(task);
        var taken =
                task.candidates().stream().map(one -> withTakenOnly(one, of(plan, one))).toList();
        var fewer = with(task, taken);

        assertThat(given(GreedyFill.plan(fewer))).isEqualTo(given(plan));
        assertThat(GreedyFill.plan(fewer).funds()).isEqualTo(plan.funds());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void the_order_in_which_households_and_offers_come_does_not_matter(long seed) {
        var task = PlanSketch.random(new Random(seed));
        var lot = new Random(seed + 1);
        var shuffled =
                shuffled(task.candidates(), lot).stream()
                        .map(one -> withOffers(one, shuffled(one.offers(), lot)))
                        .toList();

        assertThat(GreedyFill.plan(with(task, shuffled))).isEqualTo(GreedyFill.plan(task));
    }

    private static Candidate withTakenOnly(Candidate candidate, HouseholdPlan plan) {
        var taken = plan.lines().stream().map(PlanLine::measure).toList();
        return withOffers(
                candidate,
                candidate.offers().stream()
                        .filter(offer -> taken.contains(offer.measure().id()))
                        .toList());
    }

    private static Candidate withOffers(Candidate one, List<Entitlement> offers) {
        return new Candidate(
                one.household(), one.perCapitaIncome(), one.most(), offers, one.open());
    }

    private static PlanTask with(PlanTask task, List<Candidate> candidates) {
        return new PlanTask(
                task.pack(),
                task.version(),
                task.year(),
                candidates,
                task.funds(),
                task.measureMost());
    }

    private static <E> List<E> shuffled(List<E> some, Random lot) {
        var others = new ArrayList<>(some);
        Collections.shuffle(others, lot);
        return others;
    }

    private static void assertWithin(Limit limit, Money spent) {
        limit.most().ifPresent(most -> assertThat(spent).isLessThanOrEqualTo(most));
        if (!limit.missing().isEmpty()) {
            assertThat(spent).isEqualTo(Money.ZERO);
        }
    }

    private static Money sum(Stream<PlanLine> lines, Predicate<PlanLine> which) {
        return lines.filter(which).map(PlanLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Stream<PlanLine> lines(Plan plan) {
        return plan.households().stream().flatMap(household -> household.lines().stream());
    }

    private static Map<Subject, List<PlanLine>> given(Plan plan) {
        return plan.households().stream()
                .collect(Collectors.toMap(HouseholdPlan::household, HouseholdPlan::lines));
    }

    private static HouseholdPlan of(Plan plan, Candidate candidate) {
        return of(plan, candidate.household());
    }

    private static HouseholdPlan of(Plan plan, Subject household) {
        return plan.households().stream()
                .filter(one -> one.household().equals(household))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Measure> measures(PlanTask task) {
        return task.candidates().stream()
                .flatMap(candidate -> candidate.offers().stream())
                .map(Entitlement::measure)
                .distinct()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
    }
}
