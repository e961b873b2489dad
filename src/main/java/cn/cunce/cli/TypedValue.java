package cn.cunce.cli;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Reading;
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
            case Reading.Value<Answers>(var answers, var _) -> then.apply(answers);
            case Reading.Bad<Answers>(var problem) ->
                    desk.misused(problem.code(), problem.args().toArray());
            case Reading.Ambiguous<Answers>(var problem) ->
                    desk.misused(problem.code(), problem.args().toArray());
            case Reading<Answers> _ -> desk.misused("VALUE_UNREADABLE", text);
        };
    }

    private <T> Reading<Answers> answers(LedgerField<T> field, String text) {
        return reader.typed(field, text).map(value -> Answers.NONE.with(field, value));
    }
}
