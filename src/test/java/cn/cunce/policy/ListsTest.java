package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.policy.engine.Known;
import cn.cunce.policy.engine.ListedFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of a household or village one by one: whose it is, and by what name what is missing
/// is asked for.
class ListsTest {

    private static final PartialDate DAY = PartialDate.parse("2017-03-01");

    /// One of each list, with a name and one more fact.
    private static Saying one() {
        var saying = new Saying().member(named("石香")).member(named("石平"));
        return saying.told(
                        Entity.MEASURE,
                        Answers.NONE
                                .with(MeasureFields.MEASURE_NAME, "修路")
                                .with(MeasureFields.DELIVERED_AMOUNT, new Money(500_000)))
                .told(Entity.DEMAND, Answers.NONE.with(DemandFields.DEMAND_TEXT, "修房"))
                .told(
                        Entity.NATURAL_VILLAGE,
                        Answers.NONE
                                .with(NaturalVillageFields.GROUP_NAME, "上寨")
                                .with(NaturalVillageFields.ROAD_HARDENED, true))
                .told(
                        Entity.PROJECT,
                        Answers.NONE
                                .with(ProjectFields.PROJECT_NAME, "通村路")
                                .with(ProjectFields.IS_WORK_RELIEF, true))
                .told(
                        Entity.MEETING,
                        Answers.NONE
                                .with(MeetingFields.MEETING_DATE, DAY)
                                .with(MeetingFields.ATTENDANCE_DUE, 9L))
                .told(Entity.SLOPE_PLOT, plot(2017, "阳坡"))
                .told(Entity.SLOPE_PLOT, plot(2016, "阴坡"))
                .told(
                        Entity.LOAN,
                        Answers.NONE
                                .with(LoanFields.YEAR, 2017L)
                                .with(LoanFields.LOAN_DATE, PartialDate.parse("2017-05"))
                                .with(LoanFields.AMOUNT, new Money(500_000)))
                .told(
                        Entity.ALERT,
                        Answers.NONE
                                .with(AlertFields.ALERT_DATE, DAY)
                                .with(AlertFields.RISK_CLEARED, true))
                .told(Entity.MEDICAL_CLAIM, claim(saying.person(1)))
                .told(Entity.TRAINING, training("第一期", saying.person(0)));
    }

    private static Answers named(String name) {
        return Answers.NONE.with(PersonFields.NAME, name);
    }

    private static Answers plot(long year, String place) {
        return Answers.NONE
                .with(SlopePlotFields.YEAR, year)
                .with(SlopePlotFields.PLACE, place)
                .with(SlopePlotFields.AREA_MU, BigDecimal.TWO);
    }

    private static Answers claim(UUID person) {
        return Answers.NONE
                .with(MedicalClaimFields.PERSON, person)
                .with(MedicalClaimFields.IS_INPATIENT, true);
    }

    private static Answers training(String course, UUID... people) {
        return Answers.NONE
                .with(TrainingFields.COURSE_NO, course)
                .with(TrainingFields.DAYS, 5L)
                .with(TrainingFields.PARTICIPANTS, List.of(people));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            measures        | x.deliveredAmount > param.line  | x.plannedAmount > param.line  | measure:修路.plannedAmount
            demands         | x.demandText == "修房"           | x.demandDate < onDate()       | demand:修房.demandDate
            naturalVillages | x.roadHardened                  | x.roadConditionsMet           | naturalVillage:上寨.roadConditionsMet
            projects        | x.isWorkRelief                  | x.centralFund > param.line    | project:通村路.centralFund
            meetings        | x.attendanceDue > 1             | x.attendancePresent > 1       | meeting:2017-03-01.attendancePresent
            slopePlots      | percent(x.areaMu) < param.limit | x.isBasicFarmland             | slopePlot:阳坡.isBasicFarmland
            loans           | x.amount > param.line           | x.balance > param.line        | loan:2017-05.balance
            alerts          | x.riskCleared                   | size(x.riskTypes) > 0         | alert:2017-03-01.riskTypes
            medicalClaims   | x.isInpatient                   | x.compliantCost > param.line  | medicalClaim:石平.compliantCost
            trainings       | x.days > 1                      | x.baseSubsidy > param.line    | training:第一期.baseSubsidy
            """)
    void each_list_tells_of_its_own(String list, String known, String open, String missing)
            throws Exception {
        assertThat(one().of(list + ".exists(x, " + known + ")")).isEqualTo(Known.YES);
        assertThat(one().of(list + ".all(x, " + known + ")")).isEqualTo(Known.YES);
        assertThat(one().of(list + ".total(x, 1)")).isEqualTo(new Known.Exactly(1L));
        assertThat(one().of(list + ".exists(x, " + open + ")").open()).containsExactly(missing);
        assertThat(new Saying().of(list + ".exists(x, " + known + ")")).isEqualTo(Known.NO);
        assertThat(new Saying().of(list + ".all(x, " + known + ")")).isEqualTo(Known.YES);
    }

    @Test
    void a_village_has_lists_of_its_own_and_none_of_a_household() throws Exception {
        assertThat(one().ofVillage("trainings.total(x, x.days)")).isEqualTo(exactly(5));
        assertThat(one().ofVillage("projects.total(x, 1)")).isEqualTo(exactly(1));
        assertThat(one().ofVillage("persons.total(x, 1)")).isEqualTo(exactly(2));
        for (var list : List.of("measures", "demands", "slopePlots", "loans", "alerts")) {
            assertThat(one().ofVillage(list + ".total(x, 1)")).as(list).isEqualTo(exactly(0));
        }
        assertThat(one().ofVillage("medicalClaims.total(x, 1)")).isEqualTo(exactly(0));
    }

    @Test
    void plots_and_loans_are_those_of_the_year() throws Exception {
        var saying = one().told(Entity.LOAN, Answers.NONE.with(LoanFields.BALANCE, Money.ZERO));
        assertThat(saying.of("inYear(-1, slopePlots.exists(x, x.isBasicFarmland))").open())
                .containsExactly("slopePlot:阴坡.isBasicFarmland@2016");
        assertThat(saying.of("inYear(-1, loans.total(x, 1))")).isEqualTo(exactly(0));
        assertThat(saying.of("loans.total(x, 1)")).isEqualTo(exactly(1));
        assertThat(saying.of("inYear(0 - param.years, slopePlots.total(x, 1))"))
                .isEqualTo(exactly(0));
    }

    @Test
    void a_plot_of_another_year_is_shown_with_it() throws Exception {
        var because =
                one().judged("inYear(-1, slopePlots.exists(x, x.isBasicFarmland))", true).because();
        var fact = because.parts().getFirst().parts().getFirst().parts().getFirst();
        assertThat(fact.name()).isEqualTo("slopePlot:阴坡.isBasicFarmland@2016");
        assertThat(fact.year()).isEqualTo(2016);
    }

    /// What is the same for a whole village is worked out once: not what its households have.
    @ParameterizedTest
    @ValueSource(strings = {"persons", "measures", "slopePlots", "medicalClaims"})
    void what_a_definition_says_of_a_list_is_asked_of_each_household(String list) throws Exception {
        var some = one().read(list + ".total(x, 1) > 0").expr();
        var rule = Saying.rule(new Expr.Def("some"), true);
        var pack =
                RandomPack.pack(
                        Map.of(),
                        Map.of("some", new Definition("some", "", List.of(), some)),
                        Map.of(rule.id(), rule));
        var decider = new Decider(pack, RandomPack.ON, Packs.CODES);
        var first = one().matter(true);
        var next = new Saying().matter(true).household().orElseThrow();
        assertThat(decider.decide(rule, first).outcome()).isEqualTo(Verdict.YES);
        assertThat(decider.decide(rule, Matter.household(next, first.village())).outcome())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void claims_and_trainings_of_a_person_are_his_own() throws Exception {
        var saying = one();
        saying.told(Entity.TRAINING, training("第二期", saying.person(0), saying.person(1)));
        saying.told(Entity.TRAINING, Answers.NONE.with(TrainingFields.DAYS, 1L));
        saying.told(Entity.MEDICAL_CLAIM, Answers.NONE.with(MedicalClaimFields.IS_INPATIENT, true));

        assertThat(saying.ofPerson(0, "medicalClaims.total(x, 1)")).isEqualTo(exactly(0));
        assertThat(saying.ofPerson(1, "medicalClaims.total(x, 1)")).isEqualTo(exactly(1));
        assertThat(saying.of("medicalClaims.total(x, 1)")).isEqualTo(exactly(2));
        assertThat(saying.ofPerson(0, "trainings.total(x, x.days)")).isEqualTo(exactly(10));
        assertThat(saying.ofPerson(1, "trainings.total(x, x.days)")).isEqualTo(exactly(5));
        assertThat(saying.of("trainings.total(x, x.days)")).isEqualTo(exactly(11));
    }

    @Test
    void a_claim_goes_by_the_name_of_who_is_ill_or_by_its_place() throws Exception {
        var saying = one();
        saying.told(Entity.MEDICAL_CLAIM, claim(saying.person(1)));
        saying.told(Entity.MEDICAL_CLAIM, claim(new UUID(1, 2)));
        assertThat(saying.of("medicalClaims.exists(x, x.compliantCost > param.line)").open())
                .containsExactly(
                        "medicalClaim:#3.compliantCost",
                        "medicalClaim:石平#1.compliantCost",
                        "medicalClaim:石平#2.compliantCost");
    }

    @Test
    void a_project_and_a_person_are_asked_for_by_their_own_names() throws Exception {
        assertThat(one().ofProject("project.isWorkRelief")).isEqualTo(Known.YES);
        assertThat(one().ofProject("project.centralFund > param.line").open())
                .containsExactly("project:通村路.centralFund");
        assertThat(one().ofPerson(1, "person.dibao").open()).containsExactly("person:石平.dibao");
        assertThat(new Saying().member(Answers.NONE).ofPerson(0, "person.dibao").open())
                .containsExactly("person.dibao");
    }

    @Test
    void what_is_recorded_of_a_membership_is_shown() throws Exception {
        var left = Answers.NONE.with(MembershipFields.TO, DAY);
        var because =
                new Saying()
                        .member(named("石香"), left)
                        .judged("persons.exists(p, recorded(p.to))", true)
                        .because();
        var recorded = because.parts().getFirst().parts().getFirst();
        assertThat(recorded.name()).isEqualTo("person:石香.to");
        assertThat(recorded.who()).isEqualTo("石香");
        assertThat(recorded.value()).contains("2017-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "slopePlot:阳坡.areaMu, 2017, 0",
        "slopePlot:阴坡.areaMu@2016, 2016, 0",
        "slopePlot:田#2.areaMu, 2017, 0",
        "slopePlot:田#3.areaMu, 2017, 1"
    })
    void what_is_missing_is_found_by_its_name(String name, int year, int before) {
        var saying = new Saying();
        var found =
                listed(
                        saying.told(Entity.SLOPE_PLOT, plot(2017, "阳坡"))
                                .told(Entity.SLOPE_PLOT, plot(2017, "田"))
                                .told(Entity.SLOPE_PLOT, plot(2017, "田"))
                                .told(Entity.SLOPE_PLOT, plot(2016, "阴坡")),
                        name,
                        year);
        assertThat(found.map(ListedFacts::before)).contains(before);
        assertThat(found.orElseThrow().answers().get(SlopePlotFields.PLACE).orElseThrow())
                .isEqualTo(FactName.parse(name).orElseThrow().who());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slopePlot:阴坡.areaMu", "slopePlot:阳坡#1.areaMu", "loan:阳坡.amount"})
    void what_is_not_in_the_list_is_not_found(String name) {
        assertThat(listed(one(), name, 2017)).isEmpty();
    }

    private static Optional<ListedFacts> listed(Saying saying, String name, int year) {
        return ListedFacts.of(FactName.parse(name).orElseThrow(), saying.matter(true), year);
    }

    private static Known exactly(long number) {
        return new Known.Exactly(number);
    }
}
