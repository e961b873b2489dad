package cn.cunce.service;

import static java.math.RoundingMode.FLOOR;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.policy.Decider;
import cn.cunce.service.DecideBook.Question;
import cn.cunce.store.BookReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is recorded of somebody, and the same with one number another. The book is not touched.
///
/// @param year of the question
record ChangedFacts(Matter matter, int year) {

    private static final BigDecimal FEN = new BigDecimal("0.01");

    /// Empty for who or what is not there on the day.
    static Optional<ChangedFacts> of(BookReader reader, Question question, Subject subject) {
        return new Matters(reader, question.on())
                .of(subject.record())
                .map(matter -> new ChangedFacts(matter, question.on().getYear()));
    }

    RuleAnswer decide(Decider decider, Rule rule) {
        return decider.decide(rule, matter);
    }

    Ruling explain(Decider decider, Rule rule) {
        return decider.explain(rule, matter);
    }

    /// What is recorded, or computed from what is; empty where it is neither.
    Optional<BigDecimal> number(String name) {
        return place(name).flatMap(place -> number(place.field(), place.answers()));
    }

    private static Optional<BigDecimal> number(LedgerField<?> field, Answers answers) {
        var said = Optional.ofNullable(answers.values().get(field));
        return said.isEmpty() && field.derived()
                ? derived(field, answers)
                : said.flatMap(ChangedFacts::number);
    }

    private static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Money money -> Optional.of(money.yuan());
            case Long count -> Optional.of(BigDecimal.valueOf(count));
            case BigDecimal decimal -> Optional.of(decimal);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> derived(LedgerField<?> field, Answers answers) {
        var income = IncomeFields.income(answers);
        if (field == IncomeFields.PER_CAPITA_INCOME) {
            return income.outcome() instanceof Income.Outcome.Known(_, var each)
                    ? Optional.of(each.yuan())
                    : Optional.empty();
        }
        return field == IncomeFields.NET_INCOME ? income.net().map(Money::yuan) : Optional.empty();
    }

    /// The smallest difference that the field can tell.
    BigDecimal step(String name) {
        var field = field(name);
        return field.kind() instanceof Kind.Decimal || isMoney(field) ? FEN : BigDecimal.ONE;
    }

    /// Whether it is money.
    boolean isMoney(String name) {
        return isMoney(field(name));
    }

    private static boolean isMoney(LedgerField<?> field) {
        return field.kind() instanceof Kind.Amount;
    }

    /// Unit of the field.
    String unit(String name) {
        return field(name).unit();
    }

    private static LedgerField<?> field(String name) {
        return FactName.parse(name).orElseThrow().field();
    }

    /// How many steps the number may be changed: within the bounds of the field, and nothing that
    /// is counted is less than nought, nor a household that shares an income without anybody.
    ///
    /// @param way 1 for more, −1 for less
    /// @param most never more steps than these
    long room(String name, BigDecimal from, int way, long most) {
        var field = field(name);
        var edge = way > 0 ? field.bounds().flatMap(LedgerField.Bounds::most) : least(field);
        return edge.map(bound -> bound.subtract(from).abs().divide(step(name), 0, FLOOR))
                .map(steps -> steps.min(BigDecimal.valueOf(most)).longValueExact())
                .orElse(most);
    }

    private static Optional<BigDecimal> least(LedgerField<?> field) {
        if (field.derived()) {
            return Optional.empty();
        }
        var nothing = field == IncomeFields.HOUSEHOLD_SIZE ? BigDecimal.ONE : BigDecimal.ZERO;
        return field.bounds().flatMap(LedgerField.Bounds::least).or(() -> Optional.of(nothing));
    }

    /// The same with this number.
    ChangedFacts with(String name, BigDecimal number) {
        var place = place(name).orElseThrow();
        var answers = with(place.field(), place.answers(), number);
        return new ChangedFacts(place.put().apply(answers), year);
    }

    private static <T> Answers with(LedgerField<T> field, Answers answers, BigDecimal number) {
        Object value =
                switch (field.kind()) {
                    case Kind.Amount _ -> Money.ofYuan(number);
                    case Kind.Count _ -> number.longValueExact();
                    default -> number;
                };
        return answers.with(field, field.kind().type().cast(value));
    }

    /// Where a fact stands, and how something else is put there.
    private record Place(LedgerField<?> field, Answers answers, Function<Answers, Matter> put) {}

    private Optional<Place> place(String name) {
        return FactName.parse(name).flatMap(this::place);
    }

    private Optional<Place> place(FactName fact) {
        var field = fact.field();
        var then = fact.year().orElse(year);
        var village = matter.village();
        var town = village.township();
        var land = village.county();
        return switch (field.entity()) {
            case HOUSEHOLD ->
                    matter.household()
                            .map(one -> new Place(field, one.household(), to -> in(one.with(to))));
            case HOUSEHOLD_YEAR ->
                    matter.household()
                            .map(
                                    one ->
                                            new Place(
                                                    field,
                                                    one.year(then),
                                                    to -> in(one.withYear(then, to))));
            case PERSON, MEMBERSHIP -> person(fact);
            case VILLAGE -> at(field, village.village(), to -> in(village.with(to)));
            case VILLAGE_YEAR ->
                    at(field, village.year(then), to -> in(village.withYear(then, to)));
            case TOWNSHIP -> at(field, town.unit(), to -> in(village.within(town.with(to), land)));
            case TOWNSHIP_YEAR ->
                    at(
                            field,
                            town.year(then),
                            to -> in(village.within(town.withYear(then, to), land)));
            case COUNTY -> at(field, land.unit(), to -> in(village.within(town, land.with(to))));
            case COUNTY_YEAR ->
                    at(
                            field,
                            land.year(then),
                            to -> in(village.within(town, land.withYear(then, to))));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> at(
            LedgerField<?> field, Answers answers, Function<Answers, Matter> put) {
        return Optional.of(new Place(field, answers, put));
    }

    /// The person asked about, or a member of the household; by place where the name does not tell,
    /// as rulings count them.
    private Optional<Place> person(FactName fact) {
        if (matter.person().isPresent() && fact.who().isEmpty() && fact.place() == 0) {
            var one = matter.person().get();
            return at(fact.field(), said(one, fact.field()), to -> in(with(one, fact.field(), to)));
        }
        var members = matter.household().map(HouseholdFacts::members).orElse(List.of());
        var named = members.stream().map(MemberFacts::name).toList().indexOf(fact.who());
        var at = fact.place() > 0 ? fact.place() - 1 : named;
        return at < 0 || at >= members.size()
                ? Optional.empty()
                : at(
                        fact.field(),
                        said(members.get(at), fact.field()),
                        to -> in(matter.household().orElseThrow(), at, fact.field(), to));
    }

    private static Answers said(MemberFacts member, LedgerField<?> field) {
        return field.entity() == Entity.PERSON ? member.person() : member.membership();
    }

    private static MemberFacts with(MemberFacts member, LedgerField<?> field, Answers said) {
        return field.entity() == Entity.PERSON
                ? new MemberFacts(member.id(), said, member.membership())
                : new MemberFacts(member.id(), member.person(), said);
    }

    private Matter in(HouseholdFacts household, int at, LedgerField<?> field, Answers said) {
        var members = new ArrayList<>(household.members());
        members.set(at, with(members.get(at), field, said));
        return in(household.withMembers(members));
    }

    private Matter in(HouseholdFacts household) {
        return new Matter(
                matter.subject(),
                Optional.of(household),
                matter.person(),
                matter.project(),
                matter.village());
    }

    private Matter in(MemberFacts person) {
        return new Matter(
                matter.subject(),
                matter.household(),
                Optional.of(person),
                matter.project(),
                matter.village());
    }

    private Matter in(VillageFacts village) {
        return new Matter(
                matter.subject(), matter.household(), matter.person(), matter.project(), village);
    }

    /// People are in it: a log must not carry them.
    @Override
    public String toString() {
        return "changed facts of " + matter.subject();
    }
}
