package cn.cunce.model.field;

import cn.cunce.model.value.DateReader;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.MoneyReader;
import cn.cunce.model.value.NumberReader;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import cn.cunce.model.value.YesNoReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Reads what somebody wrote for a field, whether he typed it or a workbook holds it.
public final class FieldReader {

    private final CodeLists codes;
    private final Optional<LocalDate> on;

    /// @param on nobody is born after this day
    public FieldReader(CodeLists codes, LocalDate on) {
        this.codes = codes;
        this.on = Optional.of(on);
    }

    /// What was typed into a form; a code may be given by its number there.
    public <T> Reading<T> typed(LedgerField<T> field, String text) {
        var kind = field.kind();
        var number = Wording.bare(text);
        if (kind instanceof Kind.Code(var list) && codes.of(list).label(number).isPresent()) {
            return Reading.value(kind.type().cast(number));
        }
        return read(field, Written.text(text), field.unit());
    }

    /// What stands in a cell.
    ///
    /// @param unit as the header names it, empty if it names none
    public <T> Reading<T> read(LedgerField<T> field, Written written, String unit) {
        if (written.form() == Written.Form.ERROR) {
            return Reading.bad("FORMULA_ERROR", written.text());
        }
        var kind = field.kind();
        return any(field, written, unit).map(value -> kind.canonical(kind.type().cast(value)));
    }

    /// Whether amounts under a header with this unit can be read.
    public static boolean knowsUnit(LedgerField<?> field, String unit) {
        return switch (field.kind()) {
            case Kind.Amount _ -> MoneyReader.knows(unit);
            case Kind.ByCode<?>(var _, var each) when each instanceof Kind.Amount ->
                    MoneyReader.knows(unit);
            case Kind.Decimal _, Kind.Count _ -> NumberReader.knows(field.unit(), unit);
            default -> true;
        };
    }

    /// Why the field has no value after this reading; empty if it has one, or was left blank.
    public static Optional<Missing> missing(Reading<?> reading, String original) {
        return switch (reading) {
            case Reading.Value<?> _, Reading.Blank<?> _ -> Optional.empty();
            case Reading.Unknown<?> _ -> Optional.of(new Missing(Reason.UNKNOWN, original));
            case Reading.NotApplicable<?> _ ->
                    Optional.of(new Missing(Reason.NOT_APPLICABLE, original));
            case Reading.Ambiguous<?> _ -> Optional.of(new Missing(Reason.AMBIGUOUS, original));
            case Reading.Bad<?> _ -> Optional.of(new Missing(Reason.UNREADABLE, original));
        };
    }

    private Reading<?> any(LedgerField<?> field, Written written, String unit) {
        return switch (field.kind()) {
            case Kind.Text _ -> TextReading.text(field, written);
            case Kind.Texts _ -> TextReading.texts(written);
            case Kind.IdNumber _ -> IdNumber.read(written, on).map(IdNumber::number);
            case Kind.Count _ -> NumberReader.count(written, field.unit());
            case Kind.Decimal _ -> decimal(field, written, unit);
            case Kind.Amount _ -> MoneyReader.read(written, unit);
            case Kind.Date _ -> TextReading.date(field, DateReader.read(written), written);
            case Kind.YesNo _ -> YesNoReader.read(written);
            case Kind.Code(var list) -> CodeReading.one(codes.of(list), written);
            case Kind.Codes(var list) -> CodeReading.several(codes.of(list), written);
            case Kind.Ref _, Kind.Refs _, Kind.ByCode<?> _ -> Reading.bad("NOT_ONE_VALUE");
        };
    }

    private static Reading<BigDecimal> decimal(LedgerField<?> field, Written written, String unit) {
        return field.unit().equals("%")
                ? PercentReading.read(written, unit)
                : NumberReader.decimal(written, field.unit(), unit);
    }
}
