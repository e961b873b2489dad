package cn.cunce.policy.engine;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compiles the expressions of a rule or definition for a day.
///
/// The switch over `Expr` has no default: a new kind of expression stops it until it is known here.
final class ExprCompiler {

    /// What a variable stands for: an element of a list, at a place in a frame.
    record Variable(Listed list, int place) {}

    private final RuleCompiler rules;
    private final Day day;
    private final Map<String, Variable> variables;

    ExprCompiler(RuleCompiler rules, Day day) {
        this(rules, day, Map.of());
    }

    private ExprCompiler(RuleCompiler rules, Day day, Map<String, Variable> variables) {
        this.rules = rules;
        this.day = day;
        this.variables = variables;
    }

    Node compile(Expr expr) {
        return switch (expr) {
            case Expr.Constant(var value) -> constant(value, "");
            case Expr.Fact(var variable, var field) -> fact(variable, field);
            case Expr.Recorded(var date) -> recorded(date);
            case Expr.Param(var key) -> rules.parameter(key, day);
            case Expr.Def(var id) -> rules.definition(id, day);
            case Expr.RuleSays(var id) -> rules.says(id, day);
            case Expr.And(var parts) -> and(compileAll(parts));
            case Expr.Or(var parts) -> or(compileAll(parts));
            case Expr.Not(var inner) -> not(compile(inner));
            case Expr.Compare(var left, var order, var right) ->
                    compared(side(left, right), order, side(right, left));
            case Expr.In(var one, var list) -> in(side(one, list), side(list, one));
            case Expr.Choice(var condition, var yes, var no) ->
                    choice(compile(condition), compile(yes), compile(no));
            case Expr.Plus(var left, var right) -> plus(compile(left), compile(right));
            case Expr.Minus(var left, var right) -> minus(compile(left), compile(right));
            case Expr.Over over -> over(over);
            case Expr.InYear(var years, var inner) -> inYear(compile(years), inner);
            case Expr.Consecutive(var years, var inner) -> consecutive(compile(years), inner);
            case Expr.Call(var function, var args) ->
                    new CallCompiler(rules.frame(), day).compile(function, compileAll(args));
        };
    }

    private List<Node> compileAll(List<Expr> parts) {
        return parts.stream().map(this::compile).toList();
    }

    /// A code that is written in the expression is shown by its label in the list of what it is
    /// compared with.
    private Node side(Expr side, Expr other) {
        return side instanceof Expr.Constant(var value)
                ? constant(value, rules.listOf(other))
                : compile(side);
    }

    private static Node constant(Object value, String list) {
        return new ConstantNode(Constants.of(value), list);
    }

    private Node fact(String variable, LedgerField<?> field) {
        var whose = whose(variable);
        return new FactNode(rules.facts().fact(whose, field), field, whose);
    }

    private Node recorded(Expr.Fact date) {
        var whose = whose(date.variable());
        return new RecordedNode(rules.facts().recorded(whose, date.field()), date.field(), whose);
    }

    private Whose whose(String variable) {
        if (variable.isEmpty()) {
            return new Whose.Own(day);
        }
        var known =
                Optional.ofNullable(variables.get(variable))
                        .orElseGet(() -> rules.facts().own(variable));
        return new Whose.Each(known.list(), known.place(), day);
    }

    private Node and(List<Node> parts) {
        var all = Node.compiled(parts);
        return joined(Kind.ALL, Compiled.of(Conditions.and(all), Type.CONDITION, all), parts);
    }

    private Node or(List<Node> parts) {
        var all = Node.compiled(parts);
        return joined(Kind.ANY, Compiled.of(Conditions.or(all), Type.CONDITION, all), parts);
    }

    private Node not(Node inner) {
        var of = inner.compiled();
        return joined(
                Kind.NOT,
                Compiled.of(Conditions.not(of.condition()), Type.CONDITION, of),
                List.of(inner));
    }

    private Node compared(Node left, Expr.Order order, Node right) {
        var compiled = Comparisons.of(left.compiled(), order, right.compiled());
        return new JoinedNode(Kind.COMPARE, order.name(), folded(compiled), List.of(left, right));
    }

    private Node in(Node one, Node list) {
        return joined(Kind.IN, Comparisons.in(one.compiled(), list.compiled()), List.of(one, list));
    }

    private Node plus(Node left, Node right) {
        return joined(
                Kind.SUM, Arithmetic.plus(left.compiled(), right.compiled()), List.of(left, right));
    }

    private Node minus(Node left, Node right) {
        return joined(
                Kind.DIFFERENCE,
                Arithmetic.minus(left.compiled(), right.compiled()),
                List.of(left, right));
    }

    private Node joined(Kind kind, Compiled compiled, List<Node> parts) {
        return new JoinedNode(kind, folded(compiled), parts);
    }

    private Compiled folded(Compiled compiled) {
        return compiled.folded(rules.frame());
    }

    private Node choice(Node condition, Node yes, Node no) {
        var compiled =
                Choices.of(condition.compiled(), yes.compiled(), no.compiled(), rules.frame());
        return new ChoiceNode(folded(compiled), condition, yes, no);
    }

    private Node over(Expr.Over over) {
        var variable = rules.facts().variable(over.list(), day);
        var more = new HashMap<>(variables);
        more.put(over.variable(), variable);
        var inner = new ExprCompiler(rules, day, more).compile(over.inner());
        var compiled = rules.facts().over(over.fold(), variable, inner.compiled());
        return new OverNode(compiled, over.fold(), variable.list(), variable.place(), inner);
    }

    private Node inYear(Node years, Expr inner) {
        if (!years.compiled().fixed()) {
            return shifted(years, inner);
        }
        var shift = fixed(years);
        if (!Status.isKnown(shift)) {
            return unset(years, Optional.empty(), inner);
        }
        var there = day.plusYears(shift);
        return new YearNode(years, there.year(), in(there).compile(inner));
    }

    private Node consecutive(Node years, Expr inner) {
        if (!years.compiled().fixed()) {
            throw new IllegalArgumentException("years that depend on whom is asked about");
        }
        var number = fixed(years);
        if (!Status.isKnown(number)) {
            return unset(years, Optional.of(Kind.CONSECUTIVE), inner);
        }
        var each = new ArrayList<ConsecutiveNode.OfYear>();
        for (long back = 0; back < number; back++) {
            var there = day.plusYears(-back);
            each.add(new ConsecutiveNode.OfYear(there.year(), in(there).compile(inner)));
        }
        var all = each.stream().map(ofYear -> ofYear.condition().compiled()).toList();
        var compiled = Compiled.of(Conditions.and(all), Type.CONDITION, all);
        return new ConsecutiveNode(folded(compiled), years, each);
    }

    /// Of a year that only the facts tell.
    private Node shifted(Node years, Expr inner) {
        var shifts = new Shifts(shift -> in(day.plusYears(shift)).compile(inner));
        var like = compile(inner).compiled();
        var any = new Compiled(like.fast(), like.type(), true, false, false);
        return new ShiftedNode(shifts.of(years.compiled().amount(), any), years, shifts, day);
    }

    private ExprCompiler in(Day there) {
        return new ExprCompiler(rules, there, variables);
    }

    /// How many years, which is the same for everybody.
    private long fixed(Node years) {
        return years.compiled().amount().count(rules.frame());
    }

    /// Open as long as the number of years is.
    private Node unset(Node years, Optional<Kind> kind, Expr inner) {
        var status = Status.of(fixed(years));
        var like = compile(inner).compiled();
        return new UnsetYearsNode(like.stopped(status), kind, years);
    }
}
