package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a paper writes for a fact: its value, or in words why there is none, so that 未填 and 不清楚
/// are never mistaken for 0 or 否.
final class FactText {

    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 2;

    private final FieldText values;
    private final Texts texts;

    FactText(FieldText values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    /// A fact that should be there: its absence is written down.
    String of(LedgerField<?> field, Answers answers) {
        return known(field, answers).orElseGet(this::notFilled);
    }

    /// A fact that need not be there: its absence leaves room to write by hand.
    String orBlank(LedgerField<?> field, Answers answers) {
        return known(field, answers).orElse("");
    }

    /// With its unit, where it is a number that has one.
    String withUnit(LedgerField<?> field, Answers answers) {
        var text = of(field, answers);
        var isNumber = answers.get(field).isPresent() && !field.unit().isEmpty();
        return isNumber ? texts.of("paper.withUnit", text, field.unit()) : text;
    }

    private Optional<String> known(LedgerField<?> field, Answers answers) {
        var value = answers.get(field);
        if (value.isPresent() && value.get() instanceof Money amount) {
            return Optional.of(money(amount));
        }
        return values.of(field, answers)
                .or(() -> Optional.ofNullable(answers.missing().get(field)).map(this::reason));
    }

    private String reason(Missing why) {
        return switch (why.reason()) {
            case UNKNOWN -> texts.of("paper.unknown");
            case UNREADABLE -> texts.of("paper.unreadable");
            case AMBIGUOUS -> texts.of("paper.ambiguous");
            case NOT_APPLICABLE -> texts.of("paper.notApplicable");
        };
    }

    String notFilled() {
        return texts.of("paper.notFilled");
    }

    String notApplicable() {
        return texts.of("paper.notApplicable");
    }

    /// `12,345.60`
    String money(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }

    /// `12,345`
    String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// An identity number as `M2`: first six and last two characters.
    String idNumber(LedgerField<String> field, Answers answers, boolean whole) {
        return answers.get(field)
                .map(number -> whole ? number : IdNumber.masked(number))
                .orElseGet(() -> of(field, answers));
    }

    /// A telephone number with its first three and last two digits.
    String phone(LedgerField<String> field, Answers answers, boolean whole) {
        return answers.get(field)
                .map(number -> whole ? number : maskedPhone(number))
                .orElseGet(() -> of(field, answers));
    }

    /// A household by its number and its head.
    String whose(Answers household, Answers head) {
        var parts =
                List.of(
                        orBlank(HouseholdFields.NATIONAL_HOUSEHOLD_NO, household),
                        orBlank(PersonFields.NAME, head));
        return String.join(" ", parts).strip();
    }

    private static String maskedPhone(String number) {
        var hidden = number.length() - PHONE_HEAD - PHONE_TAIL;
        return hidden <= 0
                ? "•".repeat(number.length())
                : number.substring(0, PHONE_HEAD)
                        + "•".repeat(hidden)
                        + number.substring(number.length() - PHONE_TAIL);
    }
}
