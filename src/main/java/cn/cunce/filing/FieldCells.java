package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/// How the value of a field stands in a cell of a filing.
final class FieldCells {

    /// What is put into a cell.
    sealed interface Shown {

        String text();

        /// Text even where it looks like a number: identity numbers, codes, partial dates.
        record Words(String text) implements Shown {}

        /// @param format as Excel writes it
        record Number(BigDecimal number, String format) implements Shown {
            @Override
            public String text() {
                return number.toPlainString();
            }
        }

        record Day(LocalDate day) implements Shown {
            @Override
            public String text() {
                return day.toString();
            }
        }
    }

    /// Spreadsheets keep numbers to this many digits; what has more is text.
    static final MathContext EXACT = new MathContext(15);

    /// Before this day the calendars of spreadsheet programs differ.
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private final FieldText text;
    private final String unknown;

    FieldCells(Texts texts, FieldText text) {
        this.text = text;
        this.unknown = texts.of("sheet.filing.unknown");
    }

    /// The words of the national form, with the unit unless it is among them.
    static String header(LedgerField<?> field) {
        return field.unit().isEmpty() || field.label().endsWith("）")
                ? field.label()
                : field.label() + "（" + field.unit() + "）";
    }

    <T> Shown shown(LedgerField<T> field, Answers answers) {
        var missing = answers.missing().get(field);
        if (missing != null) {
            return new Shown.Words(words(missing));
        }
        var value = answers.get(field);
        return value.isPresent() ? shown(field, value.get()) : new Shown.Words("");
    }

    private <T> Shown shown(LedgerField<T> field, T value) {
        return switch (value) {
            case Money money -> number(money.yuan(), "0.00");
            case Long count -> number(BigDecimal.valueOf(count), "0");
            case BigDecimal decimal -> number(decimal, "General");
            case PartialDate date when date.precision() == PartialDate.Precision.DAY ->
                    day(date.first());
            default -> new Shown.Words(CellText.writable(text.of(field, value)));
        };
    }

    /// A number, or its digits as text where a spreadsheet program would lose some.
    static Shown number(BigDecimal number, String format) {
        return number.precision() <= EXACT.getPrecision()
                ? new Shown.Number(number, format)
                : new Shown.Words(number.toPlainString());
    }

    /// A day, or its ISO text where spreadsheet programs differ.
    static Shown day(LocalDate day) {
        return day.isBefore(FIRST_SURE_DAY) ? new Shown.Words(day.toString()) : new Shown.Day(day);
    }

    private String words(Missing missing) {
        var original = CellText.writable(missing.original());
        return original.isBlank() ? unknown : original;
    }
}
