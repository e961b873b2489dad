package cn.cunce.filing;

import cn.cunce.filing.ReadSheet.MatchedColumn;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.SheetCells;
import java.util.Optional;

/// A column of a table and what it is taken for.
///
/// @param index from 0
/// @param unit of its numbers, empty if nothing names one
/// @param ground why it was taken for that
record Column(int index, Heading heading, Meaning meaning, String unit, ColumnGround ground) {

    String letters() {
        return SheetCells.letters(index);
    }

    Optional<LedgerField<?>> field() {
        return switch (meaning) {
            case Meaning.Of(var field) -> Optional.of(field);
            case Meaning.Part(var field, var _) -> Optional.of(field);
            case Meaning.Role _, Meaning.None _ -> Optional.empty();
        };
    }

    /// With the ground on which it was taken for what it is.
    Column grounded(HeaderNames names) {
        var why =
                switch (meaning) {
                    case Meaning.None none when none == Meaning.None.LEFT_OUT ->
                            ColumnGround.LEFT_OUT;
                    case Meaning.None _ -> ground;
                    case Meaning.Role _ -> ColumnGround.BESIDE;
                    case Meaning.Part _ -> ColumnGround.SYNONYM;
                    case Meaning.Of _ when names.isTold(heading) -> ColumnGround.TOLD;
                    case Meaning.Of(var field) ->
                            HeaderNames.isLabel(heading, field)
                                    ? ColumnGround.LABEL
                                    : ColumnGround.SYNONYM;
                };
        return new Column(index, heading, meaning, unit, why);
    }

    boolean is(Meaning.Role role) {
        return meaning == role;
    }

    boolean is(LedgerField<?> field) {
        return meaning instanceof Meaning.Of(var own) && own == field;
    }

    MatchedColumn matched() {
        var checked = is(Meaning.Role.HEAD_NAME);
        return new MatchedColumn(
                letters(),
                heading.shown(),
                checked ? Optional.of(PersonFields.NAME) : field(),
                checked,
                ground);
    }
}
