package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr;

/// What is asked of each element of a list, joined into one answer.
///
/// @param list its place in a frame
/// @param variable the place of what stands for each element
record Folds(int list, int variable) {

    Compiled of(Expr.Fold fold, Compiled inner, boolean isListOfPlace) {
        var folded =
                switch (fold) {
                    case EXISTS -> joined(inner, Status.YES, Status.NO);
                    case ALL -> joined(inner, Status.NO, Status.YES);
                    case COUNT -> counted(inner.condition());
                    case SUM, TOTAL -> summed(inner.amount());
                };
        var type =
                switch (fold) {
                    case EXISTS, ALL -> Type.CONDITION;
                    case COUNT, TOTAL -> Type.COUNT;
                    case SUM -> Type.MONEY;
                };
        return new Compiled(
                folded, type, inner.fallible(), false, isListOfPlace && inner.ofPlace());
    }

    /// @param deciding the answer for one element that is that for all
    private Fast.Condition joined(Compiled inner, int deciding, int otherwise) {
        var condition = inner.condition();
        var surely = !inner.fallible();
        return at -> {
            var whole = otherwise;
            for (int i = 0, size = at.size(list); i < size; i++) {
                at.let(variable, i);
                var said = condition.ask(at);
                if (said >= Status.INVALID || (said == deciding && surely)) {
                    return said;
                }
                if (said == deciding || (said == Status.OPEN && whole == otherwise)) {
                    whole = said;
                }
            }
            return whole;
        };
    }

    private Fast.Amount counted(Fast.Condition condition) {
        return at -> {
            var count = 0L;
            var isOpen = false;
            for (int i = 0, size = at.size(list); i < size; i++) {
                at.let(variable, i);
                var said = condition.ask(at);
                if (said >= Status.INVALID) {
                    return Status.number(said);
                }
                isOpen |= said == Status.OPEN;
                count += said == Status.YES ? 1 : 0;
            }
            return isOpen ? Status.NUMBER_OPEN : count;
        };
    }

    private Fast.Amount summed(Fast.Amount amount) {
        return at -> {
            var sum = 0L;
            var isOpen = false;
            for (int i = 0, size = at.size(list); i < size; i++) {
                at.let(variable, i);
                var each = amount.count(at);
                if (Status.isKnown(each)) {
                    sum = Math.addExact(sum, each);
                } else if (each == Status.NUMBER_OPEN) {
                    isOpen = true;
                } else {
                    return each;
                }
            }
            return isOpen ? Status.NUMBER_OPEN : Status.exactly(sum);
        };
    }
}
