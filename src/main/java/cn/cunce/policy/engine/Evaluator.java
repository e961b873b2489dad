package cn.cunce.policy.engine;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works an expression out over the facts of a household or village, and says why.
public final class Evaluator {

    private final Pack pack;
    private final FactReading facts;
    private final PlainText plain;
    private final Functions functions;
    private final RuleAsking rules;

    public Evaluator(Pack pack, CodeLists codes) {
        this.pack = pack;
        this.plain = new PlainText(codes);
        this.facts = new FactReading(pack, plain);
        this.functions = new Functions();
        this.rules = new RuleAsking(this);
    }

    public RuleAsking rules() {
        return rules;
    }

    public Judged judge(Expr expr, Asked asked) {
        return switch (expr) {
            case Expr.Constant(var value) -> constant(value, "");
            case Expr.Fact fact -> facts.fact(fact, asked);
            case Expr.Recorded(var date) -> facts.recorded(date, asked);
            case Expr.Param(var key) -> facts.parameter(key, asked);
            case Expr.Def(var id) -> definition(id, asked);
            case Expr.RuleSays(var id) -> ruleSays(id, asked);
            case Expr.And(var parts) -> joined(Kind.ALL, judgeAll(parts, asked));
            case Expr.Or(var parts) -> joined(Kind.ANY, judgeAll(parts, asked));
            case Expr.Not(var inner) -> negated(judge(inner, asked));
            case Expr.Compare(var left, var order, var right) ->
                    compared(side(left, right, asked), order, side(right, left, asked));
            case Expr.In(var one, var list) -> in(side(one, list, asked), side(list, one, asked));
            case Expr.Choice(var condition, var yes, var no) ->
                    chosen(judge(condition, asked), yes, no, asked);
            case Expr.Plus(var left, var right) ->
                    sum(Kind.SUM, judge(left, asked), judge(right, asked));
            case Expr.Minus(var left, var right) ->
                    sum(Kind.DIFFERENCE, judge(left, asked), judge(right, asked));
            case Expr.Over over -> over(over, asked);
            case Expr.InYear(var years, var inner) -> inYear(judge(years, asked), inner, asked);
            case Expr.Consecutive(var years, var inner) ->
                    consecutive(judge(years, asked), inner, asked);
            case Expr.Call(var function, var args) ->
                    called(function, judgeAll(args, asked), asked);
        };
    }

    private List<Judged> judgeAll(List<Expr> parts, Asked asked) {
        return parts.stream().map(part -> judge(part, asked)).toList();
    }

    /// A code that is written in the expression is shown by its label in the list of what it is
    /// compared with.
    private Judged side(Expr side, Expr other, Asked asked) {
        return side instanceof Expr.Constant(var value)
                ? constant(value, list(other))
                : judge(side, asked);
    }

    private String list(Expr expr) {
        return switch (expr) {
            case Expr.Fact(_, var field) -> field.kind().codeList().orElse("");
            case Expr.Param(var key) -> facts.list(key);
            case Expr.Def(var id) -> list(definition(id).is());
            case Expr.InYear(_, var inner) -> list(inner);
            case Expr.Choice(_, var yes, _) -> list(yes);
            default -> "";
        };
    }

    private Judged constant(Object value, String list) {
        var known = new Known.Exactly(value);
        return Reason.value(Kind.CONSTANT, known, plain.of(value, list)).alone();
    }

    private Definition definition(String id) {
        return Optional.ofNullable(pack.definitions().get(id)).orElseThrow();
    }

    private Judged definition(String id, Asked asked) {
        var name = "def." + id;
        var known = asked.judged(name);
        if (known.isPresent()) {
            return known.get();
        }
        var definition = definition(id);
        var inner = judge(definition.is(), asked);
        var judged =
                Reason.value(Kind.DEFINITION, inner.known(), shown(inner))
                        .named(name, definition.title())
                        .in(asked.otherYear())
                        .measuredIn(inner.because().unit())
                        .standingOn(definition.clauses())
                        .from(List.of(inner.because()));
        asked.keep(name, judged);
        return judged;
    }

    private static String shown(Judged inner) {
        return inner.because().value().orElse("");
    }

    private Judged ruleSays(String id, Asked asked) {
        var name = "rule." + id;
        var known = asked.judged(name);
        if (known.isPresent()) {
            return known.get();
        }
        var rule = Optional.ofNullable(pack.rules().get(id)).orElseThrow();
        var answer = rules.answer(rule, asked);
        var judged = new Judged(answer.known(), answer.because());
        asked.keep(name, judged);
        return judged;
    }

    private static Judged joined(Kind kind, List<Judged> parts) {
        var known = parts.stream().map(Judged::known).toList();
        var whole = kind == Kind.ALL ? Kleene.and(known) : Kleene.or(known);
        return Reason.condition(kind, whole).from(reasons(parts));
    }

    static List<Explanation> reasons(List<Judged> parts) {
        return parts.stream().map(Judged::because).toList();
    }

    private static Judged negated(Judged inner) {
        return Reason.condition(Kind.NOT, Kleene.not(inner.known())).from(List.of(inner.because()));
    }

    private static Judged compared(Judged left, Expr.Order order, Judged right) {
        return Reason.condition(Kind.COMPARE, Kleene.compare(left.known(), order, right.known()))
                .named(order.name(), "")
                .from(reasons(List.of(left, right)));
    }

    private static Judged in(Judged one, Judged list) {
        var parts = List.of(one.known(), list.known());
        var known =
                Kleene.invalid(parts)
                        .or(() -> Kleene.open(parts))
                        .orElseGet(() -> Known.of(holds(list.known(), one.known())));
        return Reason.condition(Kind.IN, known).from(reasons(List.of(one, list)));
    }

    private static boolean holds(Known list, Known one) {
        return ((List<?>) Kleene.value(list)).contains(Kleene.value(one));
    }

    private Judged chosen(Judged condition, Expr yes, Expr no, Asked asked) {
        var known = condition.known();
        if (!known.isYes() && !known.isNo()) {
            return Reason.value(Kind.CHOICE, known, "").from(List.of(condition.because()));
        }
        var chosen = judge(known.isYes() ? yes : no, asked);
        return Reason.value(Kind.CHOICE, chosen.known(), shown(chosen))
                .measuredIn(chosen.because().unit())
                .from(reasons(List.of(condition, chosen)));
    }

    private Judged sum(Kind kind, Judged left, Judged right) {
        var known =
                kind == Kind.SUM
                        ? Kleene.plus(left.known(), right.known())
                        : Kleene.minus(left.known(), right.known());
        return Reason.value(kind, known, plain.of(known, ""))
                .measuredIn(left.because().unit())
                .from(reasons(List.of(left, right)));
    }

    private Judged over(Expr.Over over, Asked asked) {
        var each = new ArrayList<Judged>();
        for (var element : asked.list(over.list())) {
            var inner = judge(over.inner(), asked.with(over.variable(), element));
            each.add(
                    Reason.value(Kind.MEMBER, inner.known(), shown(inner))
                            .of(element.name())
                            .measuredIn(inner.because().unit())
                            .from(List.of(inner.because())));
        }
        return switch (over.fold()) {
            case EXISTS -> folded(Kind.EXISTS, over.list(), Kleene.or(known(each)), each);
            case ALL -> folded(Kind.EVERY, over.list(), Kleene.and(known(each)), each);
            case COUNT -> counted(Kind.COUNT, over.list(), count(known(each)), each);
            case SUM -> counted(Kind.TOTAL, over.list(), total(known(each), Money.ZERO), each);
            case TOTAL -> counted(Kind.TOTAL, over.list(), total(known(each), 0L), each);
        };
    }

    private static List<Known> known(List<Judged> parts) {
        return parts.stream().map(Judged::known).toList();
    }

    private static Judged folded(Kind kind, String list, Known known, List<Judged> each) {
        return Reason.condition(kind, known).named(list, "").from(reasons(each));
    }

    private Judged counted(Kind kind, String list, Known known, List<Judged> each) {
        return Reason.value(kind, known, plain.of(known, "")).named(list, "").from(reasons(each));
    }

    private static Known count(List<Known> conditions) {
        return Kleene.invalid(conditions)
                .or(() -> Kleene.open(conditions))
                .orElseGet(
                        () -> new Known.Exactly(conditions.stream().filter(Known::isYes).count()));
    }

    private static Known total(List<Known> amounts, Object ofNobody) {
        return amounts.stream().reduce(Kleene::plus).orElse(new Known.Exactly(ofNobody));
    }

    private Judged inYear(Judged years, Expr inner, Asked asked) {
        if (!(years.known() instanceof Known.Exactly(Long shift))) {
            return years;
        }
        var there = asked.inYear(shift);
        var judged = judge(inner, there);
        return Reason.value(Kind.IN_YEAR, judged.known(), shown(judged))
                .in(there.year())
                .measuredIn(judged.because().unit())
                .from(List.of(judged.because()));
    }

    private Judged consecutive(Judged years, Expr inner, Asked asked) {
        if (!(years.known() instanceof Known.Exactly(Long number))) {
            return Reason.condition(Kind.CONSECUTIVE, years.known()).from(List.of(years.because()));
        }
        var each = new ArrayList<Judged>();
        for (long back = 0; back < number; back++) {
            var there = asked.inYear(-back);
            var judged = judge(inner, there);
            each.add(
                    Reason.condition(Kind.IN_YEAR, judged.known())
                            .in(there.year())
                            .from(List.of(judged.because())));
        }
        return Reason.condition(Kind.CONSECUTIVE, Kleene.and(known(each)))
                .saying(String.valueOf(number))
                .from(reasons(each));
    }

    private Judged called(Expr.Function function, List<Judged> args, Asked asked) {
        var known = functions.call(function, known(args), asked);
        return Reason.value(Kind.CALL, known, plain.of(known, ""))
                .named(function.name(), "")
                .measuredIn(unit(function, args))
                .from(reasons(args));
    }

    private static String unit(Expr.Function function, List<Judged> args) {
        return switch (function) {
            case SHARE, ETHNIC_SHARE, SKILLED_SHARE, TRUE_SHARE -> "%";
            case PER_HEAD, PERCENT_OF, TIMES, LEAST, MOST -> args.getFirst().because().unit();
            case WEIGHTED -> args.getFirst().because().unit();
            case AGE, SIZE, TOTAL_OF, YEAR, ON_DATE -> "";
        };
    }
}
