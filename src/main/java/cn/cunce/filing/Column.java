package cn.cunce.filing;

import cn.cunce.filing.ReadSheet.MatchedColumn;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import java.util.Optional;

/// A column of a table and what it is taken for.
///
/// @param index from 0
/// @param unit of its numbers, empty if nothing names one
record Column(int index, Heading heading, Meaning meaning, String unit) {

    String letters() {
        return SheetGrid.letters(index);
    }

    Optional<LedgerField<?>> field() {
        return switch (meaning) {
            case Meaning.Of(var field) -> Optional.of(field);
            case Meaning.Part(var field, var _) -> Optional.of(field);
            case Meaning.Role _, Meaning.None _ -> Optional.empty();
        };
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
                checked);
    }
}
