package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.text.FieldText;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import java.util.Optional;

/// Answers as a card says them: identity numbers masked, amounts grouped, and what is missing with
/// its reason; what was never asked is blank.
public final class CardWords {

    private final FieldText words;
    private final Texts texts;

    public CardWords(FieldText words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String of(LedgerField<?> field, Answers answers) {
        return Optional.ofNullable(answers.missing().get(field))
                .map(this::missing)
                .or(() -> value(field, answers))
                .orElse("");
    }

    /// The same, with numbers of identity in full: only while a person has asked for them.
    String inFull(LedgerField<?> field, Answers answers) {
        return field.kind() instanceof Kind.IdNumber
                ? words.of(field, answers).orElseGet(() -> of(field, answers))
                : of(field, answers);
    }

    private Optional<String> value(LedgerField<?> field, Answers answers) {
        return switch (field.kind()) {
            case Kind.IdNumber _ -> words.of(field, answers).map(IdNumber::masked);
            case Kind.Amount _ -> answers.get(field).map(money -> Figures.yuan((Money) money));
            default -> words.of(field, answers);
        };
    }

    private String missing(Missing why) {
        return switch (why.reason()) {
            case NOT_APPLICABLE -> "—";
            case UNKNOWN -> texts.of("common.unknown");
            case UNREADABLE, AMBIGUOUS -> texts.of("card.unread", why.original());
        };
    }

    Texts texts() {
        return texts;
    }

    String of(String key, Object... args) {
        return texts.of(key, args);
    }
}
