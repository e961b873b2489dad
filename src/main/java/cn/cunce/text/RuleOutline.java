package cn.cunce.text;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an expression asks, in the shape of the reasons that it will give one day: without anybody
/// whom it is asked about. So a rule is told in the words in which it will be explained.
final class RuleOutline {

    private static final String BETWEEN = "、";
    private static final Expr ANYBODY = new Expr.Constant(true);

    private final Pack pack;
    private final CodeLists codes;
    private final Function<Parameter, String> parameterWords;
    private final Texts texts;
    private final ReasonLabel labels;

    /// @param parameterWords title of a parameter, and what it is set to
    RuleOutline(
            Pack pack, CodeLists codes, Function<Parameter, String> parameterWords, Texts texts) {
        this.pack = pack;
        this.codes = codes;
        this.parameterWords = parameterWords;
        this.texts = texts;
        this.labels =
                new ReasonLabel(
                        texts,
                        new ReasonValue(texts),
                        new MissingText(texts, UnaryOperator.identity()));
    }

    String label(Explanation node) {
        return labels.of(node);
    }

    Explanation of(Expr expr) {
        return switch (expr) {
            case Expr.Constant(var value) -> constant(value, "");
            case Expr.Fact(_, var field) -> named(Kind.FACT, field);
            case Expr.Recorded(var date) -> named(Kind.RECORDED, date.field());
            case Expr.Param(var key) -> parameter(key);
            case Expr.Def(var id) ->
                    titled(Kind.DEFINITION, "def." + id, definition(id), List.of());
            case Expr.RuleSays(var id) -> titled(Kind.RULE, "rule." + id, rule(id), List.of());
            case Expr.And(var parts) -> node(Kind.ALL, parts.stream().map(this::of));
            case Expr.Or(var parts) -> node(Kind.ANY, parts.stream().map(this::of));
            case Expr.Not(var inner) -> node(Kind.NOT, Stream.of(of(inner)));
            case Expr.Compare(var left, var order, var right) ->
                    sides(Kind.COMPARE, order.name(), left, right);
            case Expr.In(var one, var list) -> sides(Kind.IN, "", one, list);
            case Expr.Choice(var condition, var yes, var no) ->
                    node(
                            Kind.CHOICE,
                            Stream.of(
                                    said(of(condition), words -> texts.of("rule.if", words)),
                                    said(side(yes, no), words -> texts.of("rule.then", words)),
                                    said(side(no, yes), words -> texts.of("rule.else", words))));
            case Expr.Plus(var left, var right) -> node(Kind.SUM, Stream.of(of(left), of(right)));
            case Expr.Minus(var left, var right) ->
                    node(Kind.DIFFERENCE, Stream.of(of(left), of(right)));
            case Expr.Over over -> over(over);
            case Expr.InYear(var years, var inner) -> inYear(years, of(inner));
            case Expr.Consecutive(var years, var inner) -> consecutive(of(years), of(inner));
            case Expr.Call(var function, var args) ->
                    titled(Kind.CALL, function.name(), "", args.stream().map(this::of).toList());
        };
    }

    private Explanation said(Explanation inner, UnaryOperator<String> sentence) {
        return titled(Kind.CALL, "", sentence.apply(label(inner)), List.of(inner));
    }

    private Explanation inYear(Expr years, Explanation inner) {
        var words =
                years instanceof Expr.Constant(Long shift) && shift == -1
                        ? texts.of("rule.lastYear", label(inner))
                        : texts.of("rule.inYear", label(of(years)), label(inner));
        return titled(Kind.CALL, "", words, List.of(inner));
    }

    private Explanation consecutive(Explanation years, Explanation inner) {
        var words = texts.of("rule.consecutive", label(years), label(inner));
        return titled(Kind.CALL, "", words, List.of(inner));
    }

    private Explanation over(Expr.Over over) {
        var kind =
                switch (over.fold()) {
                    case EXISTS -> Kind.EXISTS;
                    case ALL -> Kind.EVERY;
                    case COUNT -> Kind.COUNT;
                    case SUM, TOTAL -> Kind.TOTAL;
                };
        // whoever is in the list at all
        var isAnybody = over.inner().equals(ANYBODY);
        return titled(
                kind,
                over.list(),
                "",
                isAnybody ? List.of() : List.of(node(Kind.MEMBER, Stream.of(of(over.inner())))));
    }

    private Explanation sides(Kind kind, String name, Expr left, Expr right) {
        return titled(kind, name, "", List.of(side(left, right), side(right, left)));
    }

    private Explanation side(Expr side, Expr other) {
        return side instanceof Expr.Constant(var value) ? constant(value, list(other)) : of(side);
    }

    /// Name of the code list of a side's words; empty where they are no codes.
    private String list(Expr expr) {
        return switch (expr) {
            case Expr.Fact(_, var field) -> field.kind().codeList().orElse("");
            case Expr.Param(var key) ->
                    Optional.ofNullable(pack.parameters().get(key))
                            .map(Parameter::type)
                            .filter(Parameter.Type.Coded.class::isInstance)
                            .map(type -> ((Parameter.Type.Coded) type).list())
                            .orElse("");
            case Expr.Def(var id) ->
                    Optional.ofNullable(pack.definitions().get(id))
                            .map(definition -> list(definition.is()))
                            .orElse("");
            case Expr.InYear(_, var inner) -> list(inner);
            case Expr.Choice(_, var yes, _) -> list(yes);
            default -> "";
        };
    }

    private Explanation constant(Object value, String list) {
        return new Explanation(
                Kind.CONSTANT,
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.of(words(value, list)),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private String words(Object value, String list) {
        return value instanceof List<?> all
                ? all.stream().map(one -> words(one, list)).collect(Collectors.joining(BETWEEN))
                : Optional.of(list)
                        .filter(name -> !name.isEmpty())
                        .flatMap(codes::find)
                        .flatMap(found -> found.label(value.toString()))
                        .orElseGet(value::toString);
    }

    private Explanation parameter(String key) {
        var title = Optional.ofNullable(pack.parameters().get(key)).map(parameterWords);
        return titled(Kind.PARAMETER, "param." + key, title.orElse(key), List.of());
    }

    private String definition(String id) {
        return Optional.ofNullable(pack.definitions().get(id)).map(one -> one.title()).orElse(id);
    }

    private String rule(String id) {
        return Optional.ofNullable(pack.rules().get(id)).map(one -> one.title()).orElse(id);
    }

    private static Explanation named(Kind kind, LedgerField<?> field) {
        return new Explanation(
                kind,
                field.name(),
                field.label(),
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                field.unit(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Explanation node(Kind kind, Stream<Explanation> parts) {
        return titled(kind, "", "", parts.toList());
    }

    private static Explanation titled(
            Kind kind, String name, String title, List<Explanation> parts) {
        return new Explanation(
                kind,
                name,
                title,
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                parts);
    }
}
