package cn.cunce.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedSinceTest {

    private static final String WAGE = "householdYear.wageIncome";
    private static final Decision.Source PACK = new Decision.Source("cs", "1", "abc");

    @ParameterizedTest
    @CsvSource({
        // read then, missing then, read now, missing now, changed from, to
        "9600.00, false, 9600.00, false, , ,false",
        "9600.00, false, 9700.00, false, 9600.00, 9700.00, true",
        ", true, 9600.00, false, , 9600.00, true",
        "9600.00, false, , true, 9600.00, , true",
        ", true, , true, , , false",
        // another path through the rule, which did not look at it
        "9600.00, false, , false, , , false",
        ", false, 9600.00, false, , , false",
    })
    void a_fact_has_changed_if_both_looked_at_it_and_found_another(
            String then,
            boolean missedThen,
            String now,
            boolean missesNow,
            String from,
            String to,
            boolean changed) {
        var before = decision(ruling(facts(then), missing(missedThen), "EXIT"));
        var anew = ruling(facts(now), missing(missesNow), "EXIT");

        var since = ChangedSince.between(before, anew, PACK);

        var difference = new Difference(WAGE, Optional.ofNullable(from), Optional.ofNullable(to));
        assertThat(since.facts()).isEqualTo(changed ? List.of(difference) : List.of());
        assertThat(since.isNothing()).isEqualTo(!changed);
    }

    @ParameterizedTest
    @CsvSource({
        "householdYear.perCapitaIncome, householdYear.wageIncome, true",
        "householdYear.perCapitaIncome, householdYear.householdSize, true",
        "householdYear.netIncome@2016, householdYear.businessCost@2016, true",
        "householdYear.perCapitaIncome, householdYear.wageIncome@2016, false",
        "householdYear.perCapitaIncome, householdYear.farmlandMu, false",
    })
    void an_income_that_is_worked_out_now_has_changed_if_a_part_of_it_was_missing(
            String income, String part, boolean changed) {
        var before = decision(ruling(Map.of(), List.of(part), "EXIT"));
        var anew = ruling(Map.of(income, "784.00"), List.of(), "EXIT");

        var since = ChangedSince.between(before, anew, PACK);

        var difference = new Difference(income, Optional.empty(), Optional.of("784.00"));
        assertThat(since.facts()).isEqualTo(changed ? List.of(difference) : List.of());
        assertThat(since.causes().contains(ChangedSince.Cause.DATA)).isEqualTo(changed);
    }

    @Test
    void another_answer_and_another_pack_are_told() {
        var before = decision(ruling(Map.of(), List.of(), "EXIT"));

        var since =
                ChangedSince.between(
                        before,
                        ruling(Map.of(), List.of(), "OBSERVATION"),
                        new Decision.Source("cs", "2", "def"));

        assertThat(since.answer()).contains(difference("exit", "EXIT", "OBSERVATION"));
        assertThat(since.pack()).contains(difference("cs", "1", "2"));
    }

    @Test
    void a_pack_with_the_same_version_and_another_content_is_another() {
        var before = decision(ruling(Map.of(), List.of(), "EXIT"));

        var since =
                ChangedSince.between(
                        before,
                        ruling(Map.of(), List.of(), "EXIT"),
                        new Decision.Source("cs", "1", "def"));

        assertThat(since.pack()).contains(difference("cs", "1", "1"));
    }

    private static Difference difference(String name, String from, String to) {
        return new Difference(name, Optional.of(from), Optional.of(to));
    }

    private static Map<String, String> facts(String wage) {
        return wage == null ? Map.of() : Map.of(WAGE, wage);
    }

    private static List<String> missing(boolean wage) {
        return wage ? List.of(WAGE) : List.of();
    }

    private static Ruling ruling(Map<String, String> facts, List<String> missing, String result) {
        var household = new RecordId(Entity.HOUSEHOLD, "430100000000", new UUID(1, 1));
        return new Ruling(
                new Subject(Subject.Kind.HOUSEHOLD, household, "1", "杨秀英"),
                "exit",
                Verdict.YES,
                result,
                "可退出",
                Optional.empty(),
                Optional.empty(),
                missing,
                facts,
                Map.of("param.exit_line", "4000.00"),
                Explanations.rule("退出", Verdict.YES));
    }

    private static Decision decision(Ruling ruling) {
        var day = LocalDate.of(2017, 12, 31);
        return new Decision(
                new RecordId(Entity.DECISION, "430100000000", new UUID(2, 1)),
                PACK,
                ruling,
                "退出",
                day,
                List.of(),
                new Decision.State(
                        Decision.Status.PROPOSED,
                        new Decision.Act("石敏", day),
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                Optional.empty());
    }
}
