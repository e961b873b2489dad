package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.value.Problem;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads CEL's checked tree into our own, and refuses what packs may not say. CEL ends here.
///
/// Words that are compared with a code are labels of its list, and become codes here.
final class ExprReader {

    private final Vocabulary vocabulary;
    private final CelSource source;
    private final CelExpr whole;
    private final ExprNames names;
    private final ExprWords words;
    private final Deque<String> variables = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();

    ExprReader(Vocabulary vocabulary, CelAbstractSyntaxTree checked) {
        this.vocabulary = vocabulary;
        this.source = checked.getSource();
        this.whole = checked.getExpr();
        this.names = new ExprNames(vocabulary);
        this.words = new ExprWords(vocabulary.codes());
    }

    ExpressionReader.Read read() throws ExpressionFault {
        return read(whole);
    }

    private ExpressionReader.Read read(CelExpr cel) throws ExpressionFault {
        return switch (cel.getKind()) {
            case CALL -> new ExprCalls(this).read(cel, cel.call());
            case SELECT, IDENT -> named(cel);
            case CONSTANT -> constant(cel);
            case LIST -> list(cel);
            case COMPREHENSION -> over(cel, cel.comprehension());
            default -> throw fault(cel, Problem.of("EXPRESSION_UNREADABLE"));
        };
    }

    ExpressionReader.Read readPart(CelExpr part) throws ExpressionFault {
        return read(part);
    }

    List<ExpressionReader.Read> readAll(List<CelExpr> parts) throws ExpressionFault {
        var all = new ArrayList<ExpressionReader.Read>();
        for (var part : parts) {
            all.add(read(part));
        }
        return all;
    }

    /// Refuses numbers that count or measure different things.
    void together(CelExpr at, Expr left, Expr right) throws ExpressionFault {
        var apart = new ExprUnits(vocabulary.parameters(), vocabulary.units()).apart(left, right);
        if (apart.isPresent()) {
            throw fault(
                    at, Problem.of("EXPRESSION_UNITS", apart.get().left(), apart.get().right()));
        }
    }

    /// The names of a parameter with weights; none if it has none.
    List<String> weights(String parameter) {
        return Optional.ofNullable(vocabulary.parameters().get(parameter))
                .map(Parameter::type)
                .filter(Parameter.Type.Weights.class::isInstance)
                .map(type -> ((Parameter.Type.Weights) type).names())
                .orElse(List.of());
    }

    ExprWords words() {
        return words;
    }

    private ExpressionReader.Read named(CelExpr cel) throws ExpressionFault {
        var path = path(cel);
        var read =
                path.flatMap(
                        name -> {
                            var dot = name.indexOf('.');
                            var first = dot < 0 ? name : name.substring(0, dot);
                            return variables.contains(first) && dot > 0
                                    ? names.ofEach(first, listOf(first), name.substring(dot + 1))
                                    : names.of(name);
                        });
        return read.orElseThrow(() -> fault(cel, notNamed(path.orElse("?"))));
    }

    private static Problem notNamed(String path) {
        return Problem.of(
                ExprSlips.roots().contains(path) ? "EXPRESSION_WHOLE" : "EXPRESSION_NAME", path);
    }

    /// `householdYear.wageIncome.labour`, as it was written.
    private static Optional<String> path(CelExpr cel) {
        return switch (cel.getKind()) {
            case IDENT -> Optional.of(cel.ident().name());
            case SELECT ->
                    path(cel.select().operand()).map(name -> name + "." + cel.select().field());
            default -> Optional.empty();
        };
    }

    private ExpressionReader.Read constant(CelExpr cel) throws ExpressionFault {
        CelConstant constant = cel.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> read(constant.booleanValue(), ValueType.Base.CONDITION);
            case STRING_VALUE -> read(constant.stringValue(), ValueType.Base.WORD);
            case INT64_VALUE -> count(cel, constant.int64Value());
            default -> throw fault(cel, Problem.of("EXPRESSION_LITERAL"));
        };
    }

    /// A number with a meaning is a parameter with a clause: only counting itself needs none.
    private ExpressionReader.Read count(CelExpr cel, long number) throws ExpressionFault {
        if (number < -1 || number > 1) {
            throw fault(cel, Problem.of("EXPRESSION_NUMBER", number));
        }
        return read(number, ValueType.Base.COUNT);
    }

    private ExpressionReader.Read list(CelExpr cel) throws ExpressionFault {
        var each = new ArrayList<String>();
        for (var element : cel.list().elements()) {
            if (read(element).expr() instanceof Expr.Constant(String word)) {
                each.add(word);
            } else {
                throw fault(element, Problem.of("EXPRESSION_LIST"));
            }
        }
        return read(List.copyOf(each), ValueType.Base.WORDS);
    }

    private static ExpressionReader.Read read(Object value, ValueType.Base base) {
        return new ExpressionReader.Read(new Expr.Constant(value), ValueType.of(base));
    }

    private ExpressionReader.Read over(CelExpr cel, CelComprehension fold) throws ExpressionFault {
        var list = path(fold.iterRange()).orElse("");
        if (!CelEnvironment.LISTS.containsKey(list)) {
            throw fault(cel, Problem.of("EXPRESSION_OVER", list));
        }
        if (vocabulary.parameters().containsKey(fold.iterVar())
                || CelEnvironment.OWN.containsKey(fold.iterVar())) {
            throw fault(cel, Problem.of("EXPRESSION_NAME", fold.iterVar()));
        }
        var step = fold.loopStep().call();
        variables.push(fold.iterVar());
        lists.push(list);
        var inner = read(step.args().get(1));
        variables.pop();
        lists.pop();
        var what = fold(step);
        return new ExpressionReader.Read(
                new Expr.Over(what, list, fold.iterVar(), inner.expr()), type(what, inner.type()));
    }

    private static Expr.Fold fold(CelCall step) {
        return switch (step.function()) {
            case CelFunctions.EXISTS -> Expr.Fold.EXISTS;
            case CelFunctions.ALL -> Expr.Fold.ALL;
            case CelFunctions.COUNT -> Expr.Fold.COUNT;
            case CelFunctions.TOTAL -> Expr.Fold.TOTAL;
            default -> Expr.Fold.SUM;
        };
    }

    private static ValueType type(Expr.Fold fold, ValueType inner) {
        return switch (fold) {
            case EXISTS, ALL -> ValueType.of(ValueType.Base.CONDITION);
            case COUNT, TOTAL -> ValueType.of(ValueType.Base.COUNT);
            case SUM -> inner;
        };
    }

    private String listOf(String variable) {
        var names = variables.iterator();
        var of = lists.iterator();
        while (names.hasNext()) {
            var list = of.next();
            if (names.next().equals(variable)) {
                return list;
            }
        }
        return "";
    }

    ExpressionFault fault(CelExpr at, Problem problem) {
        var offset = Optional.ofNullable(source.getPositionsMap().get(at.id()));
        var place = offset.flatMap(source::getOffsetLocation).orElse(CelSourceLocation.of(1, 0));
        return new ExpressionFault(place.getLine(), place.getColumn() + 1, problem);
    }
}
