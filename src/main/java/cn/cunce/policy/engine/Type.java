package cn.cunce.policy.engine;

import cn.cunce.model.value.Money;
import java.time.LocalDate;

/// What the numbers of a compiled expression mean.
enum Type {
    CONDITION,
    MONEY,
    COUNT,
    DATE,
    THING;

    /// The value that a number stands for.
    Object value(long number) {
        return switch (this) {
            case MONEY -> new Money(number);
            case COUNT -> number;
            case DATE -> LocalDate.ofEpochDay(number);
            case CONDITION, THING -> throw new IllegalStateException("no number: " + this);
        };
    }

    Comparable<?> end(long number) {
        return (Comparable<?>) value(number);
    }
}
