package cn.cunce.policy.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A compiled expression without its reasons.
///
/// @param fallible whether it can come upon a contradiction
/// @param fixed whether it is the same whoever is asked about
/// @param ofPlace whether it is the same for all households of a village
record Compiled(Fast fast, Type type, boolean fallible, boolean fixed, boolean ofPlace) {

    static Compiled fixed(Fast fast, Type type) {
        return new Compiled(fast, type, false, true, true);
    }

    /// Made of parts, and a contradiction only if one of them is.
    static Compiled of(Fast fast, Type type, Compiled... parts) {
        return of(fast, type, List.of(parts));
    }

    static Compiled of(Fast fast, Type type, Collection<Compiled> parts) {
        return new Compiled(
                fast,
                type,
                parts.stream().anyMatch(Compiled::fallible),
                parts.stream().allMatch(Compiled::fixed),
                parts.stream().allMatch(Compiled::ofPlace));
    }

    /// The same, but it can come upon a contradiction of its own.
    Compiled orInvalid() {
        return new Compiled(fast, type, true, fixed, ofPlace);
    }

    Fast.Condition condition() {
        return (Fast.Condition) fast;
    }

    /// As one exact number: an interval of ages is none.
    Fast.Amount amount() {
        return switch (fast) {
            case Fast.Amount amount -> amount;
            case Fast.Span span -> at -> exactly(span.low(at), span.high(at));
            case Fast.Condition condition -> at -> bit(condition.ask(at));
            case Fast.Thing _ -> throw new IllegalArgumentException("no number: " + type);
        };
    }

    private static long exactly(long low, long high) {
        return low == high ? low : Status.NUMBER_OPEN;
    }

    private static long bit(int status) {
        return status <= Status.YES ? status : Status.number(status);
    }

    boolean isNumber() {
        return fast instanceof Fast.Amount || fast instanceof Fast.Span;
    }

    Fast.Span span() {
        return fast instanceof Fast.Span span ? span : new Ends(amount(), amount());
    }

    Fast.Thing thing() {
        return fast instanceof Fast.Thing thing ? thing : at -> boxed(at);
    }

    /// The value as an object, or the `Known` that says why there is none.
    Object boxed(Frame at) {
        return switch (fast) {
            case Fast.Thing thing -> thing.thing(at);
            case Fast.Condition condition -> boxed(condition.ask(at), at);
            case Fast.Amount amount -> boxed(amount.count(at), at);
            case Fast.Span span -> boxed(span.low(at), span.high(at), at);
        };
    }

    private static Object boxed(int status, Frame at) {
        return status <= Status.YES ? status == Status.YES : at.unknown(status);
    }

    private Object boxed(long number, Frame at) {
        return Status.isKnown(number) ? type.value(number) : boxed(Status.of(number), at);
    }

    private Object boxed(long low, long high, Frame at) {
        return low == high
                ? boxed(low, at)
                : new Known.Between(type.end(low), type.end(high), Fast.Thing.OPEN.open());
    }

    /// The same with another closure.
    Compiled with(Fast other) {
        return new Compiled(other, type, fallible, fixed, ofPlace);
    }

    /// The same kind of thing, which nobody knows.
    Compiled stopped(int status) {
        var number = folded(Status.number(status));
        return fixed(
                switch (fast) {
                    case Fast.Condition _ -> folded(status);
                    case Fast.Amount _ -> number;
                    case Fast.Span _ -> new Ends(number, number);
                    case Fast.Thing _ -> (Fast.Thing) at -> at.unknown(status);
                },
                type);
    }

    /// Whether it is a condition that holds for everybody.
    boolean isYes() {
        return fast instanceof Always(int status) && status == Status.YES;
    }

    /// Empty for what is another for others.
    Optional<Long> fixedNumber() {
        return fast instanceof Constant(long number) ? Optional.of(number) : Optional.empty();
    }

    /// Empty for what is another for others.
    Optional<Object> fixedThing() {
        return fast instanceof Same(var thing) ? Optional.of(thing) : Optional.empty();
    }

    /// What is the same whoever is asked about, worked out once.
    Compiled folded(Frame at) {
        return fixed
                ? with(
                        switch (fast) {
                            case Fast.Condition condition -> folded(condition.ask(at));
                            case Fast.Amount amount -> folded(amount.count(at));
                            case Fast.Span span ->
                                    new Ends(folded(span.low(at)), folded(span.high(at)));
                            case Fast.Thing thing -> folded(thing.thing(at));
                        })
                : this;
    }

    private static Fast.Condition folded(int status) {
        return new Always(status);
    }

    private static Fast.Amount folded(long number) {
        return new Constant(number);
    }

    private static Fast.Thing folded(Object thing) {
        return new Same(thing);
    }

    /// The same answer, whoever is asked about.
    record Always(int status) implements Fast.Condition {
        @Override
        public int ask(Frame at) {
            return status;
        }
    }

    /// The same number, whoever is asked about.
    record Constant(long number) implements Fast.Amount {
        @Override
        public long count(Frame at) {
            return number;
        }
    }

    /// The same thing, whoever is asked about.
    record Same(Object thing) implements Fast.Thing {
        @Override
        public Object thing(Frame at) {
            return thing;
        }
    }

    /// Two ends that are asked for separately.
    record Ends(Fast.Amount first, Fast.Amount last) implements Fast.Span {
        @Override
        public long low(Frame at) {
            return first.count(at);
        }

        @Override
        public long high(Frame at) {
            return last.count(at);
        }
    }
}
