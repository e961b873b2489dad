package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/// A function of the language that is worked out over what is known of its arguments, names of
/// missing facts and all: slow, and right for everything.
final class FunctionNode extends Node {

    private final Expr.Function function;
    private final List<Node> args;
    private final Function<Frame, Known> call;

    FunctionNode(
            Expr.Function function,
            Compiled compiled,
            List<Node> args,
            Function<Frame, Known> call) {
        super(compiled);
        this.function = function;
        this.args = List.copyOf(args);
        this.call = call;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        names.addAll(call.apply(at).open());
    }

    @Override
    Explanation explain(Frame at) {
        var known = known(at);
        var because = explained(args, at);
        return Reason.value(Kind.CALL, known, at.plain().of(known, ""))
                .named(function.name(), "")
                .measuredIn(unit(function, because))
                .from(because);
    }

    static String unit(Expr.Function function, List<Explanation> args) {
        return switch (function) {
            case SHARE, ETHNIC_SHARE, SKILLED_SHARE, TRUE_SHARE, PERCENT -> "%";
            case PER_HEAD, PERCENT_OF, TIMES, LEAST, MOST, WEIGHTED -> args.getFirst().unit();
            case AGE, SIZE, TOTAL_OF, YEAR, ON_DATE, DAYS_AFTER -> "";
        };
    }
}
