package cn.cunce.ui.register;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LedgerField.Sensitivity;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.FieldText;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.text.WordOrder;
import cn.cunce.ui.register.RegisterColumn.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes a column out of a field of the catalogue.
final class FieldColumns {

    private static final double MOST_EM = 12;
    private static final double LEAST_EM = 6;

    /// What the list has a column of its own for.
    private static final Set<LedgerField<?>> OWN =
            Set.of(
                    HouseholdFields.NATIONAL_HOUSEHOLD_NO,
                    HouseholdFields.GROUP_NAME,
                    HouseholdFields.MAIN_CAUSE,
                    RecordFields.ended(Entity.HOUSEHOLD),
                    RecordFields.ended(Entity.HOUSEHOLD_YEAR),
                    RecordFields.endedDate(Entity.HOUSEHOLD_YEAR));

    private final FieldText words;
    private final Texts texts;
    private final WordOrder order;

    FieldColumns(FieldText words, Texts texts, WordOrder order) {
        this.words = words;
        this.texts = texts;
        this.order = order;
    }

    /// Of all fields that are kept of such a record, but those that a list must not show and those
    /// that it has a column of its own for.
    List<RegisterColumn> of(Entity entity, String group) {
        return Catalogue.LEDGER.kept(entity).stream()
                .filter(field -> !(field.kind() instanceof Kind.Ref))
                .filter(field -> field.sensitivity() != Sensitivity.SENSITIVE)
                .filter(field -> !isOwn(field))
                .map(field -> column(field, group))
                .toList();
    }

    private static boolean isOwn(LedgerField<?> field) {
        return OWN.contains(field)
                || RecordFields.doubts(field.entity()).filter(field::equals).isPresent();
    }

    private RegisterColumn column(LedgerField<?> field, String group) {
        return new RegisterColumn(
                field.name(),
                field.label(),
                group,
                Math.clamp(field.label().length() + 2.0, LEAST_EM, MOST_EM),
                isFigure(field) ? Look.FIGURE : Look.WORDS,
                row -> shown(field, answers(field, row)),
                row -> key(field, answers(field, row)),
                isAdded(field)
                        ? Optional.of(row -> number(field, answers(field, row)))
                        : Optional.<Function<RegisterRow, Optional<BigDecimal>>>empty(),
                row -> cell(field, answers(field, row)));
    }

    private static Answers answers(LedgerField<?> field, RegisterRow row) {
        return field.entity() == Entity.HOUSEHOLD ? row.said().household() : row.said().year();
    }

    private static boolean isFigure(LedgerField<?> field) {
        return switch (field.kind()) {
            case Kind.Count _, Kind.Decimal _, Kind.Amount _ -> true;
            default -> false;
        };
    }

    /// Years are figures that nobody adds up.
    private static boolean isAdded(LedgerField<?> field) {
        return isFigure(field) && !field.key().toLowerCase(java.util.Locale.ROOT).endsWith("year");
    }

    private String shown(LedgerField<?> field, Answers answers) {
        return Optional.ofNullable(answers.missing().get(field))
                .map(this::missing)
                .orElseGet(() -> value(field, answers));
    }

    private String missing(Missing why) {
        return switch (why.reason()) {
            case NOT_APPLICABLE -> "—";
            case UNKNOWN -> texts.of("common.unknown");
            case UNREADABLE, AMBIGUOUS -> texts.of("card.unread", why.original());
        };
    }

    private String value(LedgerField<?> field, Answers answers) {
        var said = words.of(field, answers);
        if (field == HouseholdFields.PHONE) {
            return said.map(IdNumber::masked).orElse("");
        }
        return switch (field.kind()) {
            case Kind.IdNumber _ -> said.map(IdNumber::masked).orElse("");
            case Kind.Amount _ ->
                    answers.get(field).map(money -> Figures.yuan((Money) money)).orElse("");
            default -> said.orElse("");
        };
    }

    private Optional<Comparable<?>> key(LedgerField<?> field, Answers answers) {
        var number = number(field, answers);
        if (number.isPresent()) {
            return Optional.of(number.get());
        }
        return switch (field.kind()) {
            case Kind.Date _ -> answers.get(field).map(date -> ((PartialDate) date).first());
            case Kind.Code _ -> answers.get(field).map(code -> (String) code);
            case Kind.YesNo _ -> answers.get(field).map(yes -> !(Boolean) yes);
            default -> words.of(field, answers).map(order::key);
        };
    }

    private static Optional<BigDecimal> number(LedgerField<?> field, Answers answers) {
        return switch (field.kind()) {
            case Kind.Count _ -> answers.get(field).map(n -> BigDecimal.valueOf((Long) n));
            case Kind.Decimal _ -> answers.get(field).map(n -> (BigDecimal) n);
            case Kind.Amount _ -> answers.get(field).map(money -> ((Money) money).yuan());
            default -> Optional.empty();
        };
    }

    private TableCell cell(LedgerField<?> field, Answers answers) {
        var value = answers.get(field);
        if (value.isEmpty()) {
            return new TableCell.Words(shown(field, answers));
        }
        return switch (field.kind()) {
            case Kind.Count _ -> new TableCell.Count((Long) value.get());
            case Kind.Decimal _ -> new TableCell.Decimal((BigDecimal) value.get());
            case Kind.Amount _ -> new TableCell.Amount((Money) value.get());
            default -> new TableCell.Words(shown(field, answers));
        };
    }
}
