package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.policy.engine.Engine;
import cn.cunce.policy.engine.Judged;
import cn.cunce.policy.engine.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<Integer, Answers> years = new HashMap<>();
    private final Map<Integer, Answers> villageYears = new HashMap<>();
    private final List<MemberFacts> members = new java.util.ArrayList<>();
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
        parameters.put(
                "unset", new Parameter("unset", "没有设的线", Parameter.Type.MONEY, "元", List.of()));
    }

    private void parameter(String key, Parameter.Type type, Object value, int year) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var dated = new Parameter.Dated(period, value, "CS-34", "cs", false);
        parameters.put(key, new Parameter(key, key, type, "元", List.of(dated)));
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
        villageYears.merge(2017, Answers.NONE.with(field, value), Answers::overlaidBy);
        return this;
    }

    Saying member(Answers person) {
        members.add(
                new MemberFacts(
                        new RecordId(Entity.PERSON, VILLAGE, UUID.randomUUID()),
                        person,
                        Answers.NONE));
        return this;
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

    Judged judged(String source, boolean ofHousehold) throws ExpressionFault {
        var expr = read(source).expr();
        var id = new RecordId(Entity.HOUSEHOLD, VILLAGE, UUID.randomUUID());
        var facts = new HouseholdFacts(id, household, years, members, List.of(), List.of());
        var place =
                new VillageFacts(
                        new RecordId(Entity.VILLAGE, VILLAGE, UUID.randomUUID()),
                        village,
                        villageYears,
                        List.of(),
                        ofHousehold ? List.of() : members);
        var matter = ofHousehold ? Matter.household(facts, place) : Matter.village(place);
        return new Engine(pack(), ON, Shipped.codeLists()).judge(expr, matter);
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
