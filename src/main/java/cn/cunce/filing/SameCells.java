package cn.cunce.filing;

import cn.cunce.filing.FieldCells.Shown;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/// Whether a cell still says what was signed: the very words or the very number, or others that the
/// catalogue reads as the same value.
final class SameCells {

    private final FieldCells cells;
    private final FieldReader reader;

    SameCells(FieldCells cells, FieldReader reader) {
        this.cells = cells;
        this.reader = reader;
    }

    /// What was put into the cell, as text.
    String filed(LedgerField<?> field, Answers answers) {
        return cells.shown(field, answers).text();
    }

    /// What stands in the cell now, numbers as people write them.
    static String found(GridCell cell) {
        return cell.written().isNumber()
                ? exact(cell.text()).stripTrailingZeros().toPlainString()
                : cell.text();
    }

    boolean same(LedgerField<?> field, Answers answers, GridCell cell) {
        return looksSame(cells.shown(field, answers), cell) || meansSame(field, answers, cell);
    }

    private static boolean looksSame(Shown shown, GridCell cell) {
        return switch (shown) {
            case Shown.Words(var words) -> CellText.same(words, cell.text());
            case Shown.Number(var number, _) ->
                    cell.written().isNumber() && number.compareTo(exact(cell.text())) == 0;
            case Shown.Day(var day) -> day.toString().equals(cell.text());
        };
    }

    /// Without what programs leave behind the last digit that they keep.
    private static BigDecimal exact(String digits) {
        return new BigDecimal(digits).round(FieldCells.EXACT);
    }

    private <T> boolean meansSame(LedgerField<T> field, Answers answers, GridCell cell) {
        var missing = Optional.ofNullable(answers.missing().get(field)).map(Missing::reason);
        return switch (reader.read(field, cell.written(), field.unit())) {
            case Reading.Value<T>(var value, _) ->
                    answers.get(field).filter(value::equals).isPresent();
            case Reading.Blank<T> _ -> missing.isEmpty() && answers.get(field).isEmpty();
            case Reading.Unknown<T> _ -> missing.filter(Reason.UNKNOWN::equals).isPresent();
            case Reading.NotApplicable<T> _ ->
                    missing.filter(Reason.NOT_APPLICABLE::equals).isPresent();
            case Reading.Ambiguous<T> _, Reading.Bad<T> _ -> false;
        };
    }
}
