package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Division;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.UnitFacts;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.rule.VillageLists;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.policy.engine.Engine;
import cn.cunce.policy.engine.Judged;
import cn.cunce.policy.engine.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An expression said over a household or village that a test has made up.
final class Saying {

    private static final String VILLAGE = "430199000001";
    private static final LocalDate ON = LocalDate.of(2017, 12, 31);
    private static final Missing UNKNOWN = new Missing(Missing.Reason.UNKNOWN, "");

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<Integer, Answers> years = new HashMap<>();
    private final Map<Integer, Answers> villageYears = new HashMap<>();
    private final List<MemberFacts> members = new ArrayList<>();
    private final Map<Entity, List<Answers>> told = new EnumMap<>(Entity.class);
    private LocalDate on = ON;
    private Answers household = Answers.NONE;
    private Answers village = Answers.NONE;

    Saying() {
        parameter("line", Parameter.Type.MONEY, new Money(400_000), 2017);
        parameter("line2016", Parameter.Type.MONEY, new Money(360_000), 2016);
        parameter("years", Parameter.Type.COUNT, 2L, 2017);
        parameter("limit", Parameter.Type.PERCENT, new BigDecimal("30"), 2017);
        parameter("groups", new Parameter.Type.Coded("ethnicity", false), List.of("13"), 2017);
        parameter("able", new Parameter.Type.Coded("labour_ability", false), List.of("01"), 2017);
        var weights = new LinkedHashMap<String, Long>();
        weights.put("人口", 60L);
        weights.put("发生率", 40L);
        weights.put("难度", 0L);
        var names = new Parameter.Type.Weights(List.copyOf(weights.keySet()));
        parameter("weights", names, weights, 2017);
        parameter("weights2016", names, weights, 2016);
        var factor = new BigDecimal("3.5");
        parameters.put(
                "factor",
                new Parameter(
                        "factor",
                        "factor",
                        Parameter.Type.DECIMAL,
                        "",
                        List.of(dated(factor, 2017))));
        unset("unset", Parameter.Type.MONEY);
        unset("unsetYears", Parameter.Type.COUNT);
        unset("unsetDate", Parameter.Type.DATE);
    }

    private void unset(String key, Parameter.Type type) {
        parameters.put(key, new Parameter(key, "没有设的线", type, "元", List.of()));
    }

    /// Numbers that no pack may write in an expression, as `param.n4`.
    Saying numbers(long... numbers) {
        for (var number : numbers) {
            count("n" + number, number);
        }
        return this;
    }

    private void count(String key, long number) {
        var type = Parameter.Type.COUNT;
        parameters.put(key, new Parameter(key, key, type, "", List.of(dated(number, 2017))));
    }

    /// Another day than the last of the year, on which everybody has had his birthday.
    Saying on(LocalDate day) {
        on = day;
        return this;
    }

    private void parameter(String key, Parameter.Type type, Object value, int year) {
        parameters.put(key, new Parameter(key, key, type, "元", List.of(dated(value, year))));
    }

    private static Parameter.Dated dated(Object value, int year) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Parameter.Dated(period, value, "CS-34", "cs", false);
    }

    <T> Saying household(LedgerField<T> field, T value) {
        household = household.with(field, value);
        return this;
    }

    <T> Saying year(int year, LedgerField<T> field, T value) {
        years.merge(year, Answers.NONE.with(field, value), Answers::overlaidBy);
        return this;
    }

    <T> Saying village(LedgerField<T> field, T value) {
        village = village.with(field, value);
        return this;
    }

    <T> Saying villageYear(LedgerField<T> field, T value) {
        return villageYear(2017, field, value);
    }

    <T> Saying villageYear(int year, LedgerField<T> field, T value) {
        villageYears.merge(year, Answers.NONE.with(field, value), Answers::overlaidBy);
        return this;
    }

    /// That somebody has recorded that a fact is missing.
    Saying missing(int year, LedgerField<?> field) {
        years.merge(year, Answers.NONE.missing(field, UNKNOWN), Answers::overlaidBy);
        return this;
    }

    Saying member(Answers person) {
        return member(person, Answers.NONE);
    }

    Saying member(Answers person, Answers membership) {
        members.add(new MemberFacts(id(Entity.PERSON), person, membership));
        return this;
    }

    /// One more of a list of the household or village.
    Saying told(Entity entity, Answers record) {
        told.computeIfAbsent(entity, _ -> new ArrayList<>()).add(record);
        return this;
    }

    UUID person(int number) {
        return members.get(number).id().id();
    }

    Vocabulary vocabulary() {
        return new Vocabulary(
                Catalogue.LEDGER, Shipped.codeLists(), parameters, Map.of(), Set.of("other"));
    }

    ExpressionReader.Read read(String source) throws ExpressionFault {
        return new ExpressionReader(vocabulary()).read(source, Want.ANY);
    }

    Known of(String source) throws ExpressionFault {
        return judged(source, true).known();
    }

    Known ofVillage(String source) throws ExpressionFault {
        return judged(source, false).known();
    }

    /// Of one of the members.
    Known ofPerson(int number, String source) throws ExpressionFault {
        var asked = Matter.person(members.get(number), household(), village(false));
        return judged(source, asked).known();
    }

    /// Of the first project.
    Known ofProject(String source) throws ExpressionFault {
        return judged(source, Matter.project(projects().getFirst(), village(true))).known();
    }

    Judged judged(String source, boolean ofHousehold) throws ExpressionFault {
        return judged(source, matter(ofHousehold));
    }

    private Judged judged(String source, Matter matter) throws ExpressionFault {
        return new Engine(pack(), on, Shipped.codeLists()).judge(read(source).expr(), matter);
    }

    /// What a rule says that asks for nothing else, and what it read.
    Ruling ruling(String source, boolean ofHousehold) throws ExpressionFault {
        var rule = rule(read(source).expr(), ofHousehold);
        return new Decider(pack(), ON, Shipped.codeLists()).explain(rule, matter(ofHousehold));
    }

    static Rule rule(Expr expr, boolean ofHousehold) {
        return new Rule(
                "asked",
                "",
                Rule.Kind.CHECK,
                ofHousehold ? Subject.Kind.HOUSEHOLD : Subject.Kind.VILLAGE,
                List.of(),
                new Period(ON, ON),
                Optional.empty(),
                List.of(),
                List.of(
                        word("YES", Verdict.YES, expr),
                        word("NO", Verdict.NO, new Expr.Constant(true))),
                List.of());
    }

    private static Rule.Word word(String result, Verdict means, Expr when) {
        return new Rule.Word(result, "", means, when, Optional.empty(), List.of());
    }

    Matter matter(boolean ofHousehold) {
        return ofHousehold
                ? Matter.household(household(), village(false))
                : Matter.village(village(true));
    }

    private HouseholdFacts household() {
        return new HouseholdFacts(
                id(Entity.HOUSEHOLD),
                household,
                years,
                members,
                all(Entity.MEASURE),
                all(Entity.DEMAND),
                new HouseholdLists(
                        all(Entity.SLOPE_PLOT),
                        all(Entity.LOAN),
                        all(Entity.ALERT),
                        all(Entity.MEDICAL_CLAIM),
                        all(Entity.TRAINING),
                        List.of()));
    }

    private VillageFacts village(boolean withPeople) {
        var id = id(Entity.VILLAGE);
        return new VillageFacts(
                id,
                village,
                villageYears,
                all(Entity.NATURAL_VILLAGE),
                withPeople ? members : List.of(),
                new VillageLists(projects(), all(Entity.MEETING), all(Entity.TRAINING)),
                UnitFacts.unknown(LedgerIds.township(Division.townshipOf(VILLAGE))),
                UnitFacts.unknown(LedgerIds.county(Division.countyOf(VILLAGE))));
    }

    private List<ProjectFacts> projects() {
        return all(Entity.PROJECT).stream()
                .map(project -> new ProjectFacts(id(Entity.PROJECT), project))
                .toList();
    }

    private List<Answers> all(Entity entity) {
        return told.getOrDefault(entity, List.of());
    }

    private static RecordId id(Entity entity) {
        return new RecordId(entity, VILLAGE, UUID.randomUUID());
    }

    private Pack pack() {
        return new Pack(
                "test",
                "",
                "1",
                "",
                "",
                List.of(),
                new Period(ON, ON),
                Optional.empty(),
                false,
                false,
                Map.of(),
                Map.of(),
                parameters,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Pack.PlanTerms.NONE);
    }
}
