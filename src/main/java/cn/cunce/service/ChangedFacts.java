package cn.cunce.service;

import static java.math.RoundingMode.FLOOR;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.HouseholdFacts;
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
import java.util.Optional;

/// What is recorded of somebody, and the same with one number another. The book is not touched.
///
/// @param household empty for a question about the village
/// @param year of the question
record ChangedFacts(Optional<HouseholdFacts> household, VillageFacts village, int year) {

    private static final BigDecimal FEN = new BigDecimal("0.01");

    /// Empty where the household is not there on the day.
    static Optional<ChangedFacts> of(BookReader reader, Question question, Subject subject) {
        var ofVillage = subject.kind() == Subject.Kind.VILLAGE;
        var on = question.on();
        var village = reader.villageFacts(subject.record().village(), on, ofVillage);
        if (ofVillage) {
            return Optional.of(new ChangedFacts(Optional.empty(), village, on.getYear()));
        }
        return subject.record().entity() == Entity.HOUSEHOLD
                ? reader.householdFacts(subject.record(), on)
                        .map(one -> new ChangedFacts(Optional.of(one), village, on.getYear()))
                : Optional.empty();
    }

    RuleAnswer decide(Decider decider, Rule rule) {
        return household
                .map(one -> decider.decide(rule, one, village))
                .orElseGet(() -> decider.decide(rule, village));
    }

    Ruling explain(Decider decider, Rule rule) {
        return household
                .map(one -> decider.explain(rule, one, village))
                .orElseGet(() -> decider.explain(rule, village));
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
        return put(place, with(place.field(), place.answers(), number));
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

    /// Where a fact stands.
    ///
    /// @param member its place among the members, from 0; −1 for what is not said of a member
    private record Place(LedgerField<?> field, int year, int member, Answers answers) {}

    private Optional<Place> place(String name) {
        return FactName.parse(name).flatMap(this::place);
    }

    private Optional<Place> place(FactName fact) {
        var field = fact.field();
        var then = fact.year().orElse(year);
        return switch (field.entity()) {
            case HOUSEHOLD -> household.map(one -> new Place(field, then, -1, one.household()));
            case HOUSEHOLD_YEAR -> household.map(one -> new Place(field, then, -1, one.year(then)));
            case VILLAGE -> Optional.of(new Place(field, then, -1, village.village()));
            case VILLAGE_YEAR -> Optional.of(new Place(field, then, -1, village.year(then)));
            case PERSON, MEMBERSHIP -> member(fact).map(at -> ofMember(field, then, at));
            default -> Optional.empty();
        };
    }

    private Place ofMember(LedgerField<?> field, int then, int at) {
        var member = household.orElseThrow().members().get(at);
        var answers = field.entity() == Entity.PERSON ? member.person() : member.membership();
        return new Place(field, then, at, answers);
    }

    /// By place where the name does not tell, as rulings count them.
    private Optional<Integer> member(FactName fact) {
        var members = household.map(HouseholdFacts::members).orElse(java.util.List.of());
        if (fact.place() > 0) {
            return Optional.of(fact.place() - 1).filter(at -> at < members.size());
        }
        var names = members.stream().map(MemberFacts::name).toList();
        return Optional.of(names.indexOf(fact.who())).filter(at -> at >= 0);
    }

    private ChangedFacts put(Place place, Answers answers) {
        return switch (place.field().entity()) {
            case VILLAGE -> new ChangedFacts(household, village.with(answers), year);
            case VILLAGE_YEAR ->
                    new ChangedFacts(household, village.withYear(place.year(), answers), year);
            default ->
                    new ChangedFacts(household.map(one -> put(one, place, answers)), village, year);
        };
    }

    private static HouseholdFacts put(HouseholdFacts one, Place place, Answers answers) {
        return switch (place.field().entity()) {
            case HOUSEHOLD -> one.with(answers);
            case HOUSEHOLD_YEAR -> one.withYear(place.year(), answers);
            default -> {
                var members = new ArrayList<>(one.members());
                var member = members.get(place.member());
                members.set(
                        place.member(),
                        place.field().entity() == Entity.PERSON
                                ? new MemberFacts(member.id(), answers, member.membership())
                                : new MemberFacts(member.id(), member.person(), answers));
                yield one.withMembers(members);
            }
        };
    }

    /// People are in it: a log must not carry them.
    @Override
    public String toString() {
        return "changed facts of " + household.map(one -> one.id().id()).orElse(village.id().id());
    }
}
