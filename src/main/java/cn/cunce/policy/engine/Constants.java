package cn.cunce.policy.engine;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What is the same whoever is asked about: values written in expressions, and parameters, which
/// are looked up once for a day.
final class Constants {

    static Compiled of(Object value) {
        return switch (value) {
            case Boolean yes -> condition(Status.of(yes));
            case Long count -> number(Status.exactly(count), Type.COUNT);
            case Money money -> number(Status.exactly(money.fen()), Type.MONEY);
            case LocalDate day -> date(day.toEpochDay());
            default -> Compiled.fixed(new Compiled.Same(value), Type.THING);
        };
    }

    /// A parameter on a day; open while it has no value then.
    static Compiled of(Parameter parameter, Day day) {
        return parameter
                .on(day.date())
                .map(dated -> of(counted(parameter.type(), dated.value())))
                .orElseGet(() -> open(parameter.type()));
    }

    /// A percentage is a share of a hundred.
    private static Object counted(Parameter.Type type, Object value) {
        return type.equals(Parameter.Type.PERCENT) ? Share.ofPercent((BigDecimal) value) : value;
    }

    private static Compiled open(Parameter.Type type) {
        if (type.equals(Parameter.Type.YES_NO)) {
            return condition(Status.OPEN);
        }
        if (type.equals(Parameter.Type.COUNT)) {
            return number(Status.NUMBER_OPEN, Type.COUNT);
        }
        if (type.equals(Parameter.Type.MONEY)) {
            return number(Status.NUMBER_OPEN, Type.MONEY);
        }
        return type.equals(Parameter.Type.DATE)
                ? date(Status.NUMBER_OPEN)
                : Compiled.fixed(new Compiled.Same(Fast.Thing.OPEN), Type.THING);
    }

    private static Compiled condition(int status) {
        return Compiled.fixed(new Compiled.Always(status), Type.CONDITION);
    }

    private static Compiled number(long number, Type type) {
        return Compiled.fixed(new Compiled.Constant(number), type);
    }

    private static Compiled date(long day) {
        var amount = new Compiled.Constant(day);
        return Compiled.fixed(new Compiled.Ends(amount, amount), Type.DATE);
    }

    private Constants() {}
}
