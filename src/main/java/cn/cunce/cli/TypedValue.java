package cn.cunce.cli;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// A value of a field that was given as a word of the command line.
final class TypedValue {

    private final Desk desk;
    private final FieldReader reader;

    TypedValue(Desk desk, FieldReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /// Goes on with what was understood, or says what was not. 不清楚 and the like are missing with
    /// a reason.
    Outcome read(LedgerField<?> field, String text, Function<Answers, Outcome> then) {
        var reading = answers(field, text);
        var missing = FieldReader.missing(reading, text);
        if (missing.isPresent()
                && !(reading instanceof Reading.Bad<?>
                        || reading instanceof Reading.Ambiguous<?>)) {
            return then.apply(Answers.NONE.missing(field, missing.get()));
        }
        return switch (reading) {
            case Reading.Value<Answers>(var answers, var _) ->
                    isWithin(field, answers)
                            ? then.apply(answers)
                            : desk.misused("VALUE_OUT_OF_BOUNDS", field.label(), text);
            case Reading.Bad<Answers>(var problem) -> unreadable(problem);
            case Reading.Ambiguous<Answers>(var problem) -> unreadable(problem);
            case Reading<Answers> _ -> desk.misused("VALUE_UNREADABLE", text);
        };
    }

    /// Readers speak of paper, of which the rest is taken in; here nothing is written.
    private Outcome unreadable(Problem problem) {
        var args = problem.args().toArray();
        var sentence =
                switch (problem.code()) {
                    case "YES_NO_UNREADABLE" -> desk.text("cli.typed.yesNo", args);
                    case "NUMBER_UNREADABLE" -> desk.text("cli.typed.number", args);
                    case "DATE_UNREADABLE" -> desk.text("cli.typed.date", args);
                    case "ENUM_UNKNOWN", "ETHNIC_UNKNOWN" -> desk.text("cli.typed.code", args);
                    default -> desk.texts().of(problem);
                };
        return new Outcome.Refused(Exit.MISUSED, problem.code(), sentence);
    }

    private static boolean isWithin(LedgerField<?> field, Answers answers) {
        var number =
                Optional.<Object>ofNullable(answers.values().get(field))
                        .flatMap(TypedValue::number);
        return field.bounds().flatMap(bounds -> number.map(bounds::hold)).orElse(true);
    }

    private static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Long count -> Optional.of(BigDecimal.valueOf(count));
            case BigDecimal decimal -> Optional.of(decimal);
            case Money money -> Optional.of(money.yuan());
            default -> Optional.empty();
        };
    }

    private <T> Reading<Answers> answers(LedgerField<T> field, String text) {
        return reader.typed(field, text).map(value -> Answers.NONE.with(field, value));
    }
}
