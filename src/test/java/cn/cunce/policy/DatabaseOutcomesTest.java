package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.store.Book;
import cn.cunce.store.TestBooks;
import cn.cunce.store.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of expression with its outcomes in H2 and PostgreSQL, over one household of which some
/// things are known.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseOutcomesTest {

    private static final String VILLAGE = "522700101001";
    private static final RecordId HOUSEHOLD = id(Entity.HOUSEHOLD, 1);

    private TestServer server;
    private Book laptop;
    private Book county;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        server = new TestServer();
        laptop = TestBooks.book(folder, "laptop");
        county = server.book("county");
        for (var book : List.of(laptop, county)) {
            book.write(writer -> writer.save(TestBooks.author("aaaa"), edits(), Cause.TYPED));
        }
    }

    @AfterAll
    void close() throws Exception {
        laptop.close();
        county.close();
        server.close();
    }

    private static RecordId id(Entity entity, int number) {
        return new RecordId(entity, VILLAGE, new UUID(0x7000 + entity.ordinal(), number));
    }

    private static List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        edits.add(
                Edit.set(
                        HOUSEHOLD,
                        Answers.NONE
                                .with(HouseholdFields.IS_REGISTERED, true)
                                .with(HouseholdFields.MAIN_CAUSE, "01")
                                .with(HouseholdFields.OTHER_CAUSES, List.of("02", "03"))));
        edits.add(year(2017, IncomeFields.WAGE_INCOME, new Money(1_000_001)));
        edits.add(year(2016, IncomeFields.WAGE_INCOME, new Money(-1)));
        person(edits, 1, "1957-12-31", true);
        person(edits, 2, "2000", false);
        edits.add(
                Edit.set(
                        LedgerIds.villageYear(VILLAGE, 2017),
                        Answers.NONE
                                .with(VillageYearFields.YEAR, 2017L)
                                .with(VillageYearFields.TOTAL_POPULATION, 10L)
                                .with(
                                        VillageYearFields.ETHNICITY_COUNTS,
                                        Map.of("02", 4L, "01", 6L))
                                .with(
                                        VillageYearFields.MAIN_INDUSTRIES,
                                        List.of("a\"b", "养蜂,采药"))));
        return edits;
    }

    private static Edit year(int year, LedgerField<Money> field, Money value) {
        return Edit.set(
                LedgerIds.householdYear(HOUSEHOLD, year),
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD, HOUSEHOLD.id())
                        .with(IncomeFields.YEAR, (long) year)
                        .with(IncomeFields.HOUSEHOLD_SIZE, 3L)
                        .with(IncomeFields.BUSINESS_GROSS, Money.ZERO)
                        .with(IncomeFields.BUSINESS_COST, Money.ZERO)
                        .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                        .with(IncomeFields.TRANSFER_INCOME, Money.ZERO)
                        .with(ConditionFields.WATER_MINUTES, 0L)
                        .with(field, value));
    }

    private static void person(List<Edit> edits, int number, String born, boolean dibao) {
        edits.add(
                Edit.set(
                        id(Entity.PERSON, number),
                        Answers.NONE
                                .with(PersonFields.BIRTH_DATE, PartialDate.parse(born))
                                .with(PersonFields.DIBAO, dibao)
                                .with(PersonFields.WORK_MONTHS, (long) number)));
        edits.add(
                Edit.set(
                        id(Entity.MEMBERSHIP, number),
                        Answers.NONE
                                .with(MembershipFields.PERSON, id(Entity.PERSON, number).id())
                                .with(MembershipFields.HOUSEHOLD, HOUSEHOLD.id())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            household.isRegistered && !household.isRelocated                      | ?
            household.isRelocated && !household.isRegistered                      | NO
            household.isRelocated ? true : true                                   | ?
            household.mainCause in ["因病", "因残"]                                | YES
            "因残" in household.otherCauses                                        | YES
            household.mainCause in household.otherCauses                          | NO
            size(household.otherCauses) > 1                                       | YES
            size(villageYear.mainIndustries) > param.years                        | NO
            "a\\"b" in villageYear.mainIndustries                                  | YES
            "a" in villageYear.mainIndustries                                     | NO
            totalOf(villageYear.ethnicityCounts) == villageYear.totalPopulation   | YES
            householdYear.perCapitaIncome < param.line                            | YES
            householdYear.netIncome > times(householdYear.perCapitaIncome, householdYear.householdSize) | NO
            inYear(-1, householdYear.netIncome) > param.line                      | INVALID
            perHead(param.line, householdYear.waterMinutes) > param.line          | INVALID
            household.isRegistered ? true : perHead(param.line, 0) > param.line   | YES
            share(householdYear.householdSize, householdYear.waterMinutes) > param.limit | INVALID
            householdYear.medicalSelfPaid > param.line                            | ?
            householdYear.wageIncome > param.unset14                              | ?
            consecutive(param.years, household.isRegistered)                      | YES
            inYear(-1, param.factor) > param.factor                               | YES
            recorded(householdYear.renovationDoneDate)                            | NO
            persons.exists(p, p.dibao)                                            | YES
            persons.all(p, p.dibao)                                               | NO
            persons.exists(p, p.tekun)                                            | ?
            persons.exists(p, p.tekun OR p.dibao)                                 | YES
            persons.count(p, p.dibao) == 1                                        | YES
            persons.count(p, p.tekun) == 1                                        | ?
            persons.total(p, age(p.birthDate)) > param.years                      | YES
            persons.exists(p, age(p.birthDate) >= 1 && p.dibao)                   | YES
            persons.exists(p, p.birthDate > param.deadline)                       | NO
            persons.all(p, p.birthDate == p.birthDate)                            | ?
            measures.all(m, m.measureYear == year())                              | YES
            measures.exists(m, true)                                              | NO
            trueShare([household.isRegistered, household.isRelocated]) > param.limit | YES
            trueShare([household.isRegistered, household.isRelocated]) == param.limit | NO
            ethnicShare(param.groups) > param.limit                               | YES
            least(param.line, householdYear.wageIncome) == param.line             | YES
            most(param.line, householdYear.medicalSelfPaid) == param.line         | ?
            daysAfter(param.deadline, 1) > param.deadline                         | YES
            percentOf(householdYear.wageIncome, param.limit) < param.line         | YES
            weighted([param.limit, param.unset16], param.weights) == param.limit  | YES
            """)
    void an_expression_has_the_same_outcome_in_both_databases(String source, String expected)
            throws Exception {
        var text = source.replace(" OR ", " || ");
        assertThat(of(laptop, text)).isEqualTo(expected);
        assertThat(of(county, text)).isEqualTo(expected);
    }

    private static String of(Book book, String source) throws ExpressionFault {
        var parameters = RandomPack.parameters();
        var vocabulary =
                new Vocabulary(
                        Catalogue.LEDGER, Shipped.codeLists(), parameters, Map.of(), Set.of());
        var expr = new ExpressionReader(vocabulary).read(source, Want.CONDITION).expr();
        var rule =
                new Rule(
                        "asked",
                        "",
                        Rule.Kind.CHECK,
                        Subject.Kind.HOUSEHOLD,
                        List.of(),
                        new Period(RandomPack.ON, RandomPack.ON),
                        Optional.empty(),
                        List.of(),
                        List.of(word("YES", expr), word("NO", new Expr.Constant(true))),
                        List.of());
        var asked = RandomPack.pack(parameters, Map.of(), Map.of("asked", rule));
        var question = new AnswerQuestion(asked, List.of(rule), RandomPack.ON, "");
        var result = book.read(reader -> reader.answers().all(question)).getFirst().result();
        return result.isEmpty() ? "?" : result;
    }

    private static Rule.Word word(String result, Expr when) {
        return new Rule.Word(result, "", Verdict.YES, when, Optional.empty(), List.of());
    }
}
