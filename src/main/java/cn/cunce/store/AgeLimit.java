package cn.cunce.store;

import cn.cunce.model.rule.Expr;
import java.util.Optional;

/// An age compared with a number that the pack says, turned into the birth date compared with a
// day:
/// what a person would write, and what needs no reckoning row by row.
///
/// @param birth the date whose age is asked
/// @param order of the age to the number
record AgeLimit(Expr birth, Expr.Order order, Expr number) {

    /// Empty for any other comparison.
    static Optional<AgeLimit> of(Expr.Compare compare) {
        return of(compare.left(), compare.order(), compare.right())
                .or(() -> of(compare.right(), turned(compare.order()), compare.left()));
    }

    private static Optional<AgeLimit> of(Expr left, Expr.Order order, Expr right) {
        return left instanceof Expr.Call(var function, var args)
                        && function == Expr.Function.AGE
                        && order != Expr.Order.EQUAL
                        && order != Expr.Order.NOT_EQUAL
                ? Optional.of(new AgeLimit(args.getFirst(), order, right))
                : Optional.empty();
    }

    private static Expr.Order turned(Expr.Order order) {
        return switch (order) {
            case LESS -> Expr.Order.MORE;
            case AT_MOST -> Expr.Order.AT_LEAST;
            case MORE -> Expr.Order.LESS;
            case AT_LEAST -> Expr.Order.AT_MOST;
            case EQUAL, NOT_EQUAL -> order;
        };
    }

    /// Empty where the number is none, or too small to tell who is not born yet.
    Optional<Term> compared(ExprCondition conditions, Moment at) {
        return Terms.constantOf(conditions.term(number, at))
                .filter(Long.class::isInstance)
                .map(known -> (Long) known + (isStrict() ? 1 : 0))
                .filter(years -> years >= 1)
                .map(years -> compared(conditions, at, years));
    }

    /// More than 17 years are at least 18, and at most 17 are not.
    private boolean isStrict() {
        return order == Expr.Order.MORE || order == Expr.Order.AT_MOST;
    }

    private Term compared(ExprCondition conditions, Moment at, long years) {
        var reached = order == Expr.Order.MORE || order == Expr.Order.AT_LEAST;
        return Comparing.of(
                conditions.term(birth, at),
                reached ? Expr.Order.AT_MOST : Expr.Order.MORE,
                Terms.constant(at.day().minusYears(years)));
    }
}
