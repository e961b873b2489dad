package cn.cunce.policy;

import static cn.cunce.model.ledger.Cause.TYPED;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.store.Book;
import cn.cunce.store.TestBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The conditions of a laptop's database answer as closures do: a small part of
/// `ClosuresAndDatabaseAgreeTest`, quick enough to be asked of every change that is tried.
class LaptopAgreesTest {

    private static final int HOUSEHOLDS = 12;
    private static final int RULES = 20;
    private static final int PACKS = 2;
    private static final String WHOLE = "522700101002";
    private static final Map<String, Parameter.Type> UNSET =
            Map.of(
                    "unsetDay", Parameter.Type.DATE,
                    "unsetFactor", Parameter.Type.DECIMAL,
                    "unsetStrict", Parameter.Type.YES_NO,
                    "unsetCause", new Parameter.Type.Coded("poverty_cause", true),
                    "unsetCauses", new Parameter.Type.Coded("poverty_cause", false),
                    "unsetGroups", new Parameter.Type.Coded("ethnicity", false),
                    "unsetAble", new Parameter.Type.Coded("labour_ability", false));
    private static final Period DAY = new Period(RandomPack.ON, RandomPack.ON);
    private static final Period ALWAYS =
            new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31));
    private static final Expr TRUE = new Expr.Constant(true);
    private static final List<Long> AGES = List.of(0L, 1L, 6L, 16L, 18L, 35L, 60L);
    private static final String CONDITIONS =
            """
            person: age(person.birthDate) > villageYear.schoolAgeChildren
            person: age(person.birthDate) > param.unset15
            person: (person.dibao ? person.birthDate : param.deadline) > param.deadline
            person: daysAfter(person.birthDate, param.age6) > param.deadline
            person: (person.dibao ? param.deadline : person.birthDate) > param.deadline
            person: age(param.unsetDay) > 1
            person: age(param.deadline) > 0
            person: inYear(param.back + param.back + param.back, age(person.birthDate) >= param.age0)
            person: inYear(param.back + param.back + param.back, age(person.birthDate) > param.age0)
            person: inYear(param.back + param.back + param.back, age(person.birthDate) < param.age0)
            person: inYear(param.back + param.back + param.back, age(person.birthDate) <= param.age0)
            person: "残疾" in person.health
            household: size(household.otherCauses) > 1
            household: size(param.causes) == param.years
            household: household.mainCause in param.causes
            household: param.cause in household.otherCauses
            household: param.cause in param.causes
            household: "因病" in param.causes
            household: household.mainCause in household.otherCauses
            household: param.strict && household.isRegistered
            household: param.strict || household.isRegistered
            household: !param.strict || household.isRegistered
            household: param.line > param.unset14 || household.isRegistered
            household: !(param.line > param.unset14)
            household: param.strict == household.isRegistered
            household: param.strict != true
            household: param.line == param.line
            household: param.cause != param.cause
            household: (household.isRegistered ? param.unset14 : param.line) > param.line
            household: (household.isRegistered ? param.unset14 : param.unset14) > param.line
            household: (param.line > param.unset14 ? 1 : 0) == 1
            household: (household.isRegistered ? household.firstIdentifiedDate : param.deadline) > param.deadline
            household: percent(householdYear.farmlandMu) > param.limit
            household: percent(param.factor) < param.limit
            household: percent(param.unsetFactor) > param.limit
            household: size(param.unsetCauses) > 1
            household: household.mainCause in param.unsetCauses
            household: param.unsetCause in household.otherCauses
            household: param.unsetStrict && household.isRegistered
            household: param.unsetStrict ? household.isRegistered : household.isRelocated
            household: param.limit < share(householdYear.householdSize, 1)
            household: param.limit == trueShare([household.isRegistered, household.isRelocated])
            household: (household.isRegistered ? param.limit : trueShare([household.isRelocated, householdYear.isDangerousHouse])) >= param.limit
            household: persons.count(p, share(1, p.workMonths) > param.limit) > 1
            household: persons.sum(p, perHead(param.line, p.workMonths)) > param.line
            household: ethnicShare(param.unsetGroups) > param.limit
            household: skilledShare(param.unsetAble, 1) > param.limit
            household: skilledShare(param.able, param.unset15) > param.limit
            household: householdYear.farmlandMu > param.factor
            household: weighted([householdYear.farmlandMu, householdYear.forestMu], param.weights) > param.factor
            household: inYear(-1, weighted([householdYear.farmlandMu, householdYear.forestMu], param.weights) > param.factor)
            household: inYear(-1, weighted([share(householdYear.householdSize, 1), param.limit], param.weights) > param.limit)
            household: inYear(-1, weighted([trueShare([household.isRegistered, household.isRelocated]), param.limit], param.weights) > param.limit)
            household: inYear(-1, weighted([param.limit, param.unset16], param.weights) > param.limit)
            household: inYear(param.back + param.back + param.back, weighted([param.limit, param.limit], param.weights) > param.limit)
            household: least(trueShare([household.isRegistered, household.isRelocated]), param.limit) == param.limit
            household: most(trueShare([household.isRegistered, household.isRelocated]), param.limit) == param.limit
            household: least(share(householdYear.householdSize, 1), param.limit) < param.limit
            household: (household.isRegistered ? trueShare([household.isRelocated, householdYear.isDangerousHouse]) : param.limit) >= param.limit
            household: share(householdYear.householdSize, householdYear.waterMinutes) == share(householdYear.waterMinutes, householdYear.householdSize)
            household: share(1, 1) > param.limit
            household: share(1, 0) > param.limit
            household: param.limit < param.limit
            household: ethnicShare(param.groups) > param.limit
            household: skilledShare(param.able, param.years) > param.limit
            household: inYear(param.back + param.back + param.back, householdYear.netIncome) > param.line
            household: inYear(param.back + param.back + param.back, recorded(householdYear.renovationDoneDate))
            household: householdYear.grossIncome >= householdYear.netIncome
            household: persons.exists(p, share(1, p.workMonths) > param.limit)
            household: persons.all(p, share(p.workMonths, p.workMonths) > param.limit)
            household: persons.count(p, p.dibao && householdYear.householdSize > 1) > 1
            household: naturalVillages.exists(n, household.isRegistered && n.roadHardened)
            household: measures.all(m, m.measureYear == year())
            village: totalOf(villageYear.ethnicityCounts) >= villageYear.totalPopulation
            village: size(villageYear.mainIndustries) > param.years
            village: ethnicShare(param.groups) > param.limit
            village: inYear(-1, ethnicShare(param.groups) > param.limit)
            village: ethnicShare(param.unsetGroups) > param.limit
            village: skilledShare(param.unsetAble, 1) > param.limit
            village: skilledShare(param.able, param.unset15) > param.limit
            village: skilledShare(param.able, 1) > param.limit
            village: skilledShare(param.able, 1) < param.limit
            village: household.isRegistered
            village: recorded(householdYear.renovationDoneDate)
            village: skilledShare(param.able, param.years) <= param.limit
            village: persons.count(p, p.dibao) > param.years
            village: persons.exists(p, age(p.birthDate) >= param.age60)
            """;

    /// Made once for all the changes that are tried in one process: they neither write a book nor
    /// read a pack.
    private static final class Laptop {

        static final Book BOOK = filled();
        static final List<List<Pack>> ASKED = packs();
        static final Map<Subject.Kind, Pack> TOLD =
                Stream.of(Subject.Kind.HOUSEHOLD, Subject.Kind.PERSON, Subject.Kind.VILLAGE)
                        .collect(toMap(kind -> kind, LaptopAgreesTest::asking));

        private static Book filled() {
            try {
                var folder = Files.createTempDirectory("cunce-laptop");
                folder.toFile().deleteOnExit();
                folder.resolve("book.mv.db").toFile().deleteOnExit();
                var book = TestBooks.book(folder, "book");
                Agreement.fill(book, new RandomHouseholds(5, 92), "522700101001", HOUSEHOLDS);
                Agreement.fill(book, new RandomHouseholds(6, 92), WHOLE, HOUSEHOLDS);
                book.write(writer -> writer.save(TestBooks.author("aaaa"), counted(), TYPED));
                return book;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// More than the register knows of, so that it contradicts nothing.
        private static List<Edit> counted() {
            return List.of(
                    Edit.set(
                            LedgerIds.villageYear(WHOLE, 2017),
                            Answers.NONE
                                    .with(VillageYearFields.YEAR, 2017L)
                                    .with(VillageYearFields.TOTAL_POPULATION, 60L)
                                    .with(VillageYearFields.LABOUR_TOTAL, 40L)));
        }

        private static List<List<Pack>> packs() {
            var packs = new ArrayList<List<Pack>>();
            for (var kind : Subject.Kind.values()) {
                var some = new ArrayList<Pack>();
                for (var seed = 0; seed < PACKS; seed++) {
                    some.add(RandomPack.of(seed * 10L + kind.ordinal(), RULES, kind).pack());
                }
                packs.add(some);
            }
            return packs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void random_rules_come_out_the_same(Subject.Kind kind) {
        for (var pack : Laptop.ASKED.get(kind.ordinal())) {
            var agreement = new Agreement(pack, RandomPack.ON);
            assertThat(agreement.differences(Laptop.BOOK, new long[1])).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOUSEHOLD", "PERSON", "VILLAGE"})
    void what_random_rules_seldom_ask_comes_out_the_same(Subject.Kind kind) {
        var agreement = new Agreement(Laptop.TOLD.get(kind), RandomPack.ON);
        assertThat(agreement.differences(Laptop.BOOK, new long[1])).isEmpty();
    }

    private static Stream<String> conditions() {
        return Stream.concat(
                AGES.stream().flatMap(LaptopAgreesTest::ofAge).map("person: "::concat),
                CONDITIONS.lines());
    }

    private static Stream<String> ofAge(long age) {
        return Stream.of("<", "<=", ">", ">=", "==", "!=")
                .flatMap(
                        order ->
                                Stream.of(
                                        "age(person.birthDate) " + order + " param.age" + age,
                                        "param.age" + age + order + " age(person.birthDate)"));
    }

    /// A rule for each condition about such a subject, called by its text.
    private static Pack asking(Subject.Kind kind) {
        var parameters = parameters();
        var rules = new LinkedHashMap<String, Rule>();
        var begin = kind.key() + ": ";
        conditions()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .forEach(source -> rules.put(source, rule(kind, source, parameters)));
        return RandomPack.pack(parameters, Map.of(), rules);
    }

    private static Map<String, Parameter> parameters() {
        var parameters = new LinkedHashMap<>(RandomPack.parameters());
        for (var age : AGES) {
            var key = "age" + age;
            var dated = new Parameter.Dated(ALWAYS, age, "", "test", false);
            parameters.put(key, new Parameter(key, key, Parameter.Type.COUNT, "", List.of(dated)));
        }
        UNSET.forEach(
                (key, type) -> parameters.put(key, new Parameter(key, key, type, "", List.of())));
        return parameters;
    }

    private static Rule rule(Subject.Kind kind, String source, Map<String, Parameter> parameters) {
        var words = List.of(word("YES", read(source, parameters)), word("NO", TRUE));
        return new Rule(
                source,
                "",
                Rule.Kind.CHECK,
                kind,
                List.of(),
                DAY,
                Optional.empty(),
                List.of(),
                words,
                List.of());
    }

    private static Expr read(String source, Map<String, Parameter> parameters) {
        var vocabulary =
                new Vocabulary(
                        Catalogue.LEDGER, Shipped.codeLists(), parameters, Map.of(), Set.of());
        try {
            return new ExpressionReader(vocabulary).read(source, Want.CONDITION).expr();
        } catch (ExpressionFault e) {
            throw new IllegalStateException(source + ": " + e.problem(), e);
        }
    }

    private static Rule.Word word(String result, Expr when) {
        return new Rule.Word(result, "", Verdict.YES, when, Optional.empty(), List.of());
    }
}
