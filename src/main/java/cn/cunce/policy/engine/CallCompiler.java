package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr.Function;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Compiles the functions of the language. What rules ask of everybody has a closure of its own;
/// the rest is worked out by `Functions` over what is known, names and all.
final class CallCompiler {

    private final Frame frame;
    private final Day day;

    CallCompiler(Frame frame, Day day) {
        this.frame = frame;
        this.day = day;
    }

    Node compile(Function function, List<Node> args) {
        java.util.function.Function<Frame, Known> call =
                at ->
                        Functions.call(
                                function,
                                args.stream().map(arg -> arg.known(at)).toList(),
                                at,
                                day);
        var compiled =
                fast(function, Node.compiled(args))
                        .orElseGet(() -> general(function, Node.compiled(args), call));
        return new FunctionNode(function, compiled.folded(frame), args, call);
    }

    private Optional<Compiled> fast(Function function, List<Compiled> args) {
        return switch (function) {
            case YEAR -> Optional.of(Constants.of((long) day.year()));
            case ON_DATE -> Optional.of(Constants.of(day.date()));
            case AGE -> Optional.of(age(args.getFirst()));
            case PER_HEAD -> Optional.of(perHead(args.getFirst(), args.getLast()));
            case SHARE -> share(args.getFirst(), args.getLast());
            case DAYS_AFTER -> Optional.of(later(args.getFirst(), args.getLast()));
            case PERCENT_OF, TIMES -> scaled(args.getFirst(), args.getLast());
            case LEAST, MOST -> chosen(function, args.getFirst(), args.getLast());
            case PERCENT, ETHNIC_SHARE, SKILLED_SHARE, TRUE_SHARE, WEIGHTED, SIZE, TOTAL_OF ->
                    Optional.empty();
        };
    }

    /// Born later is younger: the ends change places.
    private Compiled age(Compiled birth) {
        var days = birth.span();
        var years = new Compiled.Ends(at -> age(days.high(at)), at -> age(days.low(at)));
        return Compiled.of(years, Type.COUNT, birth);
    }

    private long age(long birth) {
        return Status.isKnown(birth)
                ? Functions.years(LocalDate.ofEpochDay(birth), day.date())
                : birth;
    }

    private static Compiled later(Compiled start, Compiled days) {
        var span = start.span();
        var number = days.amount();
        var later =
                new Compiled.Ends(
                        at -> later(span.low(at), number.count(at)),
                        at -> later(span.high(at), number.count(at)));
        return Compiled.of(later, Type.DATE, start, days);
    }

    private static long later(long day, long days) {
        return Status.isKnown(day) && Status.isKnown(days)
                ? day + days
                : Status.number(Status.stop(day, days));
    }

    private static Compiled perHead(Compiled amount, Compiled people) {
        var all = amount.amount();
        var heads = people.amount();
        Fast.Amount each =
                at -> {
                    var number = heads.count(at);
                    if (Status.isKnown(number) && number <= 0) {
                        return Status.number(Errors.HOUSEHOLD_EMPTY);
                    }
                    var money = all.count(at);
                    return Status.isKnown(money) && Status.isKnown(number)
                            ? Exact.divided(money, number)
                            : Status.number(Status.stop(money, number));
                };
        return Compiled.of(each, Type.MONEY, amount, people).orInvalid();
    }

    private static Optional<Compiled> share(Compiled part, Compiled whole) {
        return part.isNumber()
                ? Optional.of(
                        Compiled.of(
                                        new Quotient(part.amount(), whole.amount()),
                                        Type.THING,
                                        part,
                                        whole)
                                .orInvalid())
                : Optional.empty();
    }

    /// Money times a share or number that is the same for everybody.
    private static Optional<Compiled> scaled(Compiled money, Compiled by) {
        return by.fixedThing()
                .flatMap(thing -> Quotient.Limit.of(asShare(thing)))
                .map(
                        factor -> {
                            var all = money.amount();
                            Fast.Amount scaled =
                                    at -> {
                                        var fen = all.count(at);
                                        return Status.isKnown(fen)
                                                ? Exact.scaled(fen, factor.part(), factor.whole())
                                                : fen;
                                    };
                            return Compiled.of(scaled, Type.MONEY, money, by);
                        });
    }

    private static Object asShare(Object thing) {
        return thing instanceof BigDecimal number ? new Share(number, BigDecimal.ONE) : thing;
    }

    private static Optional<Compiled> chosen(Function function, Compiled left, Compiled right) {
        if (!left.isNumber()) {
            return Optional.empty();
        }
        var mine = left.amount();
        var yours = right.amount();
        var least = function == Function.LEAST;
        Fast.Amount chosen =
                at -> {
                    var one = mine.count(at);
                    var other = yours.count(at);
                    if (!Status.isKnown(one) || !Status.isKnown(other)) {
                        return Status.number(Status.stop(one, other));
                    }
                    return least ? Math.min(one, other) : Math.max(one, other);
                };
        return Optional.of(Compiled.of(chosen, left.type(), left, right));
    }

    private Compiled general(
            Function function,
            List<Compiled> args,
            java.util.function.Function<Frame, Known> call) {
        var type = type(function, args);
        Fast fast =
                type == Type.THING
                        ? (Fast.Thing) at -> Known.bare(call.apply(at))
                        : (Fast.Amount) at -> at.number(call.apply(at));
        return new Compiled(
                fast,
                type,
                true,
                args.stream().allMatch(Compiled::fixed) && !isOfPlace(function),
                false);
    }

    /// Whether it reads facts of its own.
    private static boolean isOfPlace(Function function) {
        return function == Function.ETHNIC_SHARE || function == Function.SKILLED_SHARE;
    }

    private static Type type(Function function, List<Compiled> args) {
        return switch (function) {
            case SIZE, TOTAL_OF -> Type.COUNT;
            case PERCENT_OF, TIMES -> Type.MONEY;
            case LEAST, MOST -> args.getFirst().type();
            default -> Type.THING;
        };
    }
}
