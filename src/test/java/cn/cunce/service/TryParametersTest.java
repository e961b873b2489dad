package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.TriedValue;
import cn.cunce.model.value.Money;
import cn.cunce.service.TryParameters.Basis;
import cn.cunce.service.TryParameters.Moved;
import cn.cunce.service.TryParameters.Result;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Trial;
import cn.cunce.service.TryParameters.Tried;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.targeting.PolicyVillage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What would come of other numbers, in a village whose lines are 3600 元 in 2016 and 4000 元 in
/// 2017.
class TryParametersTest {

    /// On the last day of 2017 nobody is early any more.
    private static final LocalDate DAY_BEFORE = PolicyVillage.ON.minusDays(1);

    @TempDir Path folder;
    private OpenedBook book;
    private TryParameters trying;

    @BeforeEach
    void open() {
        book = PolicyVillage.open(folder.resolve("book"));
        trying = new TryParameters(book, Shipped.codeLists());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_lower_line_of_a_year_lets_somebody_enter() {
        var tried = tried("exit", "exit_line_household_yuan=3000@2016");

        assertThat(tried.entered())
                .extracting(TryParametersTest::told)
                .containsExactly("石绍文 观察 → 可退出");
        assertThat(tried.left()).isEmpty();
        assertThat(tried.then().counts()).isEqualTo(new TryParameters.Counts(2, 6, 2, 2, 1));
    }

    @Test
    void a_higher_line_of_the_day_makes_somebody_leave_and_others_answer_otherwise() {
        var tried = tried("exit", "exit_line_household_yuan=6500");

        assertThat(tried.left())
                .extracting(TryParametersTest::told)
                .containsExactly("罗正芳 可退出 → 未达标");
        assertThat(tried.others()).isEqualTo(2);
    }

    @Test
    void a_rule_that_computes_tells_the_cost_itself() {
        var now = now("early_exit_reward");
        var tried = tried("early_exit_reward", "exit_line_household_yuan=3000@2016");

        assertThat(now.counts().yes()).isEqualTo(1);
        assertThat(tried.cost().basis()).isEqualTo(Basis.RULE);
        assertThat(tried.cost().more()).isEqualTo(tried.entered().getFirst().cost().orElseThrow());
        assertThat(tried.cost().more()).isGreaterThan(Money.ZERO);
    }

    @Test
    void who_stays_may_get_more() {
        var tried = tried("early_exit_reward", "early_exit_reward.household_yuan=9999.00");

        assertThat(tried.entered()).isEmpty();
        assertThat(tried.cost().more()).isGreaterThan(Money.ZERO);
    }

    @Test
    void a_rule_that_computes_nothing_costs_what_measures_are_due() {
        var tried = tried("exit", "exit_line_household_yuan=3000@2016");

        assertThat(tried.cost().basis()).isEqualTo(Basis.MEASURES);
    }

    @Test
    void several_values_are_tried_together() {
        var tried =
                tried(
                        "exit",
                        "exit_line_household_yuan=6500@2017, exit_line_household_yuan=3000@2016");

        assertThat(tried.entered()).isEmpty();
        assertThat(tried.left()).hasSize(1);
    }

    @Test
    void what_the_pack_does_not_know_is_said() {
        assertThat(result("exit", "no_such=1")).isInstanceOf(Result.Unknown.class);
        assertThat(result("exit", "exit_line_household_yuan=四千"))
                .isInstanceOf(Result.Unreadable.class);
        assertThat(result("exit", "exit_line_household_yuan=未定"))
                .isInstanceOf(Result.Unreadable.class);
        assertThat(TriedValue.parse("4000")).isEmpty();
    }

    @Test
    void the_parameters_of_a_rule_are_those_it_reads() {
        var pack = PolicyVillage.pack();

        assertThat(
                        TryParameters.parameters(
                                pack, Optional.ofNullable(pack.rules().get("exit")).orElseThrow()))
                .extracting(Parameter::key)
                .contains("exit_line_household_yuan", "exit_consecutive_years")
                .doesNotContain("relative_poverty_line");
    }

    @Test
    void trying_changes_nothing_in_the_book() {
        var before = Desk.digest(book);
        tried("exit", "exit_line_household_yuan=3000@2016");

        assertThat(Desk.digest(book)).isEqualTo(before);
    }

    private Snapshot now(String rule) {
        var pack = PolicyVillage.pack();
        var asked = Optional.ofNullable(pack.rules().get(rule)).orElseThrow();
        var trial = new Trial(List.of(TestVillage.CODE), pack, DAY_BEFORE, asked);
        return trying.now(trial, () -> false);
    }

    private Result result(String rule, String values) {
        return trying.tried(now(rule), TriedValue.parse(values).orElseThrow(), () -> false);
    }

    private Tried tried(String rule, String values) {
        return ((Result.Done) result(rule, values)).tried();
    }

    private static String told(Moved moved) {
        return moved.before().answer().subject().name()
                + " "
                + moved.before().answer().title()
                + " → "
                + moved.then().answer().title();
    }
}
