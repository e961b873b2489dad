package cn.cunce.policy.engine;

import java.util.function.BinaryOperator;

/// Sums and differences, as closures; not known where one of the two is not.
final class Arithmetic {

    static Compiled plus(Compiled left, Compiled right) {
        return left.isNumber() && right.isNumber()
                ? Compiled.of(sum(left.amount(), right.amount()), left.type(), left, right)
                : general(left, right, Kleene::plus);
    }

    static Compiled minus(Compiled left, Compiled right) {
        return left.isNumber() && right.isNumber()
                ? Compiled.of(difference(left.amount(), right.amount()), left.type(), left, right)
                : general(left, right, Kleene::minus);
    }

    private static Fast.Amount sum(Fast.Amount left, Fast.Amount right) {
        return at -> {
            var mine = left.count(at);
            var yours = right.count(at);
            return Status.isKnown(mine) && Status.isKnown(yours)
                    ? Status.exactly(Math.addExact(mine, yours))
                    : Status.number(Status.stop(mine, yours));
        };
    }

    private static Fast.Amount difference(Fast.Amount left, Fast.Amount right) {
        return at -> {
            var mine = left.count(at);
            var yours = right.count(at);
            return Status.isKnown(mine) && Status.isKnown(yours)
                    ? Status.exactly(Math.subtractExact(mine, yours))
                    : Status.number(Status.stop(mine, yours));
        };
    }

    private static Compiled general(
            Compiled left, Compiled right, BinaryOperator<Known> operation) {
        var mine = left.thing();
        var yours = right.thing();
        Fast.Thing result =
                at ->
                        Known.bare(
                                operation.apply(
                                        Known.of(mine.thing(at)), Known.of(yours.thing(at))));
        return Compiled.of(result, Type.THING, left, right);
    }

    private Arithmetic() {}
}
