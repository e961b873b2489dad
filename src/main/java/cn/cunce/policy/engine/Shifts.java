package cn.cunce.policy.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// The same expression for other years, where only the facts say which: it is compiled for each
/// year when somebody asks about that year for the first time.
final class Shifts {

    /// No document and no ledger reaches further.
    private static final long FURTHEST = 200;

    private static final String TOO_FAR = "YEAR_OUT_OF_RANGE";

    private final LongFunction<Node> compile;
    private final Map<Long, Node> compiled = new HashMap<>();

    /// @param compile for so many years later
    Shifts(LongFunction<Node> compile) {
        this.compile = compile;
    }

    /// @param years later; earlier where negative
    Node in(long years, Frame at) {
        var known = compiled.get(years);
        if (known != null) {
            return known;
        }
        var node = compile.apply(years);
        compiled.put(years, node);
        at.makeRoom();
        return node;
    }

    /// @param like the expression for the day itself
    Compiled of(Fast.Amount years, Compiled like) {
        return like.with(
                switch (like.fast()) {
                    case Fast.Condition _ -> condition(years);
                    case Fast.Amount _ -> amount(years);
                    case Fast.Span _ ->
                            new Compiled.Ends(
                                    end(years, Fast.Span::low), end(years, Fast.Span::high));
                    case Fast.Thing _ -> thing(years);
                });
    }

    /// How many years, or the status of why they are not known.
    static long checked(long years, Frame at) {
        return Status.isKnown(years) && Math.abs(years) > FURTHEST
                ? Status.number(at.errors().status(TOO_FAR))
                : years;
    }

    private Fast.Condition condition(Fast.Amount years) {
        return at -> {
            var shift = checked(years.count(at), at);
            return Status.isKnown(shift)
                    ? in(shift, at).compiled().condition().ask(at)
                    : Status.of(shift);
        };
    }

    private Fast.Amount amount(Fast.Amount years) {
        return at -> {
            var shift = checked(years.count(at), at);
            return Status.isKnown(shift) ? in(shift, at).compiled().amount().count(at) : shift;
        };
    }

    private interface End {
        long of(Fast.Span span, Frame at);
    }

    private Fast.Amount end(Fast.Amount years, End end) {
        return at -> {
            var shift = checked(years.count(at), at);
            return Status.isKnown(shift) ? end.of(in(shift, at).compiled().span(), at) : shift;
        };
    }

    private Fast.Thing thing(Fast.Amount years) {
        return at -> {
            var shift = checked(years.count(at), at);
            return Status.isKnown(shift)
                    ? in(shift, at).compiled().thing().thing(at)
                    : at.unknown(Status.of(shift));
        };
    }
}
