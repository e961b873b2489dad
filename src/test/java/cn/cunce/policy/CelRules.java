package cn.cunce.policy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The twenty rules of `BenchmarkRules` in CEL's own language, for its own evaluator, over
/// households of which everything is known. Incomes and ages are worked out beforehand.
public final class CelRules {

    private static final MapType RECORD = MapType.create(SimpleType.STRING, SimpleType.DYN);

    static final List<String> CONDITIONS =
            List.of(
                    "h.isRegistered && !h.isRelocated",
                    "h.povertyStatus in ['0', '3']",
                    "y.perCapitaIncome >= 400000",
                    "b.perCapitaIncome >= 360000",
                    "y.perCapitaIncome >= 400000 && b.perCapitaIncome >= 360000 && h.isRegistered",
                    "2017 - h.firstRegisteredYear + 1 < 2 || h.isRelocated",
                    "y.housingGrade in ['C', 'D'] || y.isDangerousHouse",
                    "(y.netIncome - y.disposableAdjust) / y.householdSize < 400000",
                    "y.medicalSelfPaid * 1000000 > y.netIncome * 333333",
                    "y.medicalSelfPaid * 1000000 >= y.wageIncome * 333333",
                    "persons.exists(p, p.dibao || p.tekun)",
                    "persons.all(p, p.labourAbility in ['03', '04'])",
                    "persons.exists(p, '04' in p.health) && h.isRegistered",
                    "size(persons.filter(p, p.age >= 2 && p.workMonths > 1)) >= 1",
                    "sums.selfPaid > 400000",
                    "sums.months > size(persons)",
                    "measures.exists(m, m.measureStatus in ['10', '20'])",
                    "h.mainCause == '01' || '02' in h.otherCauses",
                    "!(y.perCapitaIncome >= 400000) && !y.waterOk",
                    "h.isRegistered && !h.isRelocated && 300000 > y.perCapitaIncome");

    private final List<CelRuntime.Program> programs = new ArrayList<>();

    public CelRules() throws Exception {
        Cel cel =
                CelFactory.standardCelBuilder()
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .addVar("h", RECORD)
                        .addVar("y", RECORD)
                        .addVar("b", RECORD)
                        .addVar("sums", RECORD)
                        .addVar("persons", ListType.create(RECORD))
                        .addVar("measures", ListType.create(RECORD))
                        .build();
        for (var condition : CONDITIONS) {
            programs.add(cel.createProgram(cel.compile(condition).getAst()));
        }
    }

    public boolean ask(int rule, Map<String, Object> facts) throws Exception {
        return (Boolean) programs.get(rule).eval(facts);
    }

    /// A household as CEL wants it.
    public static Map<String, Object> facts(Matter matter) {
        var household = matter.household().orElseThrow();
        var facts = new HashMap<String, Object>();
        facts.put("h", record(household.household()));
        facts.put("y", year(household, 2017));
        facts.put("b", year(household, 2016));
        var persons = household.members().stream().map(each -> person(each.person())).toList();
        facts.put("persons", persons);
        facts.put("measures", household.measures().stream().map(CelRules::record).toList());
        facts.put(
                "sums",
                Map.of(
                        "selfPaid", sum(persons, "selfPaidCompliantYtd"),
                        "months", sum(persons, "workMonths")));
        return facts;
    }

    private static long sum(List<Map<String, Object>> persons, String key) {
        return persons.stream().mapToLong(person -> (Long) person.getOrDefault(key, 0L)).sum();
    }

    private static Map<String, Object> year(HouseholdFacts household, int year) {
        var answers = household.year(year);
        var record = record(answers);
        switch (cn.cunce.model.field.IncomeFields.income(answers).outcome()) {
            case cn.cunce.model.value.Income.Outcome.Known(var net, var perHead) -> {
                record.put("netIncome", net.fen());
                record.put("perCapitaIncome", perHead.fen());
            }
            default -> {}
        }
        return record;
    }

    private static Map<String, Object> person(Answers answers) {
        var record = record(answers);
        if (answers.values().get(cn.cunce.model.field.PersonFields.BIRTH_DATE)
                instanceof PartialDate birth) {
            record.put("age", (long) Period.between(birth.last(), BenchmarkRules.ON).getYears());
        }
        return record;
    }

    private static Map<String, Object> record(Answers answers) {
        var record = new HashMap<String, Object>();
        answers.values().forEach((field, value) -> record.put(field.key(), plain(value)));
        return record;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Money money -> money.fen();
            case BigDecimal number -> number.toPlainString();
            case PartialDate day -> day.toString();
            default -> value;
        };
    }
}
