package cn.cunce.policy.engine;

import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Optional;

/// One number divided by another, exactly. Compared with a limit nothing is divided and no object
/// made: both sides are multiplied crosswise.
record Quotient(Fast.Amount part, Fast.Amount whole) implements Fast.Thing {

    /// A share that is the same for everybody, as two whole numbers.
    record Limit(long part, long whole) {

        /// Empty for one that is not known, or whose numbers are too large.
        static Optional<Limit> of(Object share) {
            if (!(share instanceof Share(var part, var whole))) {
                return Optional.empty();
            }
            var decimals = Math.max(0, Math.max(part.scale(), whole.scale()));
            try {
                return Optional.of(
                        new Limit(
                                part.movePointRight(decimals).longValueExact(),
                                whole.movePointRight(decimals).longValueExact()));
            } catch (ArithmeticException _) {
                return Optional.empty();
            }
        }
    }

    /// @param mask signs of the difference for which the comparison holds
    Fast.Condition compared(int mask, Limit limit) {
        return at -> {
            var all = whole.count(at);
            if (Status.isKnown(all) && all <= 0) {
                return Errors.DIVISION_BY_ZERO;
            }
            var some = part.count(at);
            return Status.isKnown(some) && Status.isKnown(all)
                    ? Status.of(
                            Comparisons.holds(
                                    Exact.compare(some, all, limit.part, limit.whole), mask))
                    : Status.stop(some, all);
        };
    }

    @Override
    public Object thing(Frame at) {
        var all = whole.count(at);
        if (Status.isKnown(all) && all <= 0) {
            return at.unknown(Errors.DIVISION_BY_ZERO);
        }
        var some = part.count(at);
        if (Status.isKnown(some) && Status.isKnown(all)) {
            return new Share(BigDecimal.valueOf(some), BigDecimal.valueOf(all));
        }
        return at.unknown(Status.stop(some, all));
    }
}
