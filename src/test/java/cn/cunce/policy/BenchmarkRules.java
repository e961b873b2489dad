package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.policy.ExpressionReader.Want;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Twenty rules of the kinds that packs have, for measuring: incomes against dated lines, years in
/// a row, shares, codes, questions over members and measures, definitions and other rules.
public final class BenchmarkRules {

    public static final LocalDate ON = RandomPack.ON;

    /// Each a condition; the rule says yes where it holds.
    static final List<String> CONDITIONS =
            List.of(
                    "household.isRegistered && !household.isRelocated",
                    "household.povertyStatus in [\"未脱贫\", \"返贫\"]",
                    "householdYear.perCapitaIncome >= param.line",
                    "inYear(-1, householdYear.perCapitaIncome >= param.line)",
                    "consecutive(param.years, def.met) && household.isRegistered",
                    "year() - household.firstRegisteredYear + 1 < param.years"
                            + " || household.isRelocated",
                    "householdYear.housingGrade in [\"C级\", \"D级\"]"
                            + " || householdYear.isDangerousHouse",
                    "perHead(householdYear.netIncome - householdYear.disposableAdjust,"
                            + " householdYear.householdSize) < param.line",
                    "householdYear.medicalSelfPaid > percentOf(householdYear.netIncome,"
                            + " param.limit)",
                    "share(householdYear.medicalSelfPaid, householdYear.wageIncome) >= param.limit",
                    "persons.exists(p, p.dibao || p.tekun)",
                    "persons.all(p, p.labourAbility in [\"丧失劳动力\", \"无劳动力\"])",
                    "persons.exists(p, \"残疾\" in p.health) && household.isRegistered",
                    "persons.count(p, age(p.birthDate) >= param.years && p.workMonths > 1) >= 1",
                    "persons.sum(p, p.selfPaidCompliantYtd) > param.line",
                    "persons.total(p, p.workMonths) > persons.count(p, true)",
                    "measures.exists(m, m.measureStatus in [\"计划\", \"实施\"])",
                    "household.mainCause == \"因病\" || \"因残\" in household.otherCauses",
                    "!def.met && !householdYear.waterOk",
                    "rule.r0 && times(param.line, param.factor) > householdYear.perCapitaIncome");

    public static int size() {
        return CONDITIONS.size();
    }

    private BenchmarkRules() {}

    public static Pack pack() throws Exception {
        var met = read("householdYear.perCapitaIncome >= param.line");
        var rules = new LinkedHashMap<String, Rule>();
        for (var i = 0; i < CONDITIONS.size(); i++) {
            rules.put("r" + i, rule("r" + i, read(CONDITIONS.get(i))));
        }
        return new Pack(
                "benchmark",
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
                RandomPack.parameters(),
                Map.of("met", new Definition("met", "", List.of(), met)),
                rules,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Pack.PlanTerms.NONE);
    }

    private static Expr read(String source) throws ExpressionFault {
        var vocabulary =
                new Vocabulary(
                        Catalogue.LEDGER,
                        Packs.CODES,
                        RandomPack.parameters(),
                        Map.of("met", ValueType.of(ValueType.Base.CONDITION)),
                        Set.of("r0"));
        return new ExpressionReader(vocabulary).read(source, Want.CONDITION).expr();
    }

    private static Rule rule(String id, Expr when) {
        return new Rule(
                id,
                id,
                Rule.Kind.CHECK,
                Subject.Kind.HOUSEHOLD,
                List.of(),
                new Period(ON, ON),
                Optional.empty(),
                List.of(),
                List.of(
                        word("YES", Verdict.YES, when),
                        word("NO", Verdict.NO, new Expr.Constant(true))),
                List.of());
    }

    private static Rule.Word word(String result, Verdict means, Expr when) {
        return new Rule.Word(result, result, means, when, Optional.empty(), List.of());
    }

    /// Households of one village.
    ///
    /// @param known how many of a hundred facts are recorded
    public static List<Matter> households(int count, int known) {
        var some = new RandomHouseholds(20_171_231, known);
        var village = some.village("522700000001", List.of());
        return Stream.generate(() -> Matter.household(some.household("522700000001"), village))
                .limit(count)
                .toList();
    }

    /// A village with so many households, as the edits that write it into a book.
    public static List<Edit> edits(long seed, String village, int households) {
        return new RandomHouseholds(seed, 92).edits(village, households);
    }
}
