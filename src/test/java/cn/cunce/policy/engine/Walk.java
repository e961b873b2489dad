package cn.cunce.policy.engine;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The law written slowly: walks an expression over what is known, without closures, frames or
/// shortcuts, as `CompiledTest` holds the compiled form to.
public final class Walk {

    private static final int FURTHEST = 200;

    private final Pack pack;
    private final WalkedFacts facts;
    private final PlainText plain;
    private final WalkedRules rules;

    Walk(Pack pack, CodeLists codes) {
        this.pack = pack;
        this.plain = new PlainText(codes);
        this.facts = new WalkedFacts(pack, plain);
        this.rules = new WalkedRules(this);
    }

    /// What a rule says, with everything that was looked at.
    public static Ruling ruling(
            Pack pack, LocalDate on, CodeLists codes, Rule rule, Matter matter) {
        var asked = new Walked(matter, on);
        var answer = new Walk(pack, codes).rules.answer(rule, asked);
        var error = answer.known() instanceof Known.Invalid(var code) ? code : "";
        return new Ruling(
                matter.subject(),
                rule.id(),
                answer.word().map(Rule.Word::means).orElse(Verdict.UNDETERMINED),
                answer.word().map(Rule.Word::result).orElse(error.isEmpty() ? "" : Rule.INVALID),
                answer.word().map(Rule.Word::title).orElse(""),
                answer.amount(),
                error.isEmpty() ? Optional.empty() : Optional.of(error),
                List.copyOf(answer.known().open()),
                asked.facts(),
                asked.parameters(),
                answer.because());
    }

    WalkedRules rules() {
        return rules;
    }

    Judged judge(Expr expr, Walked asked) {
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

    private List<Judged> judgeAll(List<Expr> parts, Walked asked) {
        return parts.stream().map(part -> judge(part, asked)).toList();
    }

    /// A code that is written in the expression is shown by its label in the list of what it is
    /// compared with.
    private Judged side(Expr side, Expr other, Walked asked) {
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
        return new Judged(known, Reason.value(Kind.CONSTANT, known, plain.of(value, list)).alone());
    }

    private Definition definition(String id) {
        return Optional.ofNullable(pack.definitions().get(id)).orElseThrow();
    }

    private Judged definition(String id, Walked asked) {
        var name = "def." + id;
        var known = asked.judged(name);
        if (known.isPresent()) {
            return known.get();
        }
        var definition = definition(id);
        var inner = judge(definition.is(), asked);
        var judged =
                new Judged(
                        inner.known(),
                        Reason.value(Kind.DEFINITION, inner.known(), shown(inner))
                                .named(name, definition.title())
                                .in(asked.otherYear())
                                .measuredIn(inner.because().unit())
                                .standingOn(definition.clauses())
                                .from(List.of(inner.because())));
        asked.keep(name, judged);
        return judged;
    }

    private static String shown(Judged inner) {
        return inner.because().value().orElse("");
    }

    private Judged ruleSays(String id, Walked asked) {
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
        return new Judged(whole, Reason.condition(kind, whole).from(reasons(parts)));
    }

    static List<Explanation> reasons(List<Judged> parts) {
        return parts.stream().map(Judged::because).toList();
    }

    private static Judged negated(Judged inner) {
        var known = Kleene.not(inner.known());
        return new Judged(known, Reason.condition(Kind.NOT, known).from(List.of(inner.because())));
    }

    private static Judged compared(Judged left, Expr.Order order, Judged right) {
        var known = Kleene.compare(left.known(), order, right.known());
        return new Judged(
                known,
                Reason.condition(Kind.COMPARE, known)
                        .named(order.name(), "")
                        .from(reasons(List.of(left, right))));
    }

    private static Judged in(Judged one, Judged list) {
        var parts = List.of(one.known(), list.known());
        var known =
                Kleene.invalid(parts)
                        .or(() -> Kleene.open(parts))
                        .orElseGet(() -> Known.of(holds(list.known(), one.known())));
        return new Judged(
                known, Reason.condition(Kind.IN, known).from(reasons(List.of(one, list))));
    }

    private static boolean holds(Known list, Known one) {
        return ((List<?>) Kleene.value(list)).contains(Kleene.value(one));
    }

    private Judged chosen(Judged condition, Expr yes, Expr no, Walked asked) {
        var known = condition.known();
        if (!known.isYes() && !known.isNo()) {
            return new Judged(
                    known, Reason.value(Kind.CHOICE, known, "").from(List.of(condition.because())));
        }
        var chosen = judge(known.isYes() ? yes : no, asked);
        return new Judged(
                chosen.known(),
                Reason.value(Kind.CHOICE, chosen.known(), shown(chosen))
                        .measuredIn(chosen.because().unit())
                        .from(reasons(List.of(condition, chosen))));
    }

    private Judged sum(Kind kind, Judged left, Judged right) {
        var known =
                kind == Kind.SUM
                        ? Kleene.plus(left.known(), right.known())
                        : Kleene.minus(left.known(), right.known());
        return new Judged(
                known,
                Reason.value(kind, known, plain.of(known, ""))
                        .measuredIn(left.because().unit())
                        .from(reasons(List.of(left, right))));
    }

    private Judged over(Expr.Over over, Walked asked) {
        var each = new ArrayList<Judged>();
        for (var element : asked.list(over.list())) {
            var inner = judge(over.inner(), asked.with(over.variable(), element));
            each.add(
                    new Judged(
                            inner.known(),
                            Reason.value(Kind.MEMBER, inner.known(), shown(inner))
                                    .of(element.name())
                                    .measuredIn(inner.because().unit())
                                    .from(List.of(inner.because()))));
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
        return new Judged(known, Reason.condition(kind, known).named(list, "").from(reasons(each)));
    }

    private Judged counted(Kind kind, String list, Known known, List<Judged> each) {
        return new Judged(
                known,
                Reason.value(kind, known, plain.of(known, "")).named(list, "").from(reasons(each)));
    }

    private static Known count(List<Known> conditions) {
        return Kleene.invalid(conditions)
                .or(() -> Kleene.open(conditions))
                .orElseGet(
                        () -> new Known.Exactly(conditions.stream().filter(Known::isYes).count()));
    }

    private static Known total(List<Known> amounts, Object ofNobody) {
        return amounts.stream().reduce(new Known.Exactly(ofNobody), Kleene::plus);
    }

    private Judged inYear(Judged years, Expr inner, Walked asked) {
        if (!(years.known() instanceof Known.Exactly(Long shift))) {
            return years;
        }
        if (Math.abs(shift) > FURTHEST) {
            return new Judged(new Known.Invalid("YEAR_OUT_OF_RANGE"), years.because());
        }
        var there = asked.inYear(shift);
        var judged = judge(inner, there);
        return new Judged(
                judged.known(),
                Reason.value(Kind.IN_YEAR, judged.known(), shown(judged))
                        .in(there.year())
                        .measuredIn(judged.because().unit())
                        .from(List.of(judged.because())));
    }

    private Judged consecutive(Judged years, Expr inner, Walked asked) {
        if (!(years.known() instanceof Known.Exactly(Long number))) {
            return new Judged(
                    years.known(),
                    Reason.condition(Kind.CONSECUTIVE, years.known())
                            .from(List.of(years.because())));
        }
        var each = new ArrayList<Judged>();
        for (long back = 0; back < number; back++) {
            var there = asked.inYear(-back);
            var judged = judge(inner, there);
            each.add(
                    new Judged(
                            judged.known(),
                            Reason.condition(Kind.IN_YEAR, judged.known())
                                    .in(there.year())
                                    .from(List.of(judged.because()))));
        }
        var known = Kleene.and(known(each));
        return new Judged(
                known,
                Reason.condition(Kind.CONSECUTIVE, known)
                        .saying(String.valueOf(number))
                        .from(reasons(each)));
    }

    private Judged called(Expr.Function function, List<Judged> args, Walked asked) {
        var frame = asked.frame(plain);
        var known = Functions.call(function, known(args), frame, asked.ofDay());
        frame.reading().facts().forEach(asked::readFact);
        return new Judged(
                known,
                Reason.value(Kind.CALL, known, plain.of(known, ""))
                        .named(function.name(), "")
                        .measuredIn(FunctionNode.unit(function, reasons(args)))
                        .from(reasons(args)));
    }
}
