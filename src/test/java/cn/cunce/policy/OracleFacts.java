package cn.cunce.policy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Share;
import cn.cunce.policy.OracleFunctions.Between;
import com.google.common.collect.ImmutableSet;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.UnknownContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The facts of one matter as the evaluator of CEL wants them: maps and lists, and a pattern for
/// each fact that is not known.
final class OracleFacts {

    /// Expressions look at most so far: of them those that are made at random.
    private static final int YEARS = 9;

    private static final Pattern MARK = Pattern.compile("_(before|after)_(\\d+)$");

    private final Map<String, Object> variables = new HashMap<>();
    private final List<CelAttributePattern> unknown = new ArrayList<>();

    OracleFacts(Pack pack, Matter matter, LocalDate on) {
        var household = matter.household();
        record("household", Entity.HOUSEHOLD, said(household, HouseholdFacts::household));
        record("village", Entity.VILLAGE, matter.village().village());
        record("township", Entity.TOWNSHIP, matter.village().township().unit());
        record("county", Entity.COUNTY, matter.village().county().unit());
        for (var shift = -YEARS; shift <= YEARS; shift++) {
            var year = on.plusYears(shift).getYear();
            var mark = mark(shift);
            record(
                    "householdYear" + mark,
                    Entity.HOUSEHOLD_YEAR,
                    said(household, all -> all.year(year)));
            record("villageYear" + mark, Entity.VILLAGE_YEAR, matter.village().year(year));
            record("countyYear" + mark, Entity.COUNTY_YEAR, matter.village().county().year(year));
            parameters("param" + mark, pack, on.plusYears(shift));
            variables.put("onDate" + mark, on.plusYears(shift));
            list(
                    "slopePlots" + mark,
                    Entity.SLOPE_PLOT,
                    ofYear(household, HouseholdLists::slopePlots, SlopePlotFields.YEAR, year));
            list(
                    "loans" + mark,
                    Entity.LOAN,
                    ofYear(household, HouseholdLists::loans, LoanFields.YEAR, year));
        }
        lists(matter);
    }

    /// Behind the name of what belongs to a year.
    static String mark(long shift) {
        return (shift < 0 ? "_before_" : "_after_") + Math.abs(shift);
    }

    private void lists(Matter matter) {
        var household = matter.household();
        var lists = household.map(HouseholdFacts::lists).orElse(HouseholdLists.NONE);
        people(household.map(HouseholdFacts::members).orElseGet(matter.village()::people));
        list("measures", Entity.MEASURE, some(household, HouseholdFacts::measures));
        list("demands", Entity.DEMAND, some(household, HouseholdFacts::demands));
        list("alerts", Entity.ALERT, lists.alerts());
        list("medicalClaims", Entity.MEDICAL_CLAIM, lists.medicalClaims());
        list(
                "trainings",
                Entity.TRAINING,
                household.isPresent() ? lists.trainings() : matter.village().lists().trainings());
        list("naturalVillages", Entity.NATURAL_VILLAGE, matter.village().naturalVillages());
        list("meetings", Entity.MEETING, matter.village().lists().meetings());
        list(
                "projects",
                Entity.PROJECT,
                matter.village().lists().projects().stream().map(ProjectFacts::project).toList());
    }

    UnknownContext context() {
        return UnknownContext.create(name -> Optional.ofNullable(variables.get(name)), unknown);
    }

    private static Answers said(
            Optional<HouseholdFacts> household, Function<HouseholdFacts, Answers> of) {
        return household.map(of).orElse(Answers.NONE);
    }

    private static List<Answers> some(
            Optional<HouseholdFacts> household, Function<HouseholdFacts, List<Answers>> of) {
        return household.map(of).orElse(List.of());
    }

    private static List<Answers> ofYear(
            Optional<HouseholdFacts> household,
            Function<HouseholdLists, List<Answers>> list,
            LedgerField<Long> ofYear,
            int year) {
        return some(household, all -> list.apply(all.lists())).stream()
                .filter(each -> each.get(ofYear).filter(known -> known == year).isPresent())
                .toList();
    }

    private void record(String name, Entity entity, Answers said) {
        variables.put(
                name,
                facts(CelAttributePattern.create(name), CelAttribute.create(name), entity, said));
    }

    private void people(List<MemberFacts> members) {
        var each = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var facts = element("persons", i, Entity.PERSON, member.person());
            facts.putAll(element("persons", i, Entity.MEMBERSHIP, member.membership()));
            each.add(facts);
        }
        variables.put("persons", each);
    }

    private void list(String name, Entity entity, List<Answers> some) {
        var each = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < some.size(); i++) {
            each.add(element(name, i, entity, some.get(i)));
        }
        variables.put(name, each);
    }

    private Map<String, Object> element(String list, int index, Entity entity, Answers said) {
        var place = CelAttribute.Qualifier.ofInt(index);
        return facts(
                CelAttributePattern.create(list).qualify(place),
                CelAttribute.create(list).qualify(place),
                entity,
                said);
    }

    private Map<String, Object> facts(
            CelAttributePattern pattern, CelAttribute path, Entity entity, Answers said) {
        var facts = new HashMap<String, Object>();
        for (var key : RandomAnswers.FIELDS.getOrDefault(entity, List.of())) {
            var field = Catalogue.LEDGER.find(entity, key).orElseThrow();
            var of = CelAttribute.Qualifier.ofString(key);
            var value = Optional.ofNullable(said.values().get(field));
            value.ifPresentOrElse(
                    known -> facts.put(key, known(field, known, path.qualify(of))),
                    () -> unknown.add(pattern.qualify(of)));
            facts.put(key + "_recorded", value.isPresent());
        }
        return facts;
    }

    private static Object known(LedgerField<?> field, Object value, CelAttribute path) {
        return switch (field.kind()) {
            case Kind.Date _ -> {
                var date = (PartialDate) value;
                yield Between.of(date.first(), date.last(), ImmutableSet.of(path));
            }
            case Kind.Code(var list) -> RandomAnswers.label(list, (String) value).orElseThrow();
            case Kind.Codes(var list) -> labels(list, (List<?>) value);
            default -> value;
        };
    }

    private static List<String> labels(String list, List<?> codes) {
        return codes.stream()
                .map(code -> RandomAnswers.label(list, (String) code).orElseThrow())
                .toList();
    }

    private void parameters(String name, Pack pack, LocalDate day) {
        var values = new HashMap<String, Object>();
        pack.parameters()
                .forEach(
                        (key, parameter) ->
                                parameter
                                        .on(day)
                                        .ifPresentOrElse(
                                                dated -> values.put(key, value(parameter, dated)),
                                                () ->
                                                        unknown.add(
                                                                CelAttributePattern.create(name)
                                                                        .qualify(
                                                                                CelAttribute
                                                                                        .Qualifier
                                                                                        .ofString(
                                                                                                key)))));
        variables.put(name, values);
    }

    private static Object value(Parameter parameter, Parameter.Dated dated) {
        if (parameter.type().equals(Parameter.Type.PERCENT)) {
            return Share.ofPercent((BigDecimal) dated.value());
        }
        return switch (parameter.type()) {
            case Parameter.Type.Coded(var list, var single) ->
                    single
                            ? RandomAnswers.label(list, (String) dated.value()).orElseThrow()
                            : labels(list, (List<?>) dated.value());
            default -> dated.value();
        };
    }

    /// How rulings call a fact, from where the evaluator found it; empty for one of a list or of
    /// anybody, whose names depend on others of the list.
    static Optional<String> name(CelAttribute path, LocalDate on) {
        var qualifiers = path.qualifiers();
        var first = qualifiers.getFirst().asString();
        if (qualifiers.size() != 2) {
            return Optional.empty();
        }
        var marked = MARK.matcher(first);
        var shift = marked.find() ? Integer.parseInt(marked.group(2)) : 0;
        var before = shift != 0 && marked.group(1).equals("before");
        var record = marked.reset().replaceFirst("");
        var year = shift == 0 ? "" : "@" + on.plusYears(before ? -shift : shift).getYear();
        return Optional.of(record + "." + qualifiers.getLast().asString() + year);
    }
}
