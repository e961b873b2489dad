package cn.cunce.policy;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads operators and functions.
final class ExprCalls {

    private static final Map<String, Expr.Order> ORDERS =
            Map.of(
                    "_<_", Expr.Order.LESS,
                    "_<=_", Expr.Order.AT_MOST,
                    "_>_", Expr.Order.MORE,
                    "_>=_", Expr.Order.AT_LEAST,
                    "_==_", Expr.Order.EQUAL,
                    "_!=_", Expr.Order.NOT_EQUAL);

    /// With what each comes to; `null` is never in it: `Base.RECORD` means as its first argument.
    private static final Map<String, Named> FUNCTIONS =
            Map.ofEntries(
                    Map.entry("year", new Named(Expr.Function.YEAR, ValueType.Base.COUNT)),
                    Map.entry("onDate", new Named(Expr.Function.ON_DATE, ValueType.Base.DATE)),
                    Map.entry("age", new Named(Expr.Function.AGE, ValueType.Base.COUNT)),
                    Map.entry("perHead", new Named(Expr.Function.PER_HEAD, ValueType.Base.MONEY)),
                    Map.entry("share", new Named(Expr.Function.SHARE, ValueType.Base.SHARE)),
                    Map.entry(
                            "percentOf", new Named(Expr.Function.PERCENT_OF, ValueType.Base.MONEY)),
                    Map.entry("times", new Named(Expr.Function.TIMES, ValueType.Base.MONEY)),
                    Map.entry("least", new Named(Expr.Function.LEAST, ValueType.Base.RECORD)),
                    Map.entry("most", new Named(Expr.Function.MOST, ValueType.Base.RECORD)),
                    Map.entry(
                            "ethnicShare",
                            new Named(Expr.Function.ETHNIC_SHARE, ValueType.Base.SHARE)),
                    Map.entry(
                            "skilledShare",
                            new Named(Expr.Function.SKILLED_SHARE, ValueType.Base.SHARE)),
                    Map.entry("percent", new Named(Expr.Function.PERCENT, ValueType.Base.SHARE)),
                    Map.entry(
                            "daysAfter", new Named(Expr.Function.DAYS_AFTER, ValueType.Base.DATE)),
                    Map.entry("size", new Named(Expr.Function.SIZE, ValueType.Base.COUNT)),
                    Map.entry("totalOf", new Named(Expr.Function.TOTAL_OF, ValueType.Base.COUNT)));

    private record Named(Expr.Function function, ValueType.Base base) {}

    private final ExprReader reader;

    ExprCalls(ExprReader reader) {
        this.reader = reader;
    }

    ExpressionReader.Read read(CelExpr at, CelCall call) throws ExpressionFault {
        var order = ORDERS.get(call.function());
        if (order != null) {
            return compared(at, call, order);
        }
        return switch (call.function()) {
            case "_&&_" -> condition(new Expr.And(parts(call, ExprCalls::allOf)));
            case "_||_" -> condition(new Expr.Or(parts(call, ExprCalls::anyOf)));
            case "!_" -> condition(new Expr.Not(first(call).expr()));
            case "@in" -> in(at, call);
            case "_?_:_" -> choice(at, call);
            case "_+_" -> arithmetic(at, call, true);
            case "_-_" -> arithmetic(at, call, false);
            case "recorded" -> recorded(at, call);
            case "inYear" -> inYear(call);
            case "consecutive" -> consecutive(at, call);
            case "trueShare" -> trueShare(call);
            case "weighted" -> weighted(at, call);
            case "nothing" -> nothing();
            default -> function(at, call);
        };
    }

    private ExpressionReader.Read first(CelCall call) throws ExpressionFault {
        return reader.readPart(call.args().getFirst());
    }

    /// `a && b && c` is one condition with three parts.
    ///
    /// @param joined the parts of what is such a condition itself, else the one
    private List<Expr> parts(CelCall call, Function<Expr, List<Expr>> joined)
            throws ExpressionFault {
        var parts = new ArrayList<Expr>();
        for (var arg : call.args()) {
            parts.addAll(joined.apply(reader.readPart(arg).expr()));
        }
        return parts;
    }

    private static List<Expr> allOf(Expr part) {
        return part instanceof Expr.And(var all) ? all : List.of(part);
    }

    private static List<Expr> anyOf(Expr part) {
        return part instanceof Expr.Or(var all) ? all : List.of(part);
    }

    private ExpressionReader.Read compared(CelExpr at, CelCall call, Expr.Order order)
            throws ExpressionFault {
        var sides = coded(at, reader.readAll(call.args()));
        reader.together(at, sides.getFirst().expr(), sides.getLast().expr());
        return condition(new Expr.Compare(sides.getFirst().expr(), order, sides.getLast().expr()));
    }

    private ExpressionReader.Read in(CelExpr at, CelCall call) throws ExpressionFault {
        var sides = coded(at, reader.readAll(call.args()));
        return condition(new Expr.In(sides.getFirst().expr(), sides.getLast().expr()));
    }

    private List<ExpressionReader.Read> coded(CelExpr at, List<ExpressionReader.Read> sides)
            throws ExpressionFault {
        var left = sides.getFirst();
        var right = sides.getLast();
        try {
            return List.of(
                    reader.words().asComparedWith(left, right),
                    reader.words().asComparedWith(right, left));
        } catch (ExprWords.Unfit e) {
            throw reader.fault(at, e.problem());
        }
    }

    private ExpressionReader.Read choice(CelExpr at, CelCall call) throws ExpressionFault {
        var args = reader.readAll(call.args());
        var sides = coded(at, args.subList(1, args.size()));
        return new ExpressionReader.Read(
                new Expr.Choice(
                        args.getFirst().expr(), sides.getFirst().expr(), sides.getLast().expr()),
                sides.getFirst().type());
    }

    private ExpressionReader.Read arithmetic(CelExpr at, CelCall call, boolean plus)
            throws ExpressionFault {
        var args = reader.readAll(call.args());
        var left = args.getFirst();
        var right = args.getLast().expr();
        reader.together(at, left.expr(), right);
        return new ExpressionReader.Read(
                plus ? new Expr.Plus(left.expr(), right) : new Expr.Minus(left.expr(), right),
                left.type());
    }

    /// Only an event that nobody has recorded has not happened; any other date may be unknown.
    private ExpressionReader.Read recorded(CelExpr at, CelCall call) throws ExpressionFault {
        var date = first(call);
        if (date.expr() instanceof Expr.Fact fact && fact.field().eventDate()) {
            return condition(new Expr.Recorded(fact));
        }
        throw reader.fault(at, Problem.of("EXPRESSION_RECORDED"));
    }

    private ExpressionReader.Read inYear(CelCall call) throws ExpressionFault {
        var args = reader.readAll(call.args());
        return new ExpressionReader.Read(
                new Expr.InYear(args.getFirst().expr(), args.getLast().expr()),
                args.getLast().type());
    }

    /// How many years is the same for everybody: a parameter, not a fact.
    private ExpressionReader.Read consecutive(CelExpr at, CelCall call) throws ExpressionFault {
        var args = reader.readAll(call.args());
        if (!isFixed(args.getFirst().expr())) {
            throw reader.fault(at, Problem.of("EXPRESSION_YEARS"));
        }
        return condition(new Expr.Consecutive(args.getFirst().expr(), args.getLast().expr()));
    }

    private static boolean isFixed(Expr number) {
        return switch (number) {
            case Expr.Constant _, Expr.Param _ -> true;
            case Expr.Plus(var left, var right) -> isFixed(left) && isFixed(right);
            case Expr.Minus(var left, var right) -> isFixed(left) && isFixed(right);
            default -> false;
        };
    }

    private ExpressionReader.Read trueShare(CelCall call) throws ExpressionFault {
        var facts = new ArrayList<Expr>();
        for (var element : call.args().getFirst().list().elements()) {
            facts.add(reader.readPart(element).expr());
        }
        return new ExpressionReader.Read(
                new Expr.Call(Expr.Function.TRUE_SHARE, facts), ValueType.of(ValueType.Base.SHARE));
    }

    /// As many factors as the parameter has names: which belongs to which is told by their order.
    private ExpressionReader.Read weighted(CelExpr at, CelCall call) throws ExpressionFault {
        var factors = reader.readAll(call.args().getFirst().list().elements());
        var weights = reader.readPart(call.args().getLast()).expr();
        var names = weights instanceof Expr.Param(var key) ? reader.weights(key) : List.of();
        if (factors.isEmpty() || factors.size() != names.size()) {
            throw reader.fault(at, Problem.of("EXPRESSION_WEIGHTED", factors.size(), names.size()));
        }
        var args = new ArrayList<>(factors.stream().map(ExpressionReader.Read::expr).toList());
        args.add(weights);
        var shares = factors.getFirst().type().base() == ValueType.Base.SHARE;
        return new ExpressionReader.Read(
                new Expr.Call(Expr.Function.WEIGHTED, args),
                ValueType.of(shares ? ValueType.Base.SHARE : ValueType.Base.DECIMAL));
    }

    /// No money: what is worth nothing is written so, as a number has no place in an expression.
    private static ExpressionReader.Read nothing() {
        return new ExpressionReader.Read(
                new Expr.Constant(Money.ZERO), ValueType.of(ValueType.Base.MONEY));
    }

    private ExpressionReader.Read function(CelExpr at, CelCall call) throws ExpressionFault {
        var named = FUNCTIONS.get(call.function());
        if (named == null) {
            throw reader.fault(at, Problem.of("EXPRESSION_NAME", call.function()));
        }
        var args = reader.readAll(call.args());
        var type =
                named.base() == ValueType.Base.RECORD
                        ? args.getFirst().type()
                        : ValueType.of(named.base());
        var exprs = labelled(at, named.function(), args).stream().map(ExpressionReader.Read::expr);
        return new ExpressionReader.Read(new Expr.Call(named.function(), exprs.toList()), type);
    }

    /// Words that a function takes are labels of the list that it asks people about.
    private List<ExpressionReader.Read> labelled(
            CelExpr at, Expr.Function function, List<ExpressionReader.Read> args)
            throws ExpressionFault {
        var field =
                switch (function) {
                    case SKILLED_SHARE -> Optional.of(PersonFields.LABOUR_ABILITY);
                    case ETHNIC_SHARE -> Optional.of(PersonFields.ETHNICITY);
                    default -> Optional.<LedgerField<String>>empty();
                };
        if (field.isEmpty()) {
            return args;
        }
        var list = field.get().kind().codeList().orElseThrow();
        var asked =
                new ExpressionReader.Read(
                        new Expr.Fact("", field.get()), new ValueType(ValueType.Base.WORDS, list));
        try {
            var coded = new ArrayList<>(args);
            coded.set(0, reader.words().asComparedWith(args.getFirst(), asked));
            return coded;
        } catch (ExprWords.Unfit e) {
            throw reader.fault(at, e.problem());
        }
    }

    private static ExpressionReader.Read condition(Expr expr) {
        return new ExpressionReader.Read(expr, ValueType.of(ValueType.Base.CONDITION));
    }
}
