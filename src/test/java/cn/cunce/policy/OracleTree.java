package cn.cunce.policy;

import cn.cunce.model.rule.Parameter;
import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/// Writes the checked tree of an expression so that CEL's own evaluator can run it: years become
/// names (`householdYear_before_1`), definitions and rules what they say, and our words of logic
// CEL's.
final class OracleTree {

    /// What has another value in another year.
    private static final Set<String> YEARLY =
            Set.of("householdYear", "villageYear", "countyYear", "param", "slopePlots", "loans");

    private static final Map<String, String> LOGIC =
            Map.of(
                    "_&&_", "logical_and",
                    "_||_", "logical_or",
                    "_?_:_", "conditional");

    private static final Map<String, String> FOLDS =
            Map.of("@exists", "_||_", "@all", "_&&_", "@sum", "_+_", "@total", "_+_");

    private final Function<String, CelAbstractSyntaxTree> checked;
    private final RandomPack pack;
    private final LocalDate on;
    private final Map<Long, CelReference> references = new HashMap<>();
    private final Map<Long, CelType> types = new HashMap<>();
    private final ToLongFunction<List<CelAbstractSyntaxTree>> apart;
    private long ids;
    private int elements;

    /// What this evaluator cannot be asked.
    static final class Unasked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param checked CEL's checked tree of a text
    /// @param apart keeps facts that are asked one by one, under a number
    OracleTree(
            Function<String, CelAbstractSyntaxTree> checked,
            ToLongFunction<List<CelAbstractSyntaxTree>> apart,
            RandomPack pack,
            LocalDate on) {
        this.checked = checked;
        this.apart = apart;
        this.pack = pack;
        this.on = on;
    }

    CelAbstractSyntaxTree of(String text) {
        return tree(text(text, 0));
    }

    /// A word that computes holds only with its amount.
    CelAbstractSyntaxTree of(RandomPack.WordText word) {
        return tree(word(word, 0));
    }

    private CelAbstractSyntaxTree tree(CelExpr expr) {
        return CelAbstractSyntaxTree.newCheckedAst(
                expr, CelSource.newBuilder("").build(), references, types);
    }

    private CelExpr text(String text, long shift) {
        return write(checked.apply(text).getExpr(), shift);
    }

    private CelExpr word(RandomPack.WordText word, long shift) {
        var when = text(word.when(), shift);
        return word.amount()
                .map(
                        amount ->
                                call(
                                        "_&&_",
                                        when,
                                        call("_==_", text(amount, shift), text(amount, shift))))
                .orElse(when);
    }

    private CelExpr write(CelExpr cel, long shift) {
        return switch (cel.getKind()) {
            case CONSTANT -> CelExpr.ofConstant(next(), cel.constant());
            case IDENT -> ident(cel.ident().name(), shift);
            case SELECT -> select(cel, shift);
            case CALL -> call(cel.call(), shift);
            case LIST ->
                    CelExpr.ofList(
                            next(), writeAll(cel.list().elements(), shift), ImmutableList.of());
            case COMPREHENSION -> fold(cel.comprehension(), shift);
            default -> throw new IllegalArgumentException("kind: " + cel.getKind());
        };
    }

    private ImmutableList<CelExpr> writeAll(List<CelExpr> some, long shift) {
        return some.stream()
                .map(each -> write(each, shift))
                .collect(ImmutableList.toImmutableList());
    }

    private CelExpr ident(String name, long shift) {
        return ident(YEARLY.contains(name) ? name + OracleFacts.mark(shift) : name);
    }

    private CelExpr ident(String name) {
        var id = next();
        references.put(id, CelReference.newBuilder().setName(name).build());
        return CelExpr.ofIdent(id, name);
    }

    private CelExpr select(CelExpr cel, long shift) {
        var field = cel.select().field();
        var of = cel.select().operand();
        if (of.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            switch (of.ident().name()) {
                case "def" -> {
                    return text(pack.sources().get("def." + field), shift);
                }
                case "rule" -> {
                    return rule(pack.rules().get(field), shift);
                }
                case "householdYear" -> {
                    return year(field, shift);
                }
                default -> {}
            }
        }
        return CelExpr.ofSelect(next(), write(of, shift), field, false);
    }

    /// A fact of the year, or what is computed from some.
    private CelExpr year(String field, long shift) {
        return switch (field) {
            case "netIncome" -> call("_-_", gross(shift), year("businessCost", shift));
            // so that its cost is asked for too
            case "grossIncome" ->
                    call(
                            "_+_",
                            call("_-_", gross(shift), year("businessCost", shift)),
                            year("businessCost", shift));
            case "perCapitaIncome" ->
                    call("perHead", year("netIncome", shift), year("householdSize", shift));
            default -> CelExpr.ofSelect(next(), ident("householdYear", shift), field, false);
        };
    }

    private CelExpr gross(long shift) {
        return List.of("businessGross", "propertyIncome", "transferIncome").stream()
                .map(each -> year(each, shift))
                .reduce(year("wageIncome", shift), (a, b) -> call("_+_", a, b));
    }

    /// Whether a rule says yes: its words in order, whom it reaches first.
    private CelExpr rule(RandomPack.RuleText rule, long shift) {
        var says = literal(false);
        for (var word : rule.words().reversed()) {
            says = call("_?_:_", word(word, shift), literal(word.yes()), says);
        }
        var words = says;
        return rule.applies()
                .map(reaches -> call("_?_:_", text(reaches, shift), words, literal(false)))
                .orElse(words);
    }

    private CelExpr call(CelCall cel, long shift) {
        var args = cel.args();
        return switch (cel.function()) {
            case "year" -> number(year(shift));
            case "onDate" -> ident("onDate" + OracleFacts.mark(shift));
            case "age" ->
                    call(
                            "age",
                            write(args.getFirst(), shift),
                            ident("onDate" + OracleFacts.mark(shift)));
            case "inYear" -> inYear(args.getFirst(), args.getLast(), shift);
            case "consecutive" -> consecutive(args.getFirst(), args.getLast(), shift);
            case "recorded" -> recorded(args.getFirst(), shift);
            case "trueShare" -> trueShare(args.getFirst().list().elements(), shift);
            case "weighted" -> weighted(args, shift);
            case "ethnicShare", "skilledShare" -> {
                var all = new ArrayList<CelExpr>(writeAll(args, shift));
                all.add(number(year(shift)));
                yield call(cel.function(), ImmutableList.copyOf(all));
            }
            case "@count" ->
                    call(
                            "_+_",
                            write(args.getFirst(), shift),
                            call("_?_:_", write(args.getLast(), shift), number(1), number(0)));
            default ->
                    call(FOLDS.getOrDefault(cel.function(), cel.function()), writeAll(args, shift));
        };
    }

    /// Its facts are asked one by one: the evaluator calls no function with what is not known.
    private CelExpr trueShare(List<CelExpr> facts, long shift) {
        if (elements > 0) {
            throw new Unasked();
        }
        var each = facts.stream().map(fact -> tree(write(fact, shift))).toList();
        return call("trueShare", number(apart.applyAsLong(each)));
    }

    private long year(long shift) {
        return on.plusYears(shift).getYear();
    }

    private CelExpr recorded(CelExpr date, long shift) {
        var of = write(date.select().operand(), shift);
        return CelExpr.ofSelect(next(), of, date.select().field() + "_recorded", false);
    }

    /// What weighs 0 is no part of it.
    private CelExpr weighted(List<CelExpr> args, long shift) {
        var weights = dated("weights", shift).map(value -> (Map<?, ?>) value);
        if (weights.isEmpty()) {
            return choice(openParameter("weights", shift), write(args.getFirst(), shift));
        }
        var each = weights.get().values().iterator();
        var parts = new ArrayList<CelExpr>();
        for (var factor : args.getFirst().list().elements()) {
            var weight = (Long) each.next();
            if (weight != 0) {
                parts.add(call("part", write(factor, shift), number(weight)));
            }
        }
        return parts.stream().reduce((a, b) -> call("added", a, b)).orElseThrow();
    }

    private CelExpr inYear(CelExpr years, CelExpr inner, long shift) {
        return years(years, shift)
                .map(number -> write(inner, shift + number))
                .orElseGet(
                        () ->
                                choice(
                                        openParameter(parameterIn(years), shift),
                                        write(inner, shift)));
    }

    private CelExpr consecutive(CelExpr years, CelExpr inner, long shift) {
        var number = years(years, shift);
        if (number.isEmpty()) {
            return openParameter(parameterIn(years), shift);
        }
        return LongStream.range(0, number.get())
                .mapToObj(back -> write(inner, shift - back))
                .reduce((a, b) -> call("_&&_", a, b))
                .orElseGet(() -> literal(true));
    }

    /// A condition that is open because a parameter has no value.
    private CelExpr openParameter(String key, long shift) {
        var param = CelExpr.ofSelect(next(), ident("param", shift), key, false);
        var again = CelExpr.ofSelect(next(), ident("param", shift), key, false);
        return call("_==_", param, again);
    }

    /// Open as its condition is.
    private CelExpr choice(CelExpr open, CelExpr like) {
        return call("_?_:_", open, like, like);
    }

    private static String parameterIn(CelExpr years) {
        return switch (years.getKind()) {
            case SELECT -> years.select().field();
            case CALL -> parameterIn(years.call().args().getLast());
            default -> throw new IllegalArgumentException("years: " + years);
        };
    }

    private Optional<Long> years(CelExpr years, long shift) {
        return switch (years.getKind()) {
            case CONSTANT -> Optional.of(years.constant().int64Value());
            case SELECT -> {
                if (!years.select().operand().ident().name().equals("param")) {
                    // a year that the facts tell: the evaluator is told the facts of named years
                    throw new Unasked();
                }
                yield dated(years.select().field(), shift).map(Long.class::cast);
            }
            case CALL ->
                    years(years.call().args().getFirst(), shift)
                            .flatMap(
                                    from ->
                                            years(years.call().args().getLast(), shift)
                                                    .map(less -> from - less));
            default -> throw new IllegalArgumentException("years: " + years);
        };
    }

    private Optional<Object> dated(String key, long shift) {
        return Optional.ofNullable(pack.pack().parameters().get(key))
                .flatMap(parameter -> parameter.on(on.plusYears(shift)))
                .map(Parameter.Dated::value);
    }

    private CelExpr fold(CelExpr.CelComprehension fold, long shift) {
        elements++;
        var step = write(fold.loopStep(), shift);
        elements--;
        return CelExpr.ofComprehension(
                next(),
                fold.iterVar(),
                write(fold.iterRange(), shift),
                fold.accuVar(),
                write(fold.accuInit(), shift),
                write(fold.loopCondition(), shift),
                step,
                write(fold.result(), shift));
    }

    private CelExpr literal(boolean value) {
        return CelExpr.ofConstant(next(), CelConstant.ofValue(value));
    }

    private CelExpr number(long value) {
        return CelExpr.ofConstant(next(), CelConstant.ofValue(value));
    }

    private CelExpr call(String function, CelExpr... args) {
        return call(function, ImmutableList.copyOf(args));
    }

    private CelExpr call(String function, ImmutableList<CelExpr> args) {
        var id = next();
        var overload = LOGIC.getOrDefault(function, function + "/" + args.size());
        references.put(id, CelReference.newBuilder().addOverloadIds(overload).build());
        return CelExpr.ofCall(id, Optional.empty(), function, args);
    }

    private long next() {
        types.put(++ids, SimpleType.DYN);
        return ids;
    }
}
