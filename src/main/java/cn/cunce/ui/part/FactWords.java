package cn.cunce.ui.part;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Reading;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FieldState.Mark;
import java.util.Optional;

/// One fact of the ledger, as an editor shows it and as it is read out of what was typed.
public record FactWords(FieldReader reader, FieldText values, Texts texts) {

    /// Only of this field: a value, why there is none, or nothing where nothing was typed.
    public <T> Answers read(LedgerField<T> field, String typed) {
        var reading = reader.typed(field, typed);
        if (reading instanceof Reading.Value<T>(var value, var _)) {
            return Answers.NONE.with(field, value);
        }
        return FieldReader.missing(reading, typed)
                .map(why -> Answers.NONE.missing(field, why))
                .orElse(Answers.NONE);
    }

    public FieldState state(LedgerField<?> field, Answers answers) {
        var why = Optional.ofNullable(answers.missing().get(field));
        return values.of(field, answers)
                .map(FieldState::of)
                .or(() -> why.map(this::missing))
                .orElse(FieldState.EMPTY);
    }

    private FieldState missing(Missing why) {
        return switch (why.reason()) {
            case UNKNOWN ->
                    FieldState.of(texts.of("common.unknown"))
                            .marked(Mark.UNKNOWN, texts.of("part.asked"));
            case NOT_APPLICABLE -> FieldState.of("—");
            case UNREADABLE, AMBIGUOUS ->
                    FieldState.of(why.original())
                            .marked(Mark.MUST, texts.of("part.unread", why.original()));
        };
    }
}
